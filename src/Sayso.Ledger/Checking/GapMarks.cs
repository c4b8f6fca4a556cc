namespace Sayso.Ledger.Checking;

/// <summary>What was seen between two words.</summary>
[Flags]
internal enum GapMarks
{
    None = 0,

    /// <summary>A double quotation mark that opens.</summary>
    Opening = 1,

    /// <summary>A double quotation mark that closes.</summary>
    Closing = 2,

    /// <summary>The end of a line.</summary>
    LineBreak = 4,

    /// <summary>A full stop, a question mark or an exclamation mark.</summary>
    SentenceEnd = 8,
}
