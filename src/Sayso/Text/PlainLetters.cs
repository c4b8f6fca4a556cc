namespace Sayso.Text;

/// <summary>
/// What a character counts as when words are compared: lower case, without accents, ligatures resolved. The tables stand here because the
/// programs run without the platform's culture data, where normalisation leaves accented letters as they are; and because what is made of
/// names and texts by them is stored in ledgers, which a newer Unicode library must not change.
/// </summary>
internal static class PlainLetters
{
    private const int LatinStart = 0xC0;
    private const int VietnameseStart = 0x1E00;

    // A dot stands for a character that is no accented letter of the basic alphabet.
    private const string Latin =
        "aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiii" +
        "ii..jjkk.llllllllllnnnnnn...oooooo..rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzsb......................i........" +
        "oo.............uu............................aaiioouuuuuuuuuu.aaaa..ggggkkoooo..j...gg..nnaa..ooaaaaeeeeiiiioooo" +
        "rrrruuuusstt..hh......aaeeooooooooyy............................";

    private const string Vietnamese =
        "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrrsssssssssstttttt" +
        "ttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy......aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooo" +
        "oooouuuuuuuuuuuuuuyyyyyyyy......";

    /// <summary>The letters that <paramref name="c"/>, a letter or digit, counts as.</summary>
    /// <param name="c">A letter or digit of the basic multilingual plane.</param>
    /// <param name="second">The second letter, of a ligature; else NUL.</param>
    public static char Of(char c, out char second)
    {
        second = '\0';
        if (c < 0x80)
        {
            return c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
        }

        switch (c)
        {
            case 'ß' or 'ẞ':
                second = 's';
                return 's';
            case 'æ' or 'Æ':
                second = 'e';
                return 'a';
            case 'œ' or 'Œ':
                second = 'e';
                return 'o';
            case '\uFB01':
                second = 'i';
                return 'f';
            case '\uFB02':
                second = 'l';
                return 'f';
            case >= '\uFF10' and <= '\uFF5A':
                return Of((char)(c - 0xFEE0), out second);
        }

        char small = char.ToLowerInvariant(c);
        char plain = Plain(small);
        return plain == '.' ? small : plain;
    }

    private static char Plain(char c)
    {
        if (c is >= (char)LatinStart and < (char)VietnameseStart)
        {
            return c - LatinStart < Latin.Length ? Latin[c - LatinStart] : '.';
        }

        return c >= VietnameseStart && c - VietnameseStart < Vietnamese.Length ? Vietnamese[c - VietnameseStart] : '.';
    }
}
