using System.Runtime.InteropServices;

namespace Sayso.Ledger.Checking;

/// <summary>One step of an alignment: some words of the quotation, by their places in it, beside some of the record.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Step(StepKind Kind, int Typed, int TypedCount, int Record, int RecordCount, float Credit = 0);

internal enum StepKind
{
    /// <summary>The same words.</summary>
    Same,

    /// <summary>Other words, with some credit if they are kin.</summary>
    Changed,

    /// <summary>Words of the quotation alone.</summary>
    Added,

    /// <summary>Words of the record alone.</summary>
    LeftOut,

    /// <summary>Words of the record that an elision stands for.</summary>
    Elided,

    /// <summary>Words of the record that a bracket stands for.</summary>
    Bracketed,

    /// <summary>The story's own words between two pieces of a quotation.</summary>
    Interruption,
}
