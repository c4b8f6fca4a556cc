using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Nouns that stand for what somebody said: the accusation, the report, these claims.</summary>
internal static class ClaimNouns
{
    private static readonly WordSet Reports = new("report reports reporting story stories article articles news account accounts");

    private static readonly WordSet Claims = new(
        "critique critiques accusation accusations allegation allegations claim claims charge charges assertion assertions suggestion suggestions rumour rumours rumor rumors criticism criticisms notion "
        + "finding findings conclusion conclusions statement statements remark remarks comment comments insinuation insinuations contention contentions complaint complaints argument arguments "
        + "assessment testimony version narrative theory theories speculation characterization characterisation conspiracy implication idea");

    private static readonly WordSet Utterances = new("statement statements remark remarks comment comments argument arguments criticism criticisms critique critiques complaint complaints idea testimony charge charges");

    /// <summary>Whether <paramref name="word"/> means something that may be criticised without being doubted.</summary>
    public static bool IsUtterance(ReadOnlySpan<char> word) => Utterances.Contains(word);

    /// <summary>Whether <paramref name="word"/> is such a noun.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Claims.Contains(word) || Reports.Contains(word);

    /// <summary>Whether <paramref name="word"/> means what an outlet published.</summary>
    public static bool IsReport(ReadOnlySpan<char> word) => Reports.Contains(word);
}
