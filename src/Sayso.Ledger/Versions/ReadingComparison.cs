using Sayso.Text;

namespace Sayso.Ledger.Versions;

/// <summary>Compares the readings of two versions of one story.</summary>
public static class ReadingComparison
{
    /// <summary>
    /// What was added, dropped or changed among the attributions and disputes, in the order of the newer text; what was dropped comes after what
    /// stood before it. The time it takes grows with the number of attributions and hardly faster.
    /// </summary>
    public static IReadOnlyList<ReadingChange> Between(Reading older, Reading newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        var changes = Statements(older, newer);
        changes.AddRange(Disputes(older, newer));
        return [.. changes.OrderBy(change => change.Place).Select(change => change.Change)];
    }

    private static List<(int Place, ReadingChange Change)> Statements(Reading older, Reading newer)
    {
        var sourcesBefore = VersionSource.Of(older);
        var sourcesAfter = VersionSource.Of(newer);
        int[] olderOfNewer = WordingMatcher.Match(
            Wordings(older.Document.Text, older.Statements.Select(statement => statement.Attribution.Content)),
            Wordings(newer.Document.Text, newer.Statements.Select(statement => statement.Attribution.Content)),
            [.. sourcesBefore.Select(source => source.Mark)],
            [.. sourcesAfter.Select(source => source.Mark)]);
        List<(int, ReadingChange)> changes = [];
        int[] places = Places(older.Statements.Count, olderOfNewer, i => newer.Statements[i].Attribution.Content.Hull.Start);
        for (int i = 0; i < newer.Statements.Count; i++)
        {
            var after = newer.Statements[i];
            int start = after.Attribution.Content.Hull.Start;
            changes.AddRange(olderOfNewer[i] < 0
                ? [(start, Added(newer, after, sourcesAfter[i]))]
                : new StatementDifference(older, newer, older.Statements[olderOfNewer[i]], after, sourcesBefore[olderOfNewer[i]], sourcesAfter[i]).Changes().Select(change => (start, change)));
        }

        bool[] kept = Kept(older.Statements.Count, olderOfNewer);
        changes.AddRange(Enumerable.Range(0, kept.Length).Where(i => !kept[i]).Select(i => (places[i], Dropped(older, older.Statements[i], sourcesBefore[i]))));
        return changes;
    }

    private static IEnumerable<(int Place, ReadingChange Change)> Disputes(Reading older, Reading newer)
    {
        int[] olderOfNewer = WordingMatcher.Match(
            Wordings(older.Document.Text, older.Disputes.Select(dispute => dispute.About)),
            Wordings(newer.Document.Text, newer.Disputes.Select(dispute => dispute.About)),
            new ulong[older.Disputes.Count],
            new ulong[newer.Disputes.Count]);
        foreach (var (dispute, _) in newer.Disputes.Zip(olderOfNewer).Where(pair => pair.Second < 0))
        {
            string description = $"That {Wording.Shown(newer.Document.Text, dispute.About)} is now disputed.";
            yield return (dispute.About.Hull.Start, new ReadingChange { Kind = ReadingChangeKind.DisputeAdded, NewerId = dispute.Id, Newer = dispute.About, Description = description });
        }

        bool[] kept = Kept(older.Disputes.Count, olderOfNewer);
        int[] places = Places(kept.Length, olderOfNewer, i => newer.Disputes[i].About.Hull.Start);
        foreach (int i in Enumerable.Range(0, kept.Length).Where(i => !kept[i]))
        {
            var dispute = older.Disputes[i];
            string description = $"That {Wording.Shown(older.Document.Text, dispute.About)} is no longer disputed in the story.";
            yield return (places[i], new ReadingChange { Kind = ReadingChangeKind.DisputeResolved, OlderId = dispute.Id, Older = dispute.About, Description = description });
        }
    }

    private static ReadingChange Added(Reading newer, Statement statement, VersionSource source) => new()
    {
        Kind = ReadingChangeKind.AttributionAdded,
        NewerId = statement.Id,
        Newer = statement.Attribution.Content,
        Description = $"Added: {Wording.Shown(newer.Document.Text, statement.Attribution.Content)}, attributed to {source.Shown}.",
    };

    private static ReadingChange Dropped(Reading older, Statement statement, VersionSource source) => new()
    {
        Kind = ReadingChangeKind.AttributionDropped,
        OlderId = statement.Id,
        Older = statement.Attribution.Content,
        Description = $"Dropped: {Wording.Shown(older.Document.Text, statement.Attribution.Content)}, attributed to {source.Shown}.",
    };

    private static List<ulong[]> Wordings(string text, IEnumerable<SpanSet> contents) => [.. contents.Select(content => Wording.Hashes(text, content))];

    private static bool[] Kept(int count, int[] olderOfNewer)
    {
        var kept = new bool[count];
        foreach (int place in olderOfNewer.Where(place => place >= 0))
        {
            kept[place] = true;
        }

        return kept;
    }

    /// <summary>Where in the newer text each older item stands, or would stand: after the one that stood before it.</summary>
    private static int[] Places(int count, int[] olderOfNewer, Func<int, int> startOf)
    {
        var places = new int[count];
        Array.Fill(places, -1);
        for (int i = 0; i < olderOfNewer.Length; i++)
        {
            if (olderOfNewer[i] >= 0)
            {
                places[olderOfNewer[i]] = startOf(i);
            }
        }

        for (int i = 1; i < count; i++)
        {
            places[i] = places[i] < 0 ? places[i - 1] : places[i];
        }

        return places;
    }
}
