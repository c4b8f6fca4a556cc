namespace Sayso.Ledger.Checking;

/// <summary>How far one word counts as another: not at all, or in part, where it is an inflection, another spelling or a slip of it.</summary>
internal static class Kinship
{
    private const float OtherSpelling = 0.9f;
    private const float OtherInflection = 0.7f;
    private const float Slip = 0.6f;

    /// <summary>Whether two words can be kin at all: they begin alike, or both are numbers, or of the kind of “go” and “went”.</summary>
    public static bool IsPossible(WordForm typed, WordForm record) =>
        typed.First == record.First || (typed.IsIrregular && record.IsIrregular) || (typed.Number is not null && record.Number is not null);

    /// <summary>The credit, 0 to 1, for two words whose folded letters differ.</summary>
    public static float Between(WordForm typed, WordForm record)
    {
        if (typed.First != record.First)
        {
            return SameNumber(typed, record) ? OtherSpelling
                : typed.IsIrregular && record.IsIrregular && typed.Lemma == record.Lemma ? OtherInflection
                : 0;
        }

        if (SameNumber(typed, record) || typed.Bare == record.Bare || typed.Spelling == record.Spelling)
        {
            return OtherSpelling;
        }

        if (typed.Number is not null || record.Number is not null)
        {
            return 0;
        }

        if (typed.Lemma == record.Lemma || Trunk(typed) == Trunk(record))
        {
            return OtherInflection;
        }

        return IsSlip(typed.Bare, record.Bare) ? Slip : 0;
    }

    private static bool SameNumber(WordForm one, WordForm other) => one.Number is { } value && other.Number == value;

    // “Can’t” is the negation of “can”, and stands where it stands; “America’s” is “America”.
    private static string Trunk(WordForm word)
    {
        string key = word.Key;
        return key is "can't" or "cannot" ? "can" : key == "won't" ? "will"
            : key.EndsWith("n't", StringComparison.Ordinal) ? key[..^3]
            : key.EndsWith("'s", StringComparison.Ordinal) ? key[..^2]
            : key;
    }

    private static bool IsSlip(string one, string other)
    {
        int longer = Math.Max(one.Length, other.Length);
        int allowed = longer >= 8 ? 2 : longer >= 5 ? 1 : 0;
        return allowed > 0 && Math.Abs(one.Length - other.Length) <= allowed && EditDistance.IsAtMost(one, other, allowed);
    }
}
