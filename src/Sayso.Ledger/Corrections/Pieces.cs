using Sayso.Text;

namespace Sayso.Ledger.Corrections;

/// <summary>Words of a text as the record holds them: start, end, start, end …</summary>
internal static class Pieces
{
    public static int[] Of(IEnumerable<Span> spans) => [.. spans.SelectMany(span => (int[])[span.Start, span.End])];

    /// <summary>The pieces; null if the numbers are none.</summary>
    public static SpanSet? Read(IReadOnlyList<int> numbers)
    {
        if (numbers.Count == 0 || numbers.Count % 2 != 0)
        {
            return null;
        }

        var spans = new Span[numbers.Count / 2];
        for (int i = 0; i < spans.Length; i++)
        {
            var (start, end) = (numbers[2 * i], numbers[(2 * i) + 1]);
            // In text order, as they were written: what is not is damaged.
            if (start < 0 || end <= start || (i > 0 && start < spans[i - 1].End))
            {
                return null;
            }

            spans[i] = new Span(start, end);
        }

        return SpanSet.Create(spans);
    }
}
