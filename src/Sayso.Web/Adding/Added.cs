using Sayso.Ledger;

namespace Sayso.Web.Adding;

/// <summary>What became of a story that was put in line.</summary>
/// <param name="What">What the ledger did with it, which is on the disk now; null if it could not be read.</param>
/// <param name="Fault">Why it could not be read.</param>
internal readonly record struct Added(Appended? What, Fault? Fault);
