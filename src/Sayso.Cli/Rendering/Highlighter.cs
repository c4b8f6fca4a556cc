using Spectre.Console;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Rendering;

/// <summary>Marks in a text the words that were searched for, in whatever form they stand there: deny, denied.</summary>
internal sealed class Highlighter
{
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    private readonly List<string> _beginnings = [];

    /// <param name="typed">What was searched for, as typed; null for nothing.</param>
    public Highlighter(string? typed)
    {
        foreach (var (start, end) in Words(typed ?? ""))
        {
            string word = typed![start..end];
            if (end < typed.Length && typed[end] == '*')
            {
                _beginnings.Add(word);
            }
            else
            {
                _stems.Add(Stem(word));
            }
        }
    }

    /// <summary>The text in runs, those that were searched for in the style of finds.</summary>
    public IEnumerable<Segment> Runs(string text)
    {
        int from = 0;
        foreach (var (start, end) in Words(text).Where(word => IsFound(text[word.Start..word.End])))
        {
            if (start > from)
            {
                yield return new Segment(text[from..start]);
            }

            yield return new Segment(text[start..end], ReportLook.Found);
            from = end;
        }

        if (from < text.Length)
        {
            yield return new Segment(text[from..]);
        }
    }

    /// <summary>Where the first word that was searched for stands; 0 if none does.</summary>
    public int First(string text) => Words(text).FirstOrDefault(word => IsFound(text[word.Start..word.End])).Start;

    private bool IsFound(string word) => _stems.Contains(Stem(word)) || _beginnings.Exists(beginning => word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));

    /// <summary>A word without its endings, roughly as the index has it: marking a word too few does no harm.</summary>
    private static string Stem(string word)
    {
        string stem = word.ToLowerInvariant();
        foreach (string ending in (ReadOnlySpan<string>)["ing", "ed", "es", "ly", "s"])
        {
            if (stem.Length >= ending.Length + 3 && stem.EndsWith(ending, StringComparison.Ordinal))
            {
                stem = stem[..^ending.Length];
                break;
            }
        }

        stem = stem.Length > 3 && stem[^1] == 'e' ? stem[..^1] : stem;
        stem = stem.Length > 3 && stem[^1] == stem[^2] ? stem[..^1] : stem;
        return stem[^1] == 'y' ? stem[..^1] + "i" : stem;
    }

    private static IEnumerable<(int Start, int End)> Words(string text)
    {
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isInside = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (isInside && start < 0)
            {
                start = i;
            }
            else if (!isInside && start >= 0)
            {
                yield return (start, i);
                start = -1;
            }
        }
    }
}
