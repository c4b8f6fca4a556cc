namespace Sayso.Ledger.Checking;

/// <summary>Whether two words written as one are the two: “don’t” and “do not”.</summary>
internal static class Contractions
{
    public static bool StandsFor(string contraction, string first, string second)
    {
        int mark = contraction.IndexOf('\'', StringComparison.Ordinal);
        if (mark <= 0)
        {
            return contraction is "cannot" && first is "can" && second is "not";
        }

        if (contraction.EndsWith("n't", StringComparison.Ordinal))
        {
            return second is "not" && (contraction is "won't" ? first is "will" : contraction is "can't" ? first is "can" : contraction.AsSpan()[..^3].SequenceEqual(first));
        }

        return contraction.AsSpan(0, mark).SequenceEqual(first) && contraction[mark..] switch
        {
            "'s" => second is "is" or "has",
            "'re" => second is "are",
            "'m" => second is "am",
            "'ve" => second is "have",
            "'ll" => second is "will",
            "'d" => second is "would" or "had",
            _ => false,
        };
    }
}
