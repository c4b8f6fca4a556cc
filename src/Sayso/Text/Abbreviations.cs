namespace Sayso.Text;

/// <summary>The words that are written with a period of their own.</summary>
internal static class Abbreviations
{
    private const int Longest = 6;

    /// <summary>They stand before a name or a number, so no sentence ends with them.</summary>
    private static readonly WordSet Leading = new(
        "Mr Mrs Ms Mx Dr Drs Prof Sen Sens Rep Reps Gov Govs Gen Col Lt Sgt Cpl Pvt Capt Cmdr Maj Adm Brig Supt Det Insp Hon Rev Fr Msgr Pres "
        + "Amb Sec Atty Supt Mme Mlle Messrs St Ste Mt Ft Pfc Spc Cdr Pte Asst Assoc Dep Dir Treas Del Ald Brg");

    /// <summary>They may well be a sentence's last word.</summary>
    private static readonly WordSet Trailing = new(
        "Jr Sr Esq Inc Corp Co Cos Ltd Bros LLC Univ Dept Assn Ave Blvd Rd Hwy Bldg Apt Dist Govt Natl Intl Mfg Rep Dem Ind "
        + "Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri "
        + "Ala Ariz Ark Calif Colo Conn Fla Ga Ill Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo "
        + "Ont Que Alta Sask Man");

    /// <summary>They are abbreviations in small letters too.</summary>
    private static readonly WordSet Small = new("vs v etc al approx est cf viz ca incl ext tel dept govt mr mrs dr jr sr");

    /// <summary>They are abbreviations only before a number.</summary>
    private static readonly WordSet Numbering = new("No Nos Art Sect Ch Fig Vol Vols pp p Sat Sun");

    /// <summary>Whether <paramref name="word"/>, which a period follows at <paramref name="period"/>, takes the period as its own.</summary>
    public static bool Owns(ReadOnlySpan<char> word, string text, int period)
    {
        if (word.Length is 0 or > Longest)
        {
            return false;
        }

        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            return word[0] != 'I' && IsInitial(text, period);
        }

        return Small.Contains(word)
            || (char.IsUpper(word[0]) && (Leading.Contains(word) || Trailing.Contains(word)))
            || (Numbering.Contains(word) && NumberFollows(text, period + 1));
    }

    /// <summary>Whether no sentence ends with <paramref name="token"/>, a word that holds its period.</summary>
    public static bool NeverEnds(ReadOnlySpan<char> token)
    {
        var word = token[..^1];
        word = word[(word.LastIndexOf('-') + 1)..];
        return (word.Length == 1 && char.IsUpper(word[0])) || Leading.Contains(word) || Numbering.Contains(word) || word is "vs" or "v" or "cf" or "ca" or "e.g" or "i.e";
    }

    private static bool IsInitial(string text, int period)
    {
        char next = NextOnLine(text, period + 1);
        return char.IsUpper(next) || next is '-' or ',';
    }

    private static bool NumberFollows(string text, int index) => char.IsDigit(NextOnLine(text, index));

    /// <summary>The first character from <paramref name="index"/> on that is no space; NUL at the text's end.</summary>
    private static char NextOnLine(string text, int index)
    {
        while (index < text.Length && text[index] is ' ' or '\u00A0')
        {
            index++;
        }

        return index < text.Length ? text[index] : '\0';
    }
}
