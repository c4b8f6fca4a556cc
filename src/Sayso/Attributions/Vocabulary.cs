namespace Sayso.Attributions;

/// <summary>The words the model knows by themselves, in a normal form: lower case, digits as 0, every quotation mark straight.</summary>
internal sealed class Vocabulary
{
    /// <summary>The row of a place beyond the text's edge.</summary>
    public const int Padding = 0;

    /// <summary>The row of a word that is not in the vocabulary.</summary>
    public const int Unknown = 1;

    /// <summary>Longer words are unknown, so that none costs much.</summary>
    public const int LongestWord = 40;

    private readonly Dictionary<string, int> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly string[] _words;

    /// <summary>Creates a vocabulary; the first word gets row 2.</summary>
    public Vocabulary(IEnumerable<string> words)
    {
        _words = [.. words];
        _rows.EnsureCapacity(_words.Length);
        foreach (string word in _words)
        {
            _rows.TryAdd(word, _rows.Count + 2);
        }

        _lookup = _rows.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many rows there are, the two for padding and unknown words included.</summary>
    public int Count => _words.Length + 2;

    /// <summary>The words in row order, from row 2 on.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>The row of a word as it stands in a text.</summary>
    public int RowOf(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return Unknown;
        }

        Span<char> normal = stackalloc char[LongestWord];
        int length = Normalise(word, normal);
        return _lookup.TryGetValue(normal[..length], out int row) ? row : Unknown;
    }

    /// <summary>Writes the normal form of <paramref name="word"/>, which is never longer than the word, and returns its length.</summary>
    public static int Normalise(ReadOnlySpan<char> word, Span<char> normal)
    {
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            normal[i] = c switch
            {
                >= 'a' and <= 'z' => c,
                >= 'A' and <= 'Z' => (char)(c | 0x20),
                >= '0' and <= '9' => '0',
                '\u2018' or '\u2019' or '\u201a' or '\u201b' or '`' or '\u00b4' or '\u2039' or '\u203a' => '\'',
                '\u201c' or '\u201d' or '\u201e' or '\u201f' or '\u00ab' or '\u00bb' or '\uff02' => '"',
                '\u2013' or '\u2014' or '\u2015' => '-',
                < '\u0080' => c,
                _ => char.ToLowerInvariant(c),
            };
        }

        return word.Length;
    }
}
