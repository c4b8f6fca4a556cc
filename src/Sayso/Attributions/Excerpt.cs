using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>A text, or parts of one as if each stood by itself, as the network reads it.</summary>
/// <param name="Features">What the network sees of each token.</param>
/// <param name="Passages">What it reads as one sequence, in tokens of the excerpt, in order and without gaps.</param>
/// <param name="Sentences">For each token the number of its sentence.</param>
/// <param name="Paragraphs">For each token the number of its paragraph.</param>
internal sealed record Excerpt(TokenFeatures Features, List<Range> Passages, int[] Sentences, int[] Paragraphs)
{
    /// <summary>A whole text.</summary>
    public static Excerpt Whole(Layout layout, Vocabulary vocabulary) => new(
        TokenFeatures.Of(layout, vocabulary),
        Attributions.Passages.Of(layout),
        LinkFeatures.NumberOf(layout.Sentences, layout.Tokens.Count),
        LinkFeatures.NumberOf(layout.Paragraphs, layout.Tokens.Count));

    /// <summary>
    /// Some stretches, each a paragraph by itself, and none in the quotation marks that it stands in.
    /// </summary>
    public Excerpt Of(IReadOnlyList<TokenSpan> stretches)
    {
        int count = stretches.Sum(s => s.Last - s.First + 1);
        var passages = new List<Range>();
        var sentences = new int[count];
        var paragraphs = new int[count];
        int at = 0;
        for (int i = 0; i < stretches.Count; i++)
        {
            int length = stretches[i].Last - stretches[i].First + 1;
            Sentences.AsSpan(stretches[i].First, length).CopyTo(sentences.AsSpan(at));
            paragraphs.AsSpan(at, length).Fill(i);
            for (int from = at; from < at + length; from += Attributions.Passages.Limit)
            {
                passages.Add(new Range(from, Math.Min(from + Attributions.Passages.Limit, at + length)));
            }

            at += length;
        }

        return new Excerpt(Features.Of(stretches, count), passages, sentences, paragraphs);
    }
}
