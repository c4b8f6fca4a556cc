using Sayso.Ledger.Checking;
using Sayso.Text;

namespace Sayso.Ledger.Questions;

/// <summary>Answers whether somebody really said that.</summary>
internal sealed class QuotationChecker(Sql sql, StoryShelf shelf)
{
    /// <summary>So many stories are compared word for word: those that have the most telling words of the quotation.</summary>
    private const int MostCompared = 50;

    /// <summary>Of a term that stands in very many stories the newest are asked for.</summary>
    private const int MostBearers = 5000;

    private const int MostShown = 20;

    private readonly StatementFinder _statements = new(sql, shelf);
    private readonly FigureFinder _figures = new(sql, shelf);

    public CheckAnswer Check(CheckedQuotation quotation, string? speaker)
    {
        var found = new List<CheckedPassage>();
        foreach (long document in Candidates(quotation))
        {
            if (quotation.FindIn(shelf.Text(document)) is { } passage && shelf.At(document) is { } story)
            {
                found.Add(new CheckedPassage(story, passage, Around(story, passage.Span), 1));
            }
        }

        var passages = OnePerFamily(found).Take(MostShown).ToList();
        var theirs = string.IsNullOrWhiteSpace(speaker) ? passages : [.. passages.Where(passage => IsBy(passage, speaker))];
        var verdict = theirs is not [var best, ..] ? CheckVerdict.NotOnRecord : best.Passage.Match == Match.Exact ? CheckVerdict.Exact : CheckVerdict.Near;
        return new CheckAnswer(verdict, theirs, [.. passages.Except(theirs)]);
    }

    /// <summary>The stories worth comparing, those with the most telling words first.</summary>
    private IEnumerable<long> Candidates(CheckedQuotation quotation)
    {
        long documents = sql.Number("SELECT count(*) FROM document");
        long enough = Math.Max(100, documents / 100) + 1;
        var plan = quotation.PlanLookup(
            word => sql.Number("SELECT count(*) FROM (SELECT rowid FROM stories WHERE stories MATCH $1 LIMIT $2)", Quoted([word]), enough), documents);
        var (weights, counts) = (new Dictionary<long, double>(), new Dictionary<long, int>());
        foreach (var term in plan.Terms)
        {
            foreach (long document in Bearers(term))
            {
                weights[document] = weights.GetValueOrDefault(document) + term.Weight;
                counts[document] = counts.GetValueOrDefault(document) + 1;
            }
        }

        return weights.Where(pair => counts[pair.Key] >= plan.Quorum).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key).Take(MostCompared);
    }

    /// <summary>
    /// The documents that have a term, the newest first. Where words stand in a story is not kept, only in what was said, and so two words side by side are looked for there:
    /// a quotation that has none but the commonest words and was never attributed to anybody is the one that this misses.
    /// </summary>
    private IEnumerable<long> Bearers(LookupTerm term) => term.IsPhrase
        ? sql.All(
            $"SELECT s.document FROM words CROSS JOIN statement s ON s.id = {Index.WordsRow.Id} WHERE words MATCH $1 ORDER BY words.rowid DESC LIMIT $2",
            row => row.GetInt64(0),
            $"content : {Quoted(term.Words)}",
            MostBearers).Distinct()
        : sql.All("SELECT rowid FROM stories WHERE stories MATCH $1 ORDER BY rowid DESC LIMIT $2", row => row.GetInt64(0), Quoted(term.Words), MostBearers);

    private static string Quoted(IReadOnlyList<string> words) => $"\"{string.Join(' ', words).Replace('"', ' ')}\"";

    /// <summary>The best passage of each family, the best family first.</summary>
    private static IEnumerable<CheckedPassage> OnePerFamily(List<CheckedPassage> found) => found
        .OrderByDescending(passage => passage.Passage.Match == Match.Exact)
        .ThenByDescending(passage => passage.Passage.Likeness)
        .ThenBy(passage => passage.Story.Reading.Document.Published ?? DateOnly.MaxValue)
        .ThenBy(passage => passage.Story.Number)
        .GroupBy(passage => passage.Story.Family)
        .Select(family => family.First() with { Stories = family.Count() });

    /// <summary>The statements whose content the passage lies in or covers, the shortest first.</summary>
    private List<StoredStatement> Around(StoredStory story, Span span) =>
    [
        .. story.Reading.Statements
            .Select((statement, place) => (statement.Attribution.Content, Place: place))
            .Where(said => said.Content.Any(piece => piece.Overlaps(span)) && (said.Content.Hull.Contains(span) || span.Contains(said.Content.Hull) || Shared(said.Content, span) * 2 > span.Length))
            .OrderBy(said => said.Content.Hull.Length)
            .Select(said => _statements.InStory(story, said.Place)),
    ];

    private static int Shared(SpanSet content, Span span) => content.Sum(piece => Math.Max(0, Math.Min(piece.End, span.End) - Math.Max(piece.Start, span.Start)));

    /// <summary>Whether a passage is the words of someone whose name, in the story or across stories, has all the words of the name asked for.</summary>
    private bool IsBy(CheckedPassage passage, string speaker)
    {
        var asked = Identity.Folding.Words(speaker, splitsInitials: false);
        return passage.Statements.Any(statement => NamesOf(statement).Any(name => asked.TrueForAll(Identity.Folding.Words(name, splitsInitials: false).Contains)));
    }

    private IEnumerable<string> NamesOf(StoredStatement statement)
    {
        if (statement.Who is { } who)
        {
            yield return who;
        }

        if (statement.Speaker is { } speaker && _figures.ByNumber(speaker) is { } figure)
        {
            foreach (string name in figure.Names)
            {
                yield return name;
            }
        }
    }
}
