namespace Sayso.Ledger.Checking;

/// <summary>How a passage of the record agrees with a quotation.</summary>
public enum Match
{
    /// <summary>Word for word, but for marks, elisions, what an editor bracketed, and a story's “he said” in the middle.</summary>
    Exact,

    /// <summary>Plainly meant, but with other words: misquoted.</summary>
    Near,
}
