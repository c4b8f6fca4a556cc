using Sayso.Ledger.Questions;

namespace Sayso.Ledger;

/// <content>What is new, and what there is most of.</content>
public sealed partial class StoryLedger
{
    /// <summary>The last day of which there is a story; null where no story has a day.</summary>
    public DateOnly? LastDay => Ask(sql => new NewestStories(sql, new StoryShelf(sql)).LastDay());

    /// <summary>Stories, those of the newest day first; of copies and versions of each other only the newest.</summary>
    /// <param name="limit">How many at most.</param>
    /// <param name="cursor">Where to go on: <see cref="NewestPage.Next"/> of the page before.</param>
    /// <exception cref="LedgerException">The cursor is none, or the file is damaged.</exception>
    public NewestPage Newest(int limit = StatementQuery.DefaultLimit, string? cursor = null) =>
        Ask(sql => new NewestStories(sql, new StoryShelf(sql)).Page(Math.Clamp(limit, 1, StatementQuery.MostLimit), cursor));

    /// <summary>Whoever was quoted most in the stories of some days; of days with more than 20,000 statements only the newest so many are looked at.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="limit">How many at most.</param>
    public QuotedFigures MostQuoted(DateOnly from, DateOnly to, int limit = StatementQuery.DefaultLimit) =>
        Ask(sql => new QuotationCounter(sql).Count(from, to, Math.Clamp(limit, 1, StatementQuery.MostLimit)));

    /// <summary>How the statements that are all of what the query gives fall by speaker, outlet, kind, stance and month; of more than 5,000 only the newest so many are counted. The query's cursor and limit do not matter.</summary>
    public StatementFacets Facets(StatementQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Ask(sql => new FacetCounter(sql, new StatementFinder(sql, new StoryShelf(sql))).Count(query));
    }

    /// <summary>What came in after an entry: new stories, and claims that came into dispute with them.</summary>
    /// <param name="entry">The number of the entry: 0, <see cref="LastEntry"/>, or <see cref="LedgerNews.Next"/> of the answer before.</param>
    /// <param name="limit">How many stories at most; 200 at most.</param>
    public LedgerNews Since(long entry, int limit = NewsFinder.Most) =>
        Ask(sql => new NewsFinder(sql, new StoryShelf(sql)).Since(Math.Max(0, entry), Math.Clamp(limit, 1, NewsFinder.Most)));
}
