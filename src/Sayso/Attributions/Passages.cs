using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>
/// Cuts a layout into the stretches that the network reads as one sequence: as many whole paragraphs as fit, so that it sees the
/// neighbourhood of each; a longer paragraph is cut between sentences, a longer sentence where the limit falls.
/// </summary>
internal static class Passages
{
    /// <summary>The most tokens in a passage.</summary>
    public const int Limit = 128;

    /// <summary>Ranges of token indices that together cover all tokens, in order.</summary>
    public static List<Range> Of(Layout layout)
    {
        var passages = new List<Range>();
        int start = 0;
        int end = 0;
        int sentence = 0;
        foreach (var paragraph in layout.Paragraphs)
        {
            int paragraphEnd = paragraph.End.Value;
            if (paragraphEnd - start > Limit)
            {
                Close(end);
            }

            while (sentence < layout.Sentences.Count && layout.Sentences[sentence].End.Value <= paragraphEnd)
            {
                int sentenceEnd = layout.Sentences[sentence++].End.Value;
                if (sentenceEnd - start > Limit)
                {
                    Close(end);
                }

                while (sentenceEnd - start > Limit)
                {
                    Close(start + Limit);
                }

                end = sentenceEnd;
            }
        }

        Close(end);
        return passages;

        void Close(int to)
        {
            if (to > start)
            {
                passages.Add(new Range(start, to));
                start = to;
                end = to;
            }
        }
    }
}
