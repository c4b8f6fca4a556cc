namespace Sayso.Ledger.Likeness;

/// <summary>How much two texts have in common, word for word.</summary>
internal readonly record struct StoryLikeness
{
    /// <summary>A copy has this much of the shorter text's words …</summary>
    private const double LeastOfShorter = 0.55;

    /// <summary>… and this much of the longer's; less is an excerpt …</summary>
    private const double LeastOfLonger = 0.28;

    /// <summary>… and so many words: a line that two stories both consist of makes no copy …</summary>
    private const int FewestWords = 20;

    /// <summary>… unless next to nothing else is there.</summary>
    private const double NearlyAll = 0.9;

    private StoryLikeness(double resemblance, double firstInSecond, double secondInFirst, int sharedWords)
    {
        Resemblance = resemblance;
        FirstInSecond = firstInSecond;
        SecondInFirst = secondInFirst;
        double ofShorter = Math.Max(firstInSecond, secondInFirst), ofLonger = Math.Min(firstInSecond, secondInFirst);
        IsCopy = (ofShorter >= LeastOfShorter && ofLonger >= LeastOfLonger && sharedWords >= FewestWords) || (ofShorter >= NearlyAll && ofLonger >= NearlyAll);
    }

    /// <summary>Shingles in both over shingles in either, from 0 to 1 (Broder's resemblance, repetitions counted).</summary>
    public double Resemblance { get; }

    /// <summary>The share of the first text's words that stand in the second among the same neighbours, from 0 to 1.</summary>
    public double FirstInSecond { get; }

    /// <summary>The share of the second text's words that stand in the first among the same neighbours, from 0 to 1.</summary>
    public double SecondInFirst { get; }

    /// <summary>Whether one is a copy of the other, perhaps cut, retitled, lightly edited or with something around it.</summary>
    public bool IsCopy { get; }

    /// <summary>Compares two texts.</summary>
    public static StoryLikeness Between(string first, string second) => Between(StoryShingles.Of(first), StoryShingles.Of(second));

    /// <summary>Compares two texts that were cut into shingles before: exactly, in time that grows with their lengths.</summary>
    public static StoryLikeness Between(StoryShingles first, StoryShingles second)
    {
        var inFirst = new bool[first.InOrder.Length];
        var inSecond = new bool[second.InOrder.Length];
        int common = Match(first.Sorted, second.Sorted, inFirst, inSecond);
        int either = inFirst.Length + inSecond.Length - common;
        int ofFirst = Covered(inFirst, first.WordCount), ofSecond = Covered(inSecond, second.WordCount);
        return new StoryLikeness(
            Share(common, either),
            Share(ofFirst, first.WordCount, second.WordCount),
            Share(ofSecond, second.WordCount, first.WordCount),
            Math.Min(ofFirst, ofSecond));
    }

    /// <summary>Marks the shingles that both have; one that stands twice in a text needs two in the other.</summary>
    private static int Match(ReadOnlySpan<ulong> first, ReadOnlySpan<ulong> second, bool[] inFirst, bool[] inSecond)
    {
        int common = 0;
        for (int i = 0, j = 0; i < first.Length && j < second.Length;)
        {
            ulong one = StoryShingles.HashOf(first[i]), other = StoryShingles.HashOf(second[j]);
            if (one == other)
            {
                inFirst[StoryShingles.PositionOf(first[i])] = true;
                inSecond[StoryShingles.PositionOf(second[j])] = true;
                common++;
            }

            i += one <= other ? 1 : 0;
            j += other <= one ? 1 : 0;
        }

        return common;
    }

    /// <summary>How many words stand in a marked shingle.</summary>
    private static int Covered(bool[] marked, int words)
    {
        int covered = 0, end = 0;
        for (int i = 0; i < marked.Length; i++)
        {
            if (marked[i])
            {
                int next = Math.Min(i + StoryShingles.Length, words);
                covered += next - Math.Max(i, end);
                end = next;
            }
        }

        return covered;
    }

    /// <summary>Of two texts without words each is all of the other.</summary>
    private static double Share(int part, int whole, int other = 0) => whole > 0 ? (double)part / whole : other > 0 ? 0 : 1;
}
