using Sayso.Ledger.Checking;
using Sayso.Ledger.Questions;

namespace Sayso.Ledger;

/// <content>What can be asked.</content>
public sealed partial class StoryLedger
{
    /// <summary>The statements that are all of what the query gives, those of the newest stories first.</summary>
    /// <exception cref="LedgerException">The cursor is none, or the file is damaged.</exception>
    public StatementPage Find(StatementQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Ask(sql => new StatementFinder(sql, new StoryShelf(sql)).Find(query));
    }

    /// <summary>Claims in dispute, those disputed in the newest stories first.</summary>
    /// <param name="limit">How many at most.</param>
    /// <param name="cursor">Where to go on: <see cref="MatterPage.Next"/> of the page before.</param>
    /// <param name="openOnly">Whether those that were taken back are left out.</param>
    /// <exception cref="LedgerException">The cursor is none, or the file is damaged.</exception>
    public MatterPage Disputes(int limit = StatementQuery.DefaultLimit, string? cursor = null, bool openOnly = true) =>
        Ask(sql => new MatterFinder(sql, new StoryShelf(sql)).Newest(Math.Clamp(limit, 1, StatementQuery.MostLimit), cursor, openOnly));

    /// <summary>A claim in dispute by its number; null if there is none.</summary>
    public Matter? Dispute(long number) => Ask(sql => new MatterFinder(sql, new StoryShelf(sql)).Of(number));

    /// <summary>Persons, organisations and others that may be meant by a name, those with most statements first.</summary>
    public IReadOnlyList<Figure> Named(string name, int limit = StatementQuery.DefaultLimit)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Ask(sql => new FigureFinder(sql, new StoryShelf(sql)).Named(name, limit));
    }

    /// <summary>A person, organisation or other by the number of the entity; null if there is none.</summary>
    public Figure? Named(long entity) => Ask(sql => new FigureFinder(sql, new StoryShelf(sql)).ByNumber(entity));

    /// <summary>How many statements are an entity's on each day that has any, the first day first; those of stories without a day under none.</summary>
    public IReadOnlyList<(DateOnly? Day, long Statements)> Activity(long entity) => Ask(sql => new FigureFinder(sql, new StoryShelf(sql)).Days(entity));

    /// <summary>Which of some statements are contested within their stories, and by whom; or contest others.</summary>
    public IReadOnlyList<Contest> Contests(IReadOnlyList<StoredStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return Ask(sql => new FigureFinder(sql, new StoryShelf(sql)).Contests(statements));
    }

    /// <summary>The story with an id, <c>sha256:…</c>, or with the one id that begins so; null if there is none or more than one.</summary>
    public StoredStory? Story(string id) => Ask(sql => new StoryFinder(sql, new StoryShelf(sql)).ById(id));

    /// <summary>The versions of the story at an address, or with an id, the first version first; none if it is not on record.</summary>
    public IReadOnlyList<StoredStory> Versions(string addressOrId) => Ask(sql => new StoryFinder(sql, new StoryShelf(sql)).Versions(addressOrId));

    /// <summary>Every story that was not withdrawn, in the order of the record; read a few at a time, so that others may write meanwhile.</summary>
    public IEnumerable<StoredStory> Stories()
    {
        long after = 0;
        while (Ask(sql => new StoryFinder(sql, new StoryShelf(sql)).After(after)) is { Count: > 0 } few)
        {
            foreach (var story in few)
            {
                yield return story;
            }

            after = few[^1].Number;
        }
    }

    /// <summary>Whether somebody really said that: word for word, in other words, or not on record.</summary>
    /// <param name="quotation">What they are supposed to have said.</param>
    /// <param name="speaker">Words of their name; null to ask whoever said it.</param>
    public CheckAnswer Check(CheckedQuotation quotation, string? speaker = null)
    {
        ArgumentNullException.ThrowIfNull(quotation);
        return Ask(sql => new QuotationChecker(sql, new StoryShelf(sql)).Check(quotation, speaker));
    }

    /// <summary>How much is on record, in few numbers and at once.</summary>
    public LedgerExtent Extent() => Ask(FigureCounter.Extent);

    /// <summary>How much is on record, by kind and stance too: every statement is looked at.</summary>
    public LedgerFigures Figures() => Ask(FigureCounter.Count);
}
