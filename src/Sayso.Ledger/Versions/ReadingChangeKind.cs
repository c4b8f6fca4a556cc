namespace Sayso.Ledger.Versions;

/// <summary>What differs between two versions of a story.</summary>
public enum ReadingChangeKind
{
    /// <summary>An attribution that the older version does not have.</summary>
    AttributionAdded,

    /// <summary>An attribution that the newer version no longer has.</summary>
    AttributionDropped,

    /// <summary>The words attributed are others.</summary>
    WordsChanged,

    /// <summary>The same words are in quotation marks where they were not, or no longer, or only in part.</summary>
    QuotationChanged,

    /// <summary>A source that was named is not any more.</summary>
    SourceUnnamed,

    /// <summary>A source that was not named now is.</summary>
    SourceNamed,

    /// <summary>Another source, or one where there was none, or none where there was one.</summary>
    SourceChanged,

    /// <summary>The same source in other words: another role, another count or basis of unnamed ones.</summary>
    SourceReworded,

    /// <summary>Another cue: “said” became “claimed”.</summary>
    CueChanged,

    /// <summary>The source does something else with the claim: it asserted and now denies.</summary>
    StanceChanged,

    /// <summary>It was said by another way: in an interview and not in a statement.</summary>
    ChannelChanged,

    /// <summary>A dispute that the older version does not have.</summary>
    DisputeAdded,

    /// <summary>A dispute that the newer version no longer has.</summary>
    DisputeResolved,
}
