namespace Sayso.Ledger.Checking;

/// <summary>The words of a quotation as a full-text index of plain words has them: parted at every mark, in stretches between elisions and brackets.</summary>
internal static class LookupWords
{
    public static List<List<string>> Of(CheckedQuotation quotation)
    {
        var stretches = new List<List<string>>();
        var stretch = new List<string>();
        foreach (var word in quotation.Words)
        {
            if (word.Bracket == Bracketing.None)
            {
                stretch.AddRange(IsSpelledOut(quotation, word) ? [] : word.Form.Key.Split(['\'', '.', '$'], StringSplitOptions.RemoveEmptyEntries));
            }

            if (word.Bracket != Bracketing.None || word.After != Opening.None)
            {
                stretches.Add(stretch);
                stretch = [];
            }
        }

        stretches.Add(stretch);
        return stretches;
    }

    // “%” is compared as “percent” and “U.S.” as “us”, but an index has neither.
    private static bool IsSpelledOut(CheckedQuotation quotation, QuotedWord word)
    {
        var typed = word.Place.Of(quotation.Typed);
        return !char.IsLetterOrDigit(typed[0]) || (typed.Contains('.') && !char.IsAsciiDigit(typed[0]));
    }
}
