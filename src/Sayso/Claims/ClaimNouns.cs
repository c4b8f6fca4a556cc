using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Nouns that stand for what somebody said: the accusation, the report, these claims.</summary>
internal static class ClaimNouns
{
    private static readonly WordSet Reports = new("report reports reporting story stories article articles news account accounts study studies research paper");

    private static readonly WordSet Claims = new(
        "critique critiques accusation accusations allegation allegations claim claims charge charges assertion assertions suggestion suggestions rumour rumours rumor rumors criticism criticisms notion "
        + "finding findings conclusion conclusions statement statements remark remarks comment comments insinuation insinuations contention contentions complaint complaints argument arguments "
        + "figure figures explanation explanations interpretation assurance assurances assessment testimony confession confessions admission denial denials version narrative theory theories speculation characterization characterisation conspiracy implication idea");

    private static readonly WordSet Utterances = new("statement statements remark remarks comment comments argument arguments criticism criticisms critique critiques complaint complaints idea testimony charge charges");

    private static readonly WordSet Criticisms = new("criticism criticisms critique critiques complaint complaints remark remarks comment comments");

    private static readonly WordSet Guilt = new("involvement responsibility wrongdoing guilt complicity role part blame fault liability misconduct knowledge link links connection connections ties collusion");

    private static readonly WordSet Research = new("study studies research paper findings finding conclusions conclusion survey");

    /// <summary>Whether <paramref name="word"/> means what somebody found out and wrote up.</summary>
    public static bool IsResearch(ReadOnlySpan<char> word) => Research.Contains(word);

    private static readonly WordSet Figures = new("figure figures");

    /// <summary>Whether <paramref name="word"/> means a number that somebody gave.</summary>
    public static bool IsFigure(ReadOnlySpan<char> word) => Figures.Contains(word);

    /// <summary>Whether <paramref name="word"/> means what is blamed or objected to rather than claimed.</summary>
    public static bool IsCriticism(ReadOnlySpan<char> word) => Criticisms.Contains(word);

    /// <summary>Whether <paramref name="word"/> means what one is accused of whatever it was: any involvement, wrongdoing.</summary>
    public static bool IsGuilt(ReadOnlySpan<char> word) => Guilt.Contains(word);

    /// <summary>Whether <paramref name="word"/> means something that may be criticised without being doubted.</summary>
    public static bool IsUtterance(ReadOnlySpan<char> word) => Utterances.Contains(word);

    /// <summary>Whether <paramref name="word"/> is such a noun.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => Claims.Contains(word) || Reports.Contains(word);

    /// <summary>Whether <paramref name="word"/> means what an outlet published.</summary>
    public static bool IsReport(ReadOnlySpan<char> word) => Reports.Contains(word);
}
