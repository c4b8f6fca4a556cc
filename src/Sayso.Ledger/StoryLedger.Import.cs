using Sayso.Ledger.Index;
using Sayso.Ledger.Record;

namespace Sayso.Ledger;

/// <content>What an import needs: the record and its index, for writing.</content>
public sealed partial class StoryLedger
{
    /// <summary>The record and its index; to be used within <see cref="Together{T}"/>.</summary>
    internal (Sql Sql, EntryLog Log, Projection Projection, Recording Recording) Inside => (_write, _log, _projection, _recording);

    /// <summary>Does several things that write, all or none of them.</summary>
    internal T Together<T>(Func<T> work) => Write(work);
}
