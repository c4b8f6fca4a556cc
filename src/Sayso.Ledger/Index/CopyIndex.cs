using Sayso.Ledger.Likeness;

namespace Sayso.Ledger.Index;

/// <summary>Which documents are copies or versions of which: a family counts once, however many outlets print it.</summary>
internal sealed class CopyIndex(Sql sql, StoryArchive archive)
{
    /// <summary>Finds a new document's family and story, and keeps its fingerprints for those to come.</summary>
    public void Place(long document, string text)
    {
        var shingles = StoryShingles.Of(text);
        var sketch = StorySketch.Of(shingles);
        var copies = Copies(text, shingles, sketch);
        var kept = copies.Count > 0 ? sketch.KeptBeyond(copies[0].Sketch) : sketch.Kept;
        sql.Run("INSERT OR IGNORE INTO fingerprint (print, document) SELECT value, $2 FROM json_each($1)", NumberList.Of(kept), document);
        long[] kin = [.. SameAddress(document), .. copies.Select(copy => copy.Document)];
        long family = kin.Length > 0 ? sql.Number("SELECT family FROM document WHERE id = $1", kin[0]) : document;
        long story = kin.Where(other => AreVersions(document, other)).Select(other => sql.Number("SELECT story FROM document WHERE id = $1", other)).FirstOrDefault(document);
        sql.Run("UPDATE document SET family = $2, story = $3 WHERE id = $1", document, family, story);
    }

    /// <summary>The documents that a text is a copy of, the likeliest original first.</summary>
    private List<(long Document, StorySketch Sketch)> Copies(string text, StoryShingles shingles, StorySketch sketch)
    {
        var candidates = new CopyCandidates();
        foreach (string bearers in Bearers(sketch.Asked))
        {
            candidates.Add(NumberList.Read(bearers));
        }

        var copies = new List<(long, StorySketch)>();
        foreach (long other in candidates.Best(text.Length, document => (int)sql.Number("SELECT length FROM document WHERE id = $1", document)))
        {
            var theirs = StoryShingles.Of(archive.Text(other));
            if (StoryLikeness.Between(shingles, theirs).IsCopy)
            {
                copies.Add((other, StorySketch.Of(theirs)));
            }
        }

        return copies;
    }

    /// <summary>The documents that keep each of some fingerprints, with commas between; of a common one no more than show that it is common.</summary>
    private List<string> Bearers(IEnumerable<long> prints) => sql.All(
        """
        SELECT bearers FROM (
            SELECT (SELECT group_concat(document) FROM (SELECT document FROM fingerprint WHERE print = j.value LIMIT $2)) AS bearers FROM json_each($1) j)
        WHERE bearers IS NOT NULL
        """,
        row => row.GetString(0),
        NumberList.Of(prints),
        CopyCandidates.MostDocuments + 1);

    /// <summary>Earlier documents at one of this one's addresses, the latest first.</summary>
    private List<long> SameAddress(long document) => sql.All(
        "SELECT DISTINCT theirs.document FROM appearance ours JOIN appearance theirs ON theirs.url = ours.url AND theirs.document < ours.document WHERE ours.document = $1 ORDER BY theirs.document DESC LIMIT 8",
        row => row.GetInt64(0),
        document);

    /// <summary>Copies are versions of one story where they share an address, or an outlet printed both and they stand at no two addresses.</summary>
    private bool AreVersions(long one, long other) => sql.Number(
        """
        SELECT EXISTS (
            SELECT 1 FROM appearance a JOIN appearance b ON b.document = $2
            WHERE a.document = $1 AND (a.url = b.url OR (a.outlet = b.outlet AND (a.url IS NULL OR b.url IS NULL))))
        """,
        one,
        other) != 0;
}
