using Sayso.Text;

namespace Sayso.Ledger.Checking;

/// <summary>Makes words of what was typed.</summary>
internal static class QuotationParser
{
    /// <summary>The words; more than <see cref="CheckedQuotation.MaxWords"/> of them are not read to the end.</summary>
    public static QuotedWord[] Parse(string typed)
    {
        var mask = QuotationMask.Of(typed);
        var words = new List<QuotedWord>();
        Span<char> key = stackalloc char[WordScanner.BufferLength];
        var scanner = new WordScanner(mask.Letters, 0, key);
        while (words.Count <= CheckedQuotation.MaxWords && scanner.Next())
        {
            if (words.Count > 0)
            {
                words[^1] = words[^1] with { After = OpeningBetween(mask, words[^1], scanner.Start) };
            }

            var bracket = mask.BracketingOf(scanner.Start, scanner.End);
            var place = bracket == Bracketing.Part ? WithBrackets(typed, scanner.Place) : scanner.Place;
            words.Add(new QuotedWord(new WordForm(scanner.Key.ToString()), place, bracket, Opening.None));
        }

        return [.. words];
    }

    private static Span WithBrackets(string typed, Span place) => new(
        place.Start > 0 && typed[place.Start - 1] == '[' ? place.Start - 1 : place.Start,
        place.End < typed.Length && typed[place.End] == ']' ? place.End + 1 : place.End);

    private static Opening OpeningBetween(QuotationMask mask, QuotedWord last, int next) =>
        mask.HasElision(last.Place.End, next) ? Opening.Elision
            : last.Bracket == Bracketing.Whole && mask.BracketingOf(next, next + 1) != Bracketing.Whole ? Opening.Bracket
            : Opening.None;
}
