using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Tests.Specs.Runner;

/// <summary>What every reading keeps, whatever the story.</summary>
internal static class Invariants
{
    /// <summary>A line for each invariant that <paramref name="reading"/> breaks.</summary>
    public static IReadOnlyList<string> Broken(Reading reading)
    {
        var broken = new List<string>();
        string text = reading.Document.Text;
        var found = reading.Attributions;
        for (int i = 0; i < found.Count; i++)
        {
            broken.AddRange(Unsound(found[i], text).Select(what => $"{found[i].Id}: {what}"));
            if (found[i].Id != $"a{i + 1}")
            {
                broken.Add($"{found[i].Id} stands at place {i + 1}: ids are a1, a2, … in order");
            }

            if (i > 0 && found[i].Content[0].Start < found[i - 1].Content[0].Start)
            {
                broken.Add($"{found[i].Id} begins before {found[i - 1].Id}: order is by the content's first character");
            }

            if (found[i].Continues is { } former && !found.Take(i).Any(earlier => earlier.Id == former))
            {
                broken.Add($"{found[i].Id} continues {former}, which does not stand before it");
            }
        }

        return broken;
    }

    private static IEnumerable<string> Unsound(Attribution found, string text)
    {
        List<(string Role, Span Span)> parts = [.. found.Content.Select(piece => ("content", piece))];
        if (found.Cue is { } cue)
        {
            parts.Add(("cue", cue));
        }

        if (found.Source is { } source)
        {
            parts.Add(("source", source));
        }

        foreach (var (role, span) in parts.Where(part => !Slices(part.Span, text)))
        {
            yield return $"its {role} {span} does not slice the text, is empty, cuts a character in two, or begins or ends in white space";
        }

        for (int i = 0; i < parts.Count; i++)
        {
            for (int j = i + 1; j < parts.Count; j++)
            {
                if (parts[i].Span.Overlaps(parts[j].Span))
                {
                    yield return $"its {parts[i].Role} {parts[i].Span} overlaps its {parts[j].Role} {parts[j].Span}";
                }
            }
        }

        if (found.Continues is not null && found.Cue is not null)
        {
            yield return "it continues another, so it has no cue of its own";
        }

        if (!(found.Confidence is >= 0 and <= 1))
        {
            yield return $"its confidence {found.Confidence} is no probability";
        }
    }

    private static bool Slices(Span span, string text) =>
        span.End <= text.Length && !span.IsEmpty
        && !char.IsWhiteSpace(text[span.Start]) && !char.IsWhiteSpace(text[span.End - 1])
        && !Cuts(span.Start, text) && !Cuts(span.End, text);

    private static bool Cuts(int at, string text) =>
        at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
