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
        long first = Math.Max(StatementId.Next(sql, "statement", day), StatementId.Next(sql, "spent", day));
        foreach (var (place, words) in StatementWords.Of(reading, outlets).Index())
        {
            Add(first + place, document, reading.Statements[place], speakers);
            sql.Run("INSERT INTO words (rowid, content, source, facets) VALUES ($1, $2, $3, $4)", WordsRow.Of(first + place), words.Content, words.Source, words.Facets);
        }

        sql.Run("UPDATE document SET first_statement = $2, statements = $3, day = $4 WHERE id = $1", document, first, count, day);
        sql.Run("INSERT INTO stories (rowid, text) VALUES ($1, $2)", document, $"{reading.Document.Title}\n{reading.Document.Text}");
    }

    /// <summary>Takes a document's statements out of the index.</summary>
    /// <param name="document">The document's number.</param>
    /// <param name="reading">The reading that they were put in with; null if it cannot be read any more.</param>
    /// <param name="outlets">The outlets that they were put in with.</param>
    public void Remove(long document, Reading? reading, IReadOnlyList<long> outlets)
    {
        var (first, count) = sql.First("SELECT first_statement, statements FROM document WHERE id = $1 AND first_statement IS NOT NULL", row => (row.GetInt64(0), row.GetInt64(1)), (0L, 0L), document);
        if (first == 0)
        {
            return;
        }

        if (reading is not null)
        {
            foreach (var (place, words) in StatementWords.Of(reading, outlets).Index())
            {
                sql.Run("INSERT INTO words (words, rowid, content, source, facets) VALUES ('delete', $1, $2, $3, $4)", WordsRow.Of(first + place), words.Content, words.Source, words.Facets);
            }
        }
        else if (count > 0)
        {
            // Their words stay, and lead to rows that are gone.
            sql.Run("INSERT OR IGNORE INTO spent (id) VALUES ($1)", first + count - 1);
        }

        sql.Run("DELETE FROM statement WHERE id >= $1 AND id < $1 + $2", first, count);
        sql.Run("DELETE FROM stories WHERE rowid = $1", document);
        sql.Run("UPDATE document SET first_statement = NULL, statements = 0 WHERE id = $1", document);
    }

    private void Add(long id, long document, Statement statement, IReadOnlyDictionary<string, long> speakers)
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
    }
}
