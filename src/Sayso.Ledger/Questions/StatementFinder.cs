using System.Globalization;
using Microsoft.Data.Sqlite;
using Sayso.Ledger.Index;

namespace Sayso.Ledger.Questions;

/// <summary>Answers which statements are what.</summary>
internal sealed class StatementFinder(Sql sql, StoryShelf shelf)
{
    private const int MostOutlets = 200;

    /// <summary>A page of the statements that are all of what the query gives, newest first.</summary>
    public StatementPage Find(StatementQuery query)
    {
        int limit = Math.Clamp(query.Limit, 1, StatementQuery.MostLimit);
        var ids = Numbers(query, limit + 1);
        string? next = ids.Count > limit ? ids[limit - 1].ToString(CultureInfo.InvariantCulture) : null;
        return new StatementPage([.. ids.Take(limit).Select(At)], next);
    }

    /// <summary>The numbers of so many of the statements that are all of what the query gives, newest first.</summary>
    public List<long> Numbers(StatementQuery query, int limit)
    {
        long from = query.From is { } first ? StatementId.First(first.DayNumber) : query.To is null ? 0 : StatementId.First(1);
        long below = query.To is { } last ? StatementId.First(last.DayNumber + 1) : long.MaxValue;
        if (query.Cursor is { } cursor)
        {
            below = Math.Min(below, Before(cursor));
        }

        return Question(query) is { } match ? Ids(query, match, from, below, limit) : [];
    }

    /// <summary>The statements with ids from one up to below another that are all of what the query gives, in the order of their story.</summary>
    public List<StoredStatement> Within(StatementQuery query, long from, long below) =>
        Question(query) is { } match ? [.. Ids(query, match, from, below, StatementQuery.MostLimit).Order().Select(At)] : [];

    /// <summary>The statement with an id of the index.</summary>
    public StoredStatement At(long id)
    {
        var (document, speaker, first) = sql.First(
            "SELECT s.document, s.speaker, d.first_statement FROM statement s JOIN document d ON d.id = s.document WHERE s.id = $1",
            row => (row.GetInt64(0), Speaker(row, 1), row.GetInt64(2)),
            default,
            id);
        var story = shelf.At(document)!;
        return new StoredStatement(story, story.Reading.Statements[(int)(id - first)], speaker);
    }

    /// <summary>The statement at a place of a story's reading.</summary>
    public StoredStatement InStory(StoredStory story, int place)
    {
        long? speaker = sql.First("SELECT s.speaker FROM statement s JOIN document d ON s.id = d.first_statement + $2 WHERE d.id = $1", row => Speaker(row, 0), null, story.Number, place);
        return new StoredStatement(story, story.Reading.Statements[place], speaker);
    }

    /// <summary>The number that a cursor holds.</summary>
    /// <exception cref="LedgerException">It holds none.</exception>
    public static long Before(string cursor) => long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out long id)
        ? id
        : throw NoPlace(cursor);

    /// <summary>What to throw for a cursor that is none.</summary>
    public static LedgerException NoPlace(string cursor) => new(LedgerFaults.BadQuestion($"“{cursor}” is no place to go on from.", "Give what the page before said."));

    private static long? Speaker(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    /// <summary>The numbers of the statements, newest first. What their rows say is asked once their words have been found; where there are words to ask for, the rest is in the index itself.</summary>
    private List<long> Ids(StatementQuery query, string match, long from, long below, int limit)
    {
        string row = string.Concat(OfRow(query).Select(condition => $" AND {condition}"));
        if (match.Length == 0)
        {
            return Ask($"SELECT s.id FROM statement s WHERE s.id >= $1 AND s.id < $2{row} ORDER BY s.id DESC LIMIT $3", (from, below));
        }

        string question = $"SELECT s.id FROM words CROSS JOIN statement s ON s.id = {WordsRow.Id}{row} WHERE words MATCH $6 AND words.rowid >= $1 AND words.rowid < $2 ORDER BY words.rowid DESC LIMIT $3";
        return [.. WordsRow.Between(from, below).SelectMany(range => Ask(question, range)).OrderDescending().Take(limit)];

        List<long> Ask(string text, (long From, long Below) range) => sql.All(
            text,
            found => found.GetInt64(0),
            range.From, range.Below, limit, (int)Math.Round(query.MinConfidence * 100), query.Entity, match, (int?)query.Kind, (int?)query.Stance, (int?)query.Channel, (int?)query.Type);
    }

    /// <summary>What is asked of a statement's row: of what it is, only that for which the index has no word.</summary>
    private static IEnumerable<string> OfRow(StatementQuery query)
    {
        if (query.MinConfidence > 0)
        {
            yield return "s.confidence >= $4";
        }

        if (query.Entity is not null)
        {
            yield return "s.speaker IN (SELECT id FROM entity WHERE id = $5 OR merged = $5)";
        }

        if (query.Kind is { } kind && Facets.Word(kind) is null)
        {
            yield return "s.kind = $7";
        }

        if (query.Stance is { } stance && Facets.Word(stance) is null)
        {
            yield return "s.stance = $8";
        }

        if (query.Channel is { } channel && Facets.Word(channel) is null)
        {
            yield return "s.channel = $9";
        }

        if (query.Type is { } type && Facets.Word(type) is null)
        {
            yield return "s.type = $10";
        }

        if (query.ExpressedOnly)
        {
            yield return "s.expressed = 1";
        }
    }

    /// <summary>The question to the index: empty if it need not be asked, null if nothing can be the answer.</summary>
    private string? Question(StatementQuery query)
    {
        var parts = new List<string>();
        foreach (var (column, typed) in (ReadOnlySpan<(string, string?)>)[("content", query.Words), ("source", query.Speaker)])
        {
            if (string.IsNullOrWhiteSpace(typed))
            {
                continue;
            }

            if (Match.AllOf(column, typed) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }

        string?[] facets = [query.Kind is { } kind ? Facets.Word(kind) : null, query.Stance is { } stance ? Facets.Word(stance) : null, query.Channel is { } channel ? Facets.Word(channel) : null, query.Type is { } type ? Facets.Word(type) : null];
        parts.AddRange(facets.OfType<string>().Select(facet => Match.AnyFacet([facet])));
        if (query.Outlet is { } outlet)
        {
            var outlets = sql.All("SELECT id FROM outlet WHERE instr(lower(name), lower($1)) > 0 LIMIT $2", row => row.GetInt64(0), outlet, MostOutlets);
            if (outlets.Count == 0)
            {
                return null;
            }

            parts.Add(Match.AnyFacet(outlets.Select(Facets.Outlet)));
        }

        return string.Join(" AND ", parts.Select(part => $"({part})"));
    }
}
