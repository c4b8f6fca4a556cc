namespace Sayso.Ledger.Checking;

/// <summary>Brings the two spellings of English together, so that “colour” is “color”. What comes out is compared, never shown.</summary>
internal static class Spelling
{
    private static readonly (string British, string American)[] Parts =
    [
        ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ise", "ize"), ("ises", "izes"), ("yse", "yze"), ("ysed", "yzed"), ("ysing", "yzing"),
        ("tre", "ter"), ("tres", "ters"), ("ence", "ense"), ("ogue", "og"), ("ogues", "ogs"), ("lled", "led"), ("lling", "ling"), ("ller", "ler"),
        ("ramme", "ram"), ("rammes", "rams"), ("eque", "eck"), ("grey", "gray"),
    ];

    public static string Of(string word)
    {
        if (word.Length < 4)
        {
            return word;
        }

        foreach (var (british, american) in Parts)
        {
            if (word.EndsWith(british, StringComparison.Ordinal))
            {
                word = string.Concat(word.AsSpan(0, word.Length - british.Length), american);
                break;
            }
        }

        // “Four” and “hour” keep their letters: no word is that short without them.
        return word.Length < 5 ? word : word.Replace("our", "or", StringComparison.Ordinal).Replace("ae", "e", StringComparison.Ordinal).Replace("oe", "e", StringComparison.Ordinal);
    }
}
