namespace Sayso.Ledger.Checking;

/// <summary>Whether two words are one: “web site” and “website”, “do not” and “don’t”, “twenty-five” and “25”.</summary>
internal static class Joining
{
    private const float OtherForm = 0.9f;

    /// <summary>Whether <paramref name="whole"/> can be the word that begins with <paramref name="first"/>.</summary>
    public static bool IsPossible(WordForm first, WordForm whole) => first.First == whole.First || whole.Number is not null;

    /// <summary>The credit: 1 if the letters are the same, less if the words are only written otherwise, 0 if they are not one.</summary>
    public static float Of(WordForm first, WordForm second, WordForm whole)
    {
        string one = first.Key;
        string two = second.Key;
        string both = whole.Key;
        if (whole.First != first.First)
        {
            // “Twenty-five” and “25”.
            return whole.Number is not null && Numbers.AddUp(first, second, whole) ? OtherForm : 0;
        }

        bool same = both.Length == one.Length + two.Length && both.StartsWith(one, StringComparison.Ordinal) && both.EndsWith(two, StringComparison.Ordinal);
        return same && !char.IsAsciiDigit(two[0]) ? 1 : Contractions.StandsFor(both, one, two) ? OtherForm : 0;
    }
}
