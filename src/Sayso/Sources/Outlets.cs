using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Whether words name a news outlet, and one that goes on air.</summary>
internal static class Outlets
{
    private static readonly WordSet Airing = new(
        "CNN BBC NBC ABC CBS MSNBC CNBC NPR PBS C-SPAN CSPAN CBC CTV ITV RTÉ RTE SBS ESPN Univision Telemundo Jazeera Sky Fox FOX Radio TV Television Broadcasting NHK CGTN WNYC STV Newsmax "
        + "NewsNation OAN GMA NDTV VOA",
        ignoreCase: false);

    /// <summary>Nouns for those who work for outlets and for outlets that are not named.</summary>
    public static readonly WordSet Nouns = new(
        "newspaper newspapers magazine magazines broadcaster broadcasters station stations outlet outlets network networks media publication publications website tabloid tabloids daily weekly "
        + "newswire press newsroom channel");

    /// <summary>Those who ask and hear for an outlet.</summary>
    public static readonly WordSet Journalists = new(
        "reporter journalist anchor host correspondent interviewer columnist editor presenter commentator anchorman anchorwoman newsman moderator blogger broadcaster");

    /// <summary>Journalists as those who stand around a speaker.</summary>
    public static readonly WordSet Pressmen = new("reporters journalists press correspondents newsmen");

    private static readonly WordSet Leading = new("newspaper magazine agency broadcaster outlet network station website site daily tabloid weekly channel programme program show");

    /// <summary>Whether the tokens name an outlet.</summary>
    public static bool IsNamed(StoryTokens words, Stretch name, string? ownOutlet = null)
    {
        int last = -1;
        for (int i = name.Start; i < name.End; i++)
        {
            if (words.IsPossessive(i) || words.Is(i, "("))
            {
                break;
            }

            if (words.IsWord(i) && (words.IsIn(i, OutletNames.Known) || IsStation(words[i]) || OutletNames.IsSite(words[i])))
            {
                return true;
            }

            last = words.IsCapital(i) ? i : last;
        }

        if (last < 0)
        {
            return false;
        }

        bool hasMore = last > name.Start && (words.IsCapital(last - 1) || words.Is(last - 1, "the"));
        return (hasMore && words.IsIn(last, OutletNames.Lasts))
            || (name.Start > 0 && words.IsIn(name.Start - 1, Leading))
            || (last > name.Start && words.IsIn(last - 1, Leading))
            || (ownOutlet is not null && ownOutlet.Contains(words.Words(name.Start..(last + 1)), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>“TVN24”, “KDKA-TV”.</summary>
    private static bool IsStation(ReadOnlySpan<char> word) =>
        word.Length is > 2 and < 9 && (word.StartsWith("TV", StringComparison.Ordinal) || word.EndsWith("TV", StringComparison.Ordinal)) && !word.ContainsAnyInRange('a', 'z');

    /// <summary>Whether a name is an outlet's, as far as the name alone tells.</summary>
    public static bool IsKnown(string name)
    {
        foreach (var part in name.AsSpan().Split(' '))
        {
            if (OutletNames.Known.Contains(name.AsSpan(part)) || OutletNames.IsSite(name.AsSpan(part)))
            {
                return true;
            }
        }

        int last = name.LastIndexOf(' ');
        return last > 0 && OutletNames.Lasts.Contains(name.AsSpan(last + 1));
    }

    /// <summary>Whether the tokens name an outlet that is heard or seen.</summary>
    public static bool GoesOnAir(StoryTokens words, Stretch name)
    {
        for (int i = name.Start; i < name.End && i < name.Start + 6; i++)
        {
            if (words.IsIn(i, Airing))
            {
                return true;
            }
        }

        return false;
    }
}
