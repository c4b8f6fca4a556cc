namespace Sayso.Ledger.Checking;

/// <summary>
/// What the moves of an alignment cost, a word of content being 1. Beginning a gap costs more than going on with it, and a word for a word less than a
/// word too many beside a word too few. The likeness of two passages is reckoned elsewhere; these only say which words a person would lay side by side.
/// </summary>
internal static class Costs
{
    public const float Interruption = 0.01f;

    private const float InBrackets = 0.02f;

    public static float Added(QuotedWord word) => word.Bracket == Bracketing.Whole ? InBrackets : 0.2f + AddedMore(word);

    public static float AddedMore(QuotedWord word) => word.Bracket == Bracketing.Whole ? InBrackets : 0.8f * word.Weight;

    public static float LeftOut(WordForm word) => 0.3f + (0.3f * word.Weight);

    public static float LeftOutMore(WordForm word) => 0.06f + (0.1f * word.Weight);

    public static float Changed(QuotedWord word, WordForm record, float credit) =>
        word.Bracket == Bracketing.Whole ? InBrackets
            : credit > 0 ? (1 - credit) * Math.Max(word.Weight, record.Weight)
            : 0.05f + (0.5f * word.Weight) + (0.2f * record.Weight);

    /// <summary>
    /// What each word costs that an elision or bracket stands for: something, so that the nearest place is taken to go on, but even the longest elision
    /// less than the least change, so that a far place that is exact is taken before a near one that is not.
    /// </summary>
    public static float Opened(Opening opening) => opening == Opening.Elision ? 0.0002f : 0.002f;

    /// <summary>The most words that an elision or bracket may stand for.</summary>
    public static int MostOpened(Opening opening) => opening == Opening.Elision ? CheckedQuotation.MaxElidedWords : 8;
}
