using Sayso.Text;

namespace Sayso.Claims;

/// <summary>What is announced as something to be done: days of mourning, a new coalition, sanctions; not a death or a result.</summary>
internal static class Undertaking
{
    private const int LongestPhrase = 10;

    private static readonly WordSet Deeds = new(
        "mourning initiative coalition programme program campaign measures measure sanctions tariffs tariff ban curfew lockdown restrictions restriction review inquiry investigation audit reform reforms "
        + "package fund scheme bid candidacy ceasefire truce amnesty election elections referendum summit tour strike strikes boycott evacuation withdrawal crackdown embargo aid deployment moratorium "
        + "expansion closure reward drills exercises subsidies talks vaccination resignation retirement departure");

    private static readonly WordSet Ends = new("of for in on at by to that which who , . ; : — – was were is are has had");
    private static readonly WordSet Intends = new("intends intended intend plans planned plan aims aimed");

    /// <summary>Whether the head of the first noun phrase means something to be done.</summary>
    public static bool IsAnnounced(Wording content)
    {
        int head = -1;
        for (int i = content.Start; i < Math.Min(content.End, content.Start + LongestPhrase); i++)
        {
            if (content.In(i, Ends))
            {
                // “Three days of mourning”, “a series of strikes”: what counts stands after the “of”.
                if (!(content.Is(i, "of") && content.AtAny(i - 1, "days", "day", "weeks", "week", "series", "months", "number", "period", "set")))
                {
                    break;
                }

                continue;
            }

            head = i;
        }

        return head >= 0 && content.In(head, Deeds);
    }

    /// <summary>“He intended to sue”, “we plan to appeal”: the speaker's own plan, told by the speaker.</summary>
    public static int? PlanAt(Wording content)
    {
        int start = content.Is(content.Start, "that") ? content.Start + 1 : content.Start;
        int verb = content.PastAdverbs(start + 1);
        return content.In(verb, Intends) && content.Is(verb + 1, "to") ? start : null;
    }
}
