namespace Sayso.Text;

/// <summary>Words that tell the start of a sentence from its middle.</summary>
internal static class Starters
{
    /// <summary>They have a capital letter only at a sentence's start.</summary>
    private static readonly WordSet Words = new(
        "A After All Also Although An And Another Any As Asked At Because Before Both But By Despite During Each Even Every For From He Her "
        + "Here His How However I If In Instead Is It Its Just Last Later Like Many Meanwhile More Most Mr. Mrs. Ms. My No Nobody None Nor Not Now Of On Once "
        + "One Only Or Other Our Over Perhaps Several She Since So Some Still Such Than That The Their Them Then There These They This Those "
        + "Though Through Thus To Two Under Until We Well What When Where Whether Which While Who Why With Yes Yet You Your",
        ignoreCase: false);

    private static readonly WordSet Sayings = new("said says asked asks added wrote tweeted replied told shouted exclaimed wondered yelled cried", ignoreCase: false);

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);

    public static bool IsSaying(ReadOnlySpan<char> word) => Sayings.Contains(word);
}
