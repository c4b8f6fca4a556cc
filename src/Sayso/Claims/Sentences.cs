using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Finds the sentence and the paragraph of a token.</summary>
internal sealed class Sentences
{
    private readonly Layout _layout;
    private readonly int[] _sentence;
    private readonly int[] _paragraph;

    public Sentences(Layout layout)
    {
        _layout = layout;
        _sentence = NumberOf(layout.Sentences, layout.Tokens.Count);
        _paragraph = NumberOf(layout.Paragraphs, layout.Tokens.Count);
    }

    /// <summary>The number of the token's sentence, counted through the story.</summary>
    public int Sentence(int token) => token < _sentence.Length ? _sentence[token] : _layout.Sentences.Count;

    /// <summary>The number of the token's paragraph.</summary>
    public int Paragraph(int token) => token < _paragraph.Length ? _paragraph[token] : _layout.Paragraphs.Count;

    /// <summary>The sentence that holds the token; empty beyond the last.</summary>
    public Wording Around(int token)
    {
        if (token >= _sentence.Length)
        {
            return new Wording(_layout, token, token);
        }

        var range = _layout.Sentences[_sentence[token]];
        return new Wording(_layout, range.Start.Value, range.End.Value);
    }

    private static int[] NumberOf(IReadOnlyList<Range> ranges, int tokens)
    {
        var numbers = new int[tokens];
        for (int i = 0; i < ranges.Count; i++)
        {
            numbers.AsSpan(ranges[i]).Fill(i);
        }

        return numbers;
    }
}
