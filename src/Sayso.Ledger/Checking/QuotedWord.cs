using Sayso.Text;

namespace Sayso.Ledger.Checking;

/// <summary>A word of the quotation as typed.</summary>
/// <param name="Form">What it counts as.</param>
/// <param name="Place">Where it stands in what was typed, in UTF-16 units.</param>
/// <param name="Bracket">Whether it, or a part of it, is an editor's.</param>
/// <param name="After">What may stand for words of the record between it and the next.</param>
internal readonly record struct QuotedWord(WordForm Form, Span Place, Bracketing Bracket, Opening After)
{
    /// <summary>How much it counts, 0 to 1: an editor's word counts nothing.</summary>
    public float Weight => Bracket == Bracketing.Whole ? 0 : Form.Weight;
}

/// <summary>How much of a word stands in square brackets.</summary>
internal enum Bracketing
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Some of its letters, as in “[W]e” or “work[ed]”.</summary>
    Part,

    /// <summary>All of it.</summary>
    Whole,
}

/// <summary>What stands between two words of a quotation.</summary>
internal enum Opening
{
    /// <summary>Nothing but marks.</summary>
    None,

    /// <summary>The end of a bracket, which may stand for a few words of the record.</summary>
    Bracket,

    /// <summary>An elision, which may stand for many words of the record.</summary>
    Elision,
}
