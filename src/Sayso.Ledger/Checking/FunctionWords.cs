using System.Collections.Frozen;

namespace Sayso.Ledger.Checking;

/// <summary>The words that stand in every sentence. What denies or counts is not among them, for it is what a fact checker fears for.</summary>
internal static class FunctionWords
{
    /// <summary>How much one of them counts beside a word of content.</summary>
    public const float Weight = 0.3f;

    private static readonly FrozenSet<string> All =
        """
        a an the this that these those
        i me my mine we us our ours you your yours he him his she her hers it its they them their theirs
        who whom whose which what there here
        and or but if so as than then because while though although when where how why
        of in on at to from by with for about into onto over under up down out off through after before between during against upon
        is are was were be been being am do does did have has had having will would shall should can could may might must
        'm i'm it's that's there's he's she's they're we're you're i've we've you've they've i'll we'll you'll they'll he'll she'll it'll i'd we'd you'd they'd he'd she'd what's who's let's
        also just very really too well now some any such more much many own other
        said say says
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static bool Contains(string key) => All.Contains(key);
}
