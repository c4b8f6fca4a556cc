using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>Finds the months that are people: “Theresa May”, and then “May said”.</summary>
internal static class MonthNames
{
    private static readonly WordSet s_dating = new("in on of since by until till last next this early late mid from through during before after between and to each every");

    /// <summary>For each token whether it is the surname of somebody, though it is a month as well; null if none is.</summary>
    public static bool[]? Of(Terms terms)
    {
        bool[]? names = null;
        HashSet<int>? surnames = null;
        for (int i = 1; i < terms.Count; i++)
        {
            bool isFull = IsMonth(terms, i) && terms.SameSentence(i, i - 1) && terms.IsCapital(i - 1) && terms.Has(i - 1, Traits.FirstName) && !terms.Has(i - 1, Traits.Month) && !IsNumber(terms, i + 1);
            if (isFull)
            {
                (surnames ??= []).Add(terms.Word[i]);
            }
        }

        for (int i = 0; surnames is not null && i < terms.Count; i++)
        {
            bool isName = IsMonth(terms, i) && surnames.Contains(terms.Word[i]) && !IsNumber(terms, i + 1) && !(i > 0 && terms.SameSentence(i, i - 1) && (s_dating.Contains(terms[i - 1]) || IsNumber(terms, i - 1)));
            if (isName)
            {
                (names ??= new bool[terms.Count])[i] = true;
            }
        }

        return names;
    }

    private static bool IsMonth(Terms terms, int i) => terms.Has(i, Traits.Month) && terms.IsCapital(i);

    private static bool IsNumber(Terms terms, int i) => (uint)i < (uint)terms.Count && terms.Kind(i) == TokenKind.Number;
}
