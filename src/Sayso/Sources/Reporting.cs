using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Tells when an outlet reports, and when it speaks for itself like any other company.</summary>
internal static class Reporting
{
    private static readonly WordSet ForItself = new(
        "stood stands stand standing defended defends denied denies declined declines apologised apologized apologises apologizes retracted corrected refused promised pledged announced announces "
        + "vowed condemned urged demanded rejected sued threatened confirmed responded");

    private static readonly WordSet Organisations = new("organisations organizations organisation organization outlets outlet agencies agency networks sources");

    private static readonly WordSet News = new("news media press broadcast television tv");

    /// <summary>Whether the cue is one of reporting: nearly all are, but an outlet may also stand by what it reported.</summary>
    public static bool IsReport(StoryTokens words, Stretch cue)
    {
        for (int i = cue.Start; i < cue.End; i++)
        {
            if (words.IsIn(i, ForItself))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>“Rappler reported”: what else reports and goes by one word, not in capitals alone, is an outlet.</summary>
    public static bool Reports(StoryTokens words, Stretch cue, string name) =>
        cue.Length > 0 && (words.Is(cue.End - 1, "reported") || words.Is(cue.End - 1, "reports")) && !name.Contains(' ', StringComparison.Ordinal) && name.AsSpan().ContainsAnyInRange('a', 'z') && !SourceNouns.Institutions.Contains(name);

    /// <summary>Whether the words, or the name of the entity that they refer to, are those of one or several outlets.</summary>
    public static bool IsOutlet(StoryTokens words, Description source, string? name)
    {
        if (words.IsIn(source.Head, Outlets.Nouns) && !words.Is(source.Head, "website"))
        {
            return true;
        }

        bool isNews = words.IsIn(source.Head, Organisations) && words.IsIn(source.Head - 1, News);
        return isNews || Outlets.IsNamed(words, source.Tokens) || (name is not null && Outlets.IsKnown(name));
    }
}
