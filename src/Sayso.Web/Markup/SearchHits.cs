using Sayso.Text;

namespace Sayso.Web.Markup;

/// <summary>Finds in a text the words that were searched for, in whatever form they stand there: deny, denied.</summary>
internal sealed class SearchHits
{
    private readonly HashSet<string> _stems = new(StringComparer.Ordinal);
    private readonly List<string> _beginnings = [];

    /// <param name="typed">What was searched for, as typed; null for nothing.</param>
    public SearchHits(string? typed)
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

    /// <summary>Whether nothing was searched for.</summary>
    public bool AreNone => _stems.Count == 0 && _beginnings.Count == 0;

    /// <summary>Where they stand, in order. UTF-16 offsets.</summary>
    public IEnumerable<Span> In(string text) => Words(text).Where(word => IsFound(text[word.Start..word.End])).Select(word => new Span(word.Start, word.End));

    /// <summary>So much of a text as fits into a length, beginning shortly before the first hit where the text is longer; … stands where something is cut off.</summary>
    public string Cut(string text, int length, int before)
    {
        int from = text.Length <= length ? 0 : Math.Clamp(In(text).FirstOrDefault().Start - before, 0, text.Length - length);
        if (from > 0)
        {
            from = text.IndexOf(' ', from) + 1;
        }

        return (from > 0 ? "… " : "") + Plain.Cut(text[from..], length);
    }

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
