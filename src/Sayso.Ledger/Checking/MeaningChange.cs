namespace Sayso.Ledger.Checking;

/// <summary>What in a difference is likely to change the meaning.</summary>
[Flags]
public enum MeaningChange
{
    /// <summary>Nothing that can be told by its words.</summary>
    None = 0,

    /// <summary>A negation came, went or was elided: not, never, won’t; likely and unlikely.</summary>
    Negation = 1,

    /// <summary>A number came, went or is another.</summary>
    Number = 2,

    /// <summary>A negation stands shortly before the passage, in its sentence and in the same mouth: “I don’t think that” was cut off.</summary>
    NegationBefore = 4,
}
