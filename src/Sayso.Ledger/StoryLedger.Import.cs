using Sayso.Ledger.Export;

namespace Sayso.Ledger;

/// <content>What was in another ledger.</content>
public sealed partial class StoryLedger
{
    /// <summary>What puts lines of another ledger into this one; to be used within <see cref="Together{T}"/>.</summary>
    internal RecordReplay Replay() => new(_write, _log, _projection);

    /// <summary>Does several things that write, all or none of them.</summary>
    internal T Together<T>(Func<T> work) => Write(work);
}
