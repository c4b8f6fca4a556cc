using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Sayso.Ledger.Likeness;

namespace Sayso.Bench.Copies;

/// <summary>The store's two steps in a small SQLite database of its own: fingerprints to candidates, candidates to verified copies.</summary>
internal sealed class CopyIndex : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly SqliteCommand _ask, _keep;
    private readonly List<string> _documents = [];

    public CopyIndex()
    {
        _connection.Open();
        Execute("CREATE TABLE fingerprint (value INTEGER NOT NULL, document INTEGER NOT NULL, PRIMARY KEY (value, document)) WITHOUT ROWID");
        _ask = Command($"SELECT document FROM fingerprint WHERE value = $value LIMIT {CopyCandidates.MostDocuments + 1}", "$value");
        _keep = Command("INSERT INTO fingerprint (value, document) VALUES ($value, $document)", "$value", "$document");
    }

    /// <summary>Processor time spent on each step.</summary>
    public TimeSpan Sketching { get; private set; }

    public TimeSpan Asking { get; private set; }

    public TimeSpan Verifying { get; private set; }

    /// <summary>How many candidates were verified.</summary>
    public int Verified { get; private set; }

    /// <summary>How many words they have.</summary>
    public long VerifiedWords { get; private set; }

    /// <summary>How many stories came in.</summary>
    public int Arrivals { get; private set; }

    /// <summary>Bytes of the database.</summary>
    public long Bytes => (long)Scalar("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");

    public string this[int document] => _documents[document];

    /// <summary>Finds the earlier documents that the story is a copy of, and keeps it.</summary>
    public IReadOnlyList<int> Arrive(string text)
    {
        var start = Now;
        var shingles = StoryShingles.Of(text);
        var sketch = StorySketch.Of(shingles);
        var sketched = Now;
        var candidates = Candidates(sketch, text.Length);
        var asked = Now;
        List<int> copies = [.. candidates.Where(candidate => IsCopy(shingles, candidate))];
        var verified = Now;
        Sketching += sketched - start;
        Asking += asked - sketched;
        Verifying += verified - asked;
        Verified += candidates.Count;
        Arrivals++;
        Keep(text, copies.Count == 0 ? sketch.Kept : sketch.KeptBeyond(StorySketch.Of(_documents[copies[0]])));
        return copies;
    }

    /// <summary>From here on until <see cref="Forget"/> what comes in is kept for a while only.</summary>
    public void Begin() => Execute("BEGIN");

    /// <summary>Keeps what came in since <see cref="Begin"/> for good.</summary>
    public void Commit() => Execute("COMMIT");

    /// <summary>Makes what came in since <see cref="Begin"/> undone.</summary>
    public void Forget(int count)
    {
        Execute("ROLLBACK");
        _documents.RemoveRange(count, _documents.Count - count);
    }

    /// <summary>Other programs on the same core do not add to it.</summary>
    private static TimeSpan Now => Environment.CpuUsage.TotalTime;

    public void Dispose()
    {
        _ask.Dispose();
        _keep.Dispose();
        _connection.Dispose();
    }

    private bool IsCopy(StoryShingles story, int candidate)
    {
        var other = StoryShingles.Of(_documents[candidate]);
        VerifiedWords += other.WordCount;
        return StoryLikeness.Between(story, other).IsCopy;
    }

    private List<int> Candidates(StorySketch sketch, int length)
    {
        var candidates = new CopyCandidates();
        List<long> documents = [];
        foreach (long fingerprint in sketch.Asked)
        {
            documents.Clear();
            _ask.Parameters[0].Value = fingerprint;
            using (var rows = _ask.ExecuteReader())
            {
                while (rows.Read())
                {
                    documents.Add(rows.GetInt64(0));
                }
            }

            candidates.Add(CollectionsMarshal.AsSpan(documents));
        }

        return [.. candidates.Best(length, document => _documents[(int)document].Length).Select(document => (int)document)];
    }

    private void Keep(string text, IReadOnlyList<long> fingerprints)
    {
        foreach (long fingerprint in fingerprints)
        {
            _keep.Parameters[0].Value = fingerprint;
            _keep.Parameters[1].Value = _documents.Count;
            _keep.ExecuteNonQuery();
        }

        _documents.Add(text);
    }

    private SqliteCommand Command(string sql, params string[] parameters)
    {
        var command = _connection.CreateCommand();
        command.CommandText = sql;
        foreach (string parameter in parameters)
        {
            command.Parameters.Add(parameter, SqliteType.Integer);
        }

        return command;
    }

    private void Execute(string sql)
    {
        using var command = Command(sql);
        command.ExecuteNonQuery();
    }

    private object Scalar(string sql)
    {
        using var command = Command(sql);
        return command.ExecuteScalar()!;
    }
}
