using System.Collections.Frozen;
using Sayso.Claims;
using Sayso.Text;

namespace Sayso.Ledger.Index;

/// <summary>The telling words of a claim, by their stems: two stories put the same claim in other words, but seldom in wholly other ones.</summary>
internal sealed class ClaimWords
{
    /// <summary>How many words two claims must share: with fewer, they share them by chance.</summary>
    public const int FewestShared = 3;
    private const double LeastShared = 0.6;
    private const int MostLongest = 4;
    private const int MostLetters = 100;

    private static readonly FrozenSet<string> s_function =
        ("a about after again all also am an and any are as at be because been before being but by can could did do does for from had has have he her hers him his how i if in into is it its itself "
        + "just me more most my no not now of off on one only or other our out over own said say says she should so some such than that the their them then there these they this those through to "
        + "too under until up us very was we were what when where which while who whom whose will with would you your").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private readonly IReadOnlyList<(string Text, string Stem)> _words;

    private ClaimWords(HashSet<string> stems, IReadOnlyList<(string Text, string Stem)> words)
    {
        _words = words;
        Stems = stems;
        Words = [.. words.Select(word => word.Text)];
        Longest = [.. words.DistinctBy(word => word.Stem, StringComparer.Ordinal).OrderByDescending(word => word.Text.Length).ThenBy(word => word.Stem, StringComparer.Ordinal).Take(MostLongest)];
    }

    /// <summary>Its words, as they stand there.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The stems of its telling words.</summary>
    public IReadOnlySet<string> Stems { get; }

    /// <summary>Its four longest telling words, the longest first: who says the same is likely to use them too.</summary>
    public IReadOnlyList<(string Text, string Stem)> Longest { get; }

    /// <summary>The telling words of a claim.</summary>
    public static ClaimWords Of(string claim)
    {
        var (stems, words) = (new HashSet<string>(StringComparer.Ordinal), new List<(string, string)>());
        Span<char> stem = stackalloc char[128];
        Span<char> lower = stackalloc char[MostLetters];
        var function = s_function.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0; i < claim.Length;)
        {
            int start = i;
            while (i < claim.Length && char.IsLetterOrDigit(claim[i]))
            {
                i++;
            }

            if (i - start is > 0 and <= MostLetters && !function.Contains(lower[..claim.AsSpan(start, i - start).ToLowerInvariant(lower)]))
            {
                string written = stem[..Claims.Stems.Write(claim.AsSpan(start, i - start), stem)].ToString();
                stems.Add(written);
                words.Add((claim[start..i], written));
            }

            i = Math.Max(i, start + 1);
        }

        return new ClaimWords(stems, words);
    }

    /// <summary>Whether a statement of some words likely says this: all of the longest words, close together, and most of the telling ones.</summary>
    public bool IsIn(ClaimWords statement) => Longest.All(word => statement.Stems.Contains(word.Stem)) && IsSameAs(statement) && StandTogether(statement);

    /// <summary>
    /// Whether the longest words stand within twice as many words as the claim has: “he sent the National Guard, …, and asked the president to declare a state of
    /// emergency” does not say that somebody may declare a national emergency.
    /// </summary>
    private bool StandTogether(ClaimWords statement)
    {
        int[] last = new int[Longest.Count];
        Array.Fill(last, -1);
        int limit = 2 * _words.Count;
        for (int i = 0; i < statement._words.Count; i++)
        {
            int which = IndexInLongest(statement._words[i].Stem);
            if (which >= 0)
            {
                last[which] = i;
                int first = last.Min();
                if (first >= 0 && i - first < limit)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private int IndexInLongest(string stem)
    {
        int index = Longest.Count - 1;
        while (index >= 0 && Longest[index].Stem != stem)
        {
            index--;
        }

        return index;
    }

    /// <summary>Whether two claims are likely the same: most of the shorter one's telling words stand in the other.</summary>
    public bool IsSameAs(ClaimWords other)
    {
        int shared = Stems.Count(other.Stems.Contains);
        return shared >= FewestShared && shared >= LeastShared * Math.Min(Stems.Count, other.Stems.Count);
    }
}
