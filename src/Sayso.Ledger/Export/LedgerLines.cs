namespace Sayso.Ledger.Export;

/// <summary>The project's own form of a ledger: JSON Lines, an entry of the record a line, but that a story's text, publications and reading are one.</summary>
public static class LedgerLines
{
    /// <summary>The name of the form, which each line gives as its format.</summary>
    public const string Format = "sayso-ledger/1";

    /// <summary>What a line may be about.</summary>
    internal const string Story = "story";

    /// <summary>A text was published elsewhere too.</summary>
    internal const string Publication = "publication";

    /// <summary>A text was read anew.</summary>
    internal const string Reading = "reading";

    /// <summary>A text was withdrawn.</summary>
    internal const string Retraction = "retraction";

    /// <summary>Two entities were declared one.</summary>
    internal const string Merge = "merge";

    /// <summary>Some stories were declared to mean somebody else.</summary>
    internal const string Split = "split";

    /// <summary>A statement was corrected.</summary>
    internal const string Correction = "correction";

    /// <summary>A retraction, merge, split or correction was taken back.</summary>
    internal const string Undo = "undo";
}
