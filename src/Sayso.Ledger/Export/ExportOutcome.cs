namespace Sayso.Ledger.Export;

/// <summary>What came of an export.</summary>
/// <param name="Stories">How many stories were written.</param>
/// <param name="Statements">How many attributions they hold.</param>
/// <param name="Lost">What could not be read and so is not in the export; empty where the ledger is sound.</param>
/// <param name="Fault">Why there is no export; null if there is one.</param>
public sealed record ExportOutcome(long Stories, long Statements, IReadOnlyList<Fault> Lost, Fault? Fault)
{
    /// <summary>Whether the export was made, with what is whole of the ledger.</summary>
    public bool Success => Fault is null;

    internal static ExportOutcome Failed(Fault fault) => new(0, 0, [], fault);
}
