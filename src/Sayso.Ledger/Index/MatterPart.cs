namespace Sayso.Ledger.Index;

/// <summary>What a statement is in a matter. The numbers are stored.</summary>
internal enum MatterPart
{
    /// <summary>It asserts or confirms the claim, in a story that has it in dispute.</summary>
    Asserted = 0,

    /// <summary>It denies, doubts or corrects the claim.</summary>
    Denied = 1,

    /// <summary>It stands by the claim.</summary>
    Upheld = 2,

    /// <summary>It asserts the claim in a story that does not have it in dispute.</summary>
    Echo = 3,
}
