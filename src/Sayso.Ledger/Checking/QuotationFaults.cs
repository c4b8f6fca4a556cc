using static System.FormattableString;

namespace Sayso.Ledger.Checking;

/// <summary>What can be wrong with a quotation that is to be checked.</summary>
internal static class QuotationFaults
{
    /// <summary>There is not a word in it.</summary>
    public static Fault Empty() => new(
        "SAYSO5071",
        "The quotation has no words.",
        "Give the words that somebody is supposed to have said, in quotation marks of your shell.");

    /// <summary>There are so few words that they stand everywhere.</summary>
    public static Fault TooShort(int words) => new(
        "SAYSO5072",
        Invariant($"The quotation has only {words} of the {CheckedQuotation.MinWords} words that it takes to recognise one, words in brackets not counted."),
        "Give more of what is supposed to have been said, or search for the words instead.");

    /// <summary>There are more words than one person says in one quotation.</summary>
    public static Fault TooLong(long length) => new(
        "SAYSO5073",
        Invariant($"The quotation is too long: {length} characters or words, where at most {CheckedQuotation.MaxLength} characters and {CheckedQuotation.MaxWords} words are checked at once."),
        "Check it in parts.");
}
