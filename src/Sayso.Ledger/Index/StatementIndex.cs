using Sayso.Text;

namespace Sayso.Ledger.Index;

/// <summary>The statements of the readings that count, findable by words, speaker and what they are.</summary>
internal sealed class StatementIndex(Sql sql)
{
    /// <summary>Puts a reading's statements into the index.</summary>
    /// <param name="document">The document's number.</param>
    /// <param name="day">Its day, 0 where unknown.</param>
    /// <param name="reading">Its reading.</param>
    /// <param name="outlets">The numbers of the outlets that published it.</param>
    /// <param name="speakers">Which entity across stories each of the reading's entities is.</param>
    public void Add(long document, int day, Reading reading, IReadOnlyList<long> outlets, IReadOnlyDictionary<string, long> speakers)
    {
        int count = reading.Statements.Count;
        long first = StatementId.Next(sql, "statement", day);
        var names = reading.Entities.ToDictionary(entity => entity.Id, entity => entity.Name, StringComparer.Ordinal);
        for (int place = 0; place < count; place++)
        {
            Add(first + place, document, reading.Statements[place], reading.Document.Text, names, outlets, speakers);
        }

        sql.Run("UPDATE document SET first_statement = $2, statements = $3, day = $4 WHERE id = $1", document, first, count, day);
        sql.Run("INSERT INTO stories (rowid, text) VALUES ($1, $2)", document, $"{reading.Document.Title}\n{reading.Document.Text}");
    }

    /// <summary>Takes a document's statements out of the index.</summary>
    public void Remove(long document)
    {
        var (first, count) = sql.First("SELECT first_statement, statements FROM document WHERE id = $1 AND first_statement IS NOT NULL", row => (row.GetInt64(0), row.GetInt64(1)), (0L, 0L), document);
        if (first == 0)
        {
            return;
        }

        for (long id = first; id < first + count; id++)
        {
            sql.Run("DELETE FROM words WHERE rowid = $1", id);
        }

        sql.Run("DELETE FROM statement WHERE id >= $1 AND id < $1 + $2", first, count);
        sql.Run("DELETE FROM stories WHERE rowid = $1", document);
        sql.Run("UPDATE document SET first_statement = NULL, statements = 0 WHERE id = $1", document);
    }

    private void Add(
        long id, long document, Statement statement, string text, Dictionary<string, string> names, IReadOnlyList<long> outlets, IReadOnlyDictionary<string, long> speakers)
    {
        var (attribution, provenance, position) = statement;
        sql.Run(
            "INSERT INTO statement (id, document, speaker, kind, stance, channel, type, expressed, confidence) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            id,
            document,
            provenance.Entity is { } local && speakers.TryGetValue(local, out long speaker) ? speaker : null,
            (int?)provenance.Kind,
            (int)position.Stance,
            (int)provenance.Channel,
            (int)attribution.Type,
            position.Expressed ? 1 : 0,
            (int)Math.Round(attribution.Confidence * 100));
        string content = string.Join(" … ", attribution.Content.Select(piece => piece.Of(text).ToString()));
        string words = attribution.Source is { } span ? span.Of(text).ToString() : "";
        string source = provenance.Entity is { } entity ? $"{words} {names[entity]}" : words;
        sql.Run("INSERT INTO words (rowid, content, source, facets) VALUES ($1, $2, $3, $4)", id, content, source, Facets.Of(statement, outlets));
    }
}
