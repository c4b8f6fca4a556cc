namespace Sayso.Mentions;

/// <summary>Which words name nations.</summary>
internal static class Nations
{
    /// <summary>Whether the word ends the name of a nation: “Iran”, “Saudi Arabia”, “the United States”.</summary>
    public static bool Holds(ReadOnlySpan<char> word) => (Lexicon.Of(word) & Traits.Nation) != Traits.None || word is "States" or "Kingdom" or "Arabia" or "Emirates" or "Zealand" or "Korea" or "Africa" or "Union" or "Lanka";
}
