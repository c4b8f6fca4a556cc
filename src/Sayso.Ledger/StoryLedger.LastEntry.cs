using Sayso.Ledger.Record;

namespace Sayso.Ledger;

/// <content>How far the record has grown.</content>
public sealed partial class StoryLedger
{
    /// <summary>The number of the record's last entry; 0 in an empty record. As long as it is the same, so are all answers of this version of the program.</summary>
    public long LastEntry => Ask(sql => new EntryLog(sql, TimeProvider.System).Last());
}
