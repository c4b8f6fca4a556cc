using Sayso.Ledger.Questions;
using Sayso.Ledger.Record;

namespace Sayso.Ledger;

/// <content>What is listed, and how far the record has grown.</content>
public sealed partial class StoryLedger
{
    /// <summary>A page of the stories on record, withdrawn ones left out.</summary>
    /// <param name="order">In what order.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cursor">Where to go on: <see cref="StoryPage.Next"/> of the page before.</param>
    /// <exception cref="LedgerException">The cursor is none, or the file is damaged.</exception>
    public StoryPage Stories(StoryOrder order, int limit = StatementQuery.DefaultLimit, string? cursor = null) =>
        Ask(sql => new StoryList(sql, new StoryShelf(sql)).Of(order, Math.Clamp(limit, 1, StatementQuery.MostLimit), cursor));

    /// <summary>What is on record of the first of those who may be meant by a name.</summary>
    /// <param name="all">All who may be meant, the likeliest first; at least one.</param>
    /// <param name="limit">How many statements at most.</param>
    /// <param name="cursor">Where to go on: <see cref="StatementPage.Next"/> of the page before.</param>
    /// <exception cref="LedgerException">The cursor is none, or the file is damaged.</exception>
    public Profile Profile(IReadOnlyList<Figure> all, int limit = StatementQuery.DefaultLimit, string? cursor = null)
    {
        ArgumentNullException.ThrowIfNull(all);
        var person = all[0];
        var page = Find(new StatementQuery { Entity = person.Number, Limit = limit, Cursor = cursor });
        IReadOnlyList<Figure> others = all.Count > 1 ? [.. all.Skip(1)] : [.. Named(person.Name).Where(other => other.Number != person.Number)];
        return new Profile(person, others, Activity(person.Number), page, Contests(page.Statements));
    }

    /// <summary>A statement of a story, with the number of whoever said it; null if the story has none of that id.</summary>
    public StoredStatement? Statement(StoredStory story, string id)
    {
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(id);
        return story.Reading.Statements.Any(statement => statement.Id == id) ? Ask(sql => new StatementFinder(sql, new StoryShelf(sql)).InStory(story, story.PlaceOf(id))) : null;
    }

    /// <summary>The number of the record's last entry; 0 in an empty record. As long as it is the same, so are all answers of this version of the program.</summary>
    public long LastEntry => Ask(sql => new EntryLog(sql, TimeProvider.System).Last());
}
