using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>What the linker knows of a pair of stretches besides their words: how far apart, and what lies between.</summary>
internal readonly record struct LinkFeatures(int Rank, int Distance, int Boundary)
{
    /// <summary>How many candidates on each side of a stretch are weighed.</summary>
    public const int Reach = 5;

    public const int RankRows = (2 * Reach) + 2;

    // Nine classes of distance on either side, and one for the missing source.
    private const int Distances = 9;

    public const int DistanceRows = (2 * Distances) + 1;

    public const int BoundaryRows = 12;

    /// <summary>The features of the missing source.</summary>
    public static LinkFeatures None { get; } = new(RankRows - 1, DistanceRows - 1, BoundaryRows - 1);

    /// <summary>
    /// Compares stretch and cue. <paramref name="rank"/> counts the candidates from the stretch: -1 is the nearest before,
    /// 0 the nearest after.
    /// </summary>
    public static LinkFeatures Of(TokenSpan span, TokenSpan cue, int rank, ReadOnlySpan<int> sentenceOf, ReadOnlySpan<int> paragraphOf)
    {
        bool before = span.First < cue.First;
        int gap = before ? cue.First - span.Last - 1 : span.First - cue.Last - 1;
        int size = gap <= 0 ? 0 : gap <= 3 ? gap : gap <= 6 ? 4 : gap <= 12 ? 5 : gap <= 25 ? 6 : gap <= 50 ? 7 : 8;
        var (left, right) = before ? (span.Last, cue.First) : (cue.Last, span.First);
        int sentences = Math.Abs(sentenceOf[right] - sentenceOf[left]);
        int boundary = paragraphOf[left] != paragraphOf[right] ? (paragraphOf[right] - paragraphOf[left] > 1 ? 4 : 3) : Math.Min(sentences, 2);
        return new LinkFeatures(rank + Reach, (before ? 0 : Distances) + size, (before ? 0 : 5) + boundary);
    }

    /// <summary>For each token the number of its sentence, or of its paragraph.</summary>
    public static int[] NumberOf(IReadOnlyList<Range> ranges, int tokens)
    {
        var numbers = new int[tokens];
        for (int i = 0; i < ranges.Count; i++)
        {
            numbers.AsSpan(ranges[i]).Fill(i);
        }

        return numbers;
    }
}
