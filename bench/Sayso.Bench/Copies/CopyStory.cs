namespace Sayso.Bench.Copies;

/// <summary>A story that copies are made of, or that only stands by.</summary>
/// <param name="Title">Its title, one line.</param>
/// <param name="Paragraphs">Its paragraphs.</param>
/// <param name="Origin">Where it comes from, for whoever looks at a pair by eye.</param>
internal sealed record CopyStory(string Title, IReadOnlyList<string> Paragraphs, string Origin)
{
    /// <summary>Title and paragraphs as one text.</summary>
    public string Text { get; } = Title + "\n\n" + string.Join("\n\n", Paragraphs);

    /// <summary>How many words the paragraphs have.</summary>
    public int Words { get; } = Paragraphs.Sum(WordsOf);

    /// <summary>Words between blanks.</summary>
    public static int WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
