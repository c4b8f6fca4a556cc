using Sayso.Text;

namespace Sayso.Ledger.Index;

/// <summary>The documents and where they were published.</summary>
internal sealed class DocumentIndex(Sql sql)
{
    /// <summary>Notes a text that came in.</summary>
    public void Add(long document, string id, int length) =>
        sql.Run("INSERT INTO document (id, hash, day, length, family, story) VALUES ($1, $2, 0, $3, $1, $1)", document, DocumentHash.Of(id), length);

    /// <summary>Notes where a text was published; its day is the earliest known.</summary>
    public void Add(long entry, long document, Publication publication)
    {
        int day = publication.Published?.DayNumber ?? 0;
        sql.Run(
            "INSERT INTO appearance (entry, document, url, outlet, title, author, day) VALUES ($1, $2, $3, $4, $5, $6, $7)",
            entry, document, publication.Url, publication.Outlet is { } outlet ? OutletNumber(outlet) : null, publication.Title, publication.Author, day);
        if (day > 0)
        {
            sql.Run("UPDATE document SET day = $2 WHERE id = $1 AND (day = 0 OR day > $2)", document, day);
        }
    }

    /// <summary>The number of the document with an id, <c>sha256:…</c>; null if there is none.</summary>
    public long? Find(string id) => sql.First<long?>("SELECT id FROM document WHERE hash = $1", row => row.GetInt64(0), null, DocumentHash.Of(id));

    /// <summary>Where a document was published, in the order in which that came in.</summary>
    public List<Publication> Publications(long document) => sql.All(
        "SELECT url, name, title, author, day FROM appearance LEFT JOIN outlet ON outlet.id = outlet WHERE document = $1 ORDER BY entry",
        row => new Publication(
            row.IsDBNull(0) ? null : row.GetString(0),
            row.IsDBNull(1) ? null : row.GetString(1),
            row.IsDBNull(2) ? null : row.GetString(2),
            row.IsDBNull(3) ? null : row.GetString(3),
            row.GetInt32(4) is > 0 and var day ? DateOnly.FromDayNumber(day) : null),
        document);

    /// <summary>Whether it is known that a document was published so; the case of an outlet's name does not matter.</summary>
    public bool Has(long document, Publication publication) => Publications(document).Any(known =>
        known with { Outlet = publication.Outlet } == publication && string.Equals(known.Outlet, publication.Outlet, StringComparison.OrdinalIgnoreCase));

    /// <summary>The numbers of the outlets that published a document.</summary>
    public List<long> Outlets(long document) =>
        sql.All("SELECT DISTINCT outlet FROM appearance WHERE document = $1 AND outlet IS NOT NULL ORDER BY outlet", row => row.GetInt64(0), document);

    private long OutletNumber(string name)
    {
        const string Question = "SELECT id FROM outlet WHERE name = $1";
        if (sql.Number(Question, name) is > 0 and var known)
        {
            return known;
        }

        sql.Run("INSERT INTO outlet (name) VALUES ($1)", name);
        return sql.Number(Question, name);
    }
}
