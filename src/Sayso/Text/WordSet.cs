namespace Sayso.Text;

/// <summary>A set of words that can be asked for a stretch of text without making a string of it.</summary>
internal readonly struct WordSet
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    /// <param name="words">The words, with one space between them.</param>
    /// <param name="ignoreCase">Whether capital and small letters are the same.</param>
    public WordSet(string words, bool ignoreCase = true)
    {
        var comparer = ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        _words = new HashSet<string>(words.Split(' '), comparer).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(word);
}
