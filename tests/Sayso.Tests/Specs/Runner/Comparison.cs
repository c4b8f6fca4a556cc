using Sayso.Attributions;

namespace Sayso.Tests.Specs.Runner;

/// <summary>An expected attribution beside the one found in its place, if any, and in what they differ.</summary>
internal sealed record Pairing(ExpectedAttribution Expected, Attribution? Found, IReadOnlyList<Difference> Differences);

/// <summary>A part that is not as expected, in the spec's words and in the reading's.</summary>
internal sealed record Difference(string Part, string Expected, string Found);

/// <summary>A reading held against what an example expects, word by word.</summary>
internal sealed class Comparison
{
    private Comparison(IReadOnlyList<Pairing> pairings, IReadOnlyList<Attribution> unexpected)
    {
        Pairings = pairings;
        Unexpected = unexpected;
    }

    /// <summary>One for each expected attribution, in order.</summary>
    public IReadOnlyList<Pairing> Pairings { get; }

    /// <summary>What was found beyond those.</summary>
    public IReadOnlyList<Attribution> Unexpected { get; }

    public bool Agrees => Unexpected.Count == 0 && Pairings.All(pairing => pairing is { Found: not null, Differences.Count: 0 });

    public static Comparison Of(IReadOnlyList<ExpectedAttribution> expected, IReadOnlyList<Attribution> found, string story)
    {
        var words = new StoryWords(story);
        var matches = Match(expected, found, words);
        var ids = matches.ToDictionary(match => match.Value.Id, match => match.Key.Id, StringComparer.Ordinal);
        var pairings = expected.Select(wanted => matches.TryGetValue(wanted, out var got)
            ? new Pairing(wanted, got, [.. Differences(wanted, got, words, expected, found, ids)])
            : new Pairing(wanted, null, [])).ToList();
        return new Comparison(pairings, [.. found.Where(one => !ids.ContainsKey(one.Id))]);
    }

    // Whose contents have most in common belong together; where two readings share a content, the cue and source decide.
    private static Dictionary<ExpectedAttribution, Attribution> Match(
        IReadOnlyList<ExpectedAttribution> expected, IReadOnlyList<Attribution> found, StoryWords words)
    {
        var candidates =
            from wanted in expected
            from got in found
            let likeness = Likeness(wanted, got, words)
            where likeness > 0
            orderby likeness descending
            select (wanted, got);

        var matches = new Dictionary<ExpectedAttribution, Attribution>(ReferenceEqualityComparer.Instance);
        var taken = new HashSet<Attribution>(ReferenceEqualityComparer.Instance);
        foreach (var (wanted, got) in candidates)
        {
            if (!matches.ContainsKey(wanted) && taken.Add(got))
            {
                matches.Add(wanted, got);
            }
        }

        return matches;
    }

    private static double Likeness(ExpectedAttribution wanted, Attribution got, StoryWords words)
    {
        var content = wanted.Content.SelectMany(piece => piece.Allowed).ToHashSet();
        var gotten = words.In(got.Content);
        int shared = content.Intersect(gotten).Count();
        double likeness = shared / (double)content.Union(gotten).Count();
        likeness += Touches(wanted.Cue, got.Cue, words) ? 0.2 : 0;
        likeness += Touches(wanted.Source, got.Source, words) ? 0.1 : 0;
        return shared == 0 ? 0 : likeness;
    }

    private static bool Touches(Phrase? wanted, Sayso.Text.Span? got, StoryWords words) =>
        wanted is null ? got is null : got is { } span && wanted.Allowed.Overlaps(words.In(span));

    private static IEnumerable<Difference> Differences(
        ExpectedAttribution wanted,
        Attribution got,
        StoryWords words,
        IReadOnlyList<ExpectedAttribution> expected,
        IReadOnlyList<Attribution> found,
        Dictionary<string, string> ids)
    {
        string[] fields = wanted.Written.Split(" | ");
        if (!Same(wanted.Source, got.Source, words))
        {
            yield return new Difference("source", fields[0], Lines.Part(got.Source, words.Text));
        }

        if (!Same(wanted.Cue, got.Cue, words))
        {
            yield return new Difference("cue", fields[1], Lines.Part(got.Cue, words.Text));
        }

        var content = words.In(got.Content);
        if (!content.IsSupersetOf(wanted.Content.SelectMany(piece => piece.Required)) || !content.IsSubsetOf(wanted.Content.SelectMany(piece => piece.Allowed)))
        {
            yield return new Difference("content", fields[2], Lines.Content(got, words.Text));
        }

        if (wanted.Type != got.Type)
        {
            yield return new Difference("type", Lines.Type(wanted.Type), Lines.Type(got.Type));
        }

        string? start = Start(wanted.Id, id => expected.FirstOrDefault(one => one.Id == id)?.Continues);
        string? beginning = Start(got.Id, id => found.FirstOrDefault(one => one.Id == id)?.Continues);
        string? same = beginning is not null && ids.TryGetValue(beginning, out string? known) ? known : beginning;
        if (start != same || (start is not null && !ids.ContainsKey(beginning!)))
        {
            yield return new Difference("continues", start ?? "-", same is null ? "-" : ids.ContainsKey(beginning!) ? same : $"{same} of the reading, which is not expected");
        }
    }

    private static bool Same(Phrase? wanted, Sayso.Text.Span? got, StoryWords words) =>
        wanted is null
            ? got is null
            : got is { } span && words.In(span) is var found && wanted.Required.IsSubsetOf(found) && wanted.Allowed.IsSupersetOf(found);

    // The head of the chain that an attribution continues: a third quotation may be said to go on with the second or the first.
    private static string? Start(string id, Func<string, string?> former)
    {
        string? start = null;
        var passed = new HashSet<string>(StringComparer.Ordinal) { id };
        for (string? at = former(id); at is not null && passed.Add(at); at = former(at))
        {
            start = at;
        }

        return start;
    }
}
