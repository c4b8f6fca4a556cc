namespace Sayso.Ledger.Checking;

/// <summary>What a run of a difference is.</summary>
public enum DifferenceKind
{
    /// <summary>The same words in both.</summary>
    Same,

    /// <summary>Other words in the quotation than in the record.</summary>
    Changed,

    /// <summary>Words in the quotation that the record does not have.</summary>
    Added,

    /// <summary>Words in the record that the quotation leaves out without saying so.</summary>
    LeftOut,

    /// <summary>Words in the record that an elision of the quotation stands for.</summary>
    Elided,

    /// <summary>What an editor put in brackets, and the words of the record that it stands for, if any.</summary>
    Bracketed,

    /// <summary>The story's own words, such as “he said”, between two pieces of what was said.</summary>
    Interruption,
}
