using Sayso.Claims;
using Sayso.Exchange;
using Sayso.Ledger;
using Sayso.Ledger.Questions;
using Sayso.Sources;
using Sayso.Text;
using Sayso.Web.Markup;

namespace Sayso.Web.Pages;

/// <summary>Questions that the ledger does not answer itself yet, answered from those that it does. This is the one place to exchange when it will.</summary>
internal static class StandIn
{
    private const int MostLooked = 400;
    private const int MostValues = 8;

    /// <summary>The newest stories that say that somebody said something.</summary>
    public static IReadOnlyList<StoredStory> Newest(StoryLedger ledger, int limit) =>
        [.. ledger.Find(new StatementQuery { Limit = MostLooked }).Statements.Select(said => said.Story).DistinctBy(story => story.Number).Take(limit)];

    /// <summary>Who has most statements in the seven days up to the newest story; of all stories where none has a day.</summary>
    public static MostQuoted MostQuoted(StoryLedger ledger, DateOnly? last, int limit)
    {
        var from = last?.AddDays(-6);
        var speakers = ledger.Find(new StatementQuery { From = from, To = last, Limit = MostLooked, ExpressedOnly = true }).Statements
            .Where(said => said.Speaker is not null)
            .GroupBy(said => said.Speaker!.Value)
            .OrderByDescending(group => group.Count())
            .Take(limit)
            .Select(group => new QuotedSpeaker(group.Key, group.First().Who ?? "", group.Count()));
        return new MostQuoted(from, last, [.. speakers]);
    }

    /// <summary>By what the statements that were searched for may be narrowed, counted over the newest of them.</summary>
    public static SearchFacets Facets(StoryLedger ledger, StatementQuery query)
    {
        var found = ledger.Find(query with { Limit = MostLooked, Cursor = null }).Statements;
        return new SearchFacets(
            Count(found, said => said.Who is { } who ? Plain.OneLine(who).TrimEnd(',') : null, name => name),
            Count(found, said => said.Story.Reading.Document.Outlet is { } outlet ? Plain.OneLine(outlet) : null, name => name),
            Count(found, said => said.Statement.Provenance.Kind is { } kind ? ReadingNames.Of(kind) : null, name => StatementFacts.KindOf(ReadingNames.Find<SourceKind>(name))),
            Count(found, said => ReadingNames.Of(said.Statement.Position.Stance), name => StatementFacts.Words(ReadingNames.Find<Stance>(name)!.Value)));
    }

    private static IReadOnlyList<FacetValue> Count(IReadOnlyList<StoredStatement> statements, Func<StoredStatement, string?> valueOf, Func<string, string> nameOf) =>
        [.. statements.Select(valueOf).OfType<string>().GroupBy(value => value, StringComparer.OrdinalIgnoreCase).OrderByDescending(group => group.Count())
            .Take(MostValues).Select(group => new FacetValue(group.Key, nameOf(group.Key), group.Count()))];
}
