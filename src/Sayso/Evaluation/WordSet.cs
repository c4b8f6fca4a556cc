using Sayso.Text;

namespace Sayso.Evaluation;

/// <summary>A set of a document's words, by their number; equal to another that holds the same words.</summary>
internal sealed class WordSet : IEquatable<WordSet>
{
    private readonly int[] _words;
    private readonly int _hash;

    private WordSet(int[] words)
    {
        _words = words;
        var hash = new HashCode();
        foreach (int word in words)
        {
            hash.Add(word);
        }

        _hash = hash.ToHashCode();
    }

    public int Count => _words.Length;

    public bool IsEmpty => _words.Length == 0;

    public ReadOnlySpan<int> Words => _words;

    /// <summary>The words that have at least one character in any of <paramref name="pieces"/>.</summary>
    public static WordSet Under(IReadOnlyList<Span> pieces, List<Span> words)
    {
        var covered = new List<int>();
        foreach (var piece in pieces)
        {
            for (int i = FirstEndingAfter(piece.Start, words); i < words.Count && words[i].Start < piece.End; i++)
            {
                covered.Add(i);
            }
        }

        return new WordSet([.. covered.Distinct().Order()]);
    }

    public int CountShared(WordSet other)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < _words.Length && j < other._words.Length;)
        {
            int order = _words[i].CompareTo(other._words[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }

    public bool Equals(WordSet? other) => other is not null && _hash == other._hash && _words.AsSpan().SequenceEqual(other._words);

    public override bool Equals(object? obj) => Equals(obj as WordSet);

    public override int GetHashCode() => _hash;

    private static int FirstEndingAfter(int offset, List<Span> words)
    {
        int low = 0;
        int high = words.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (words[middle].End > offset)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
