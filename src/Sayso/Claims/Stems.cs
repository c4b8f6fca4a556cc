namespace Sayso.Claims;

/// <summary>Brings the forms of a word to one spelling, so that “approached” meets “approaching”. Rough: what it makes need be no word.</summary>
internal static class Stems
{
    /// <summary>How many characters a stem may have more than its word: met is a form of meet.</summary>
    public const int Growth = 8;

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> s_irregular = Build();

    /// <summary>Writes the stem of <paramref name="word"/> into <paramref name="into"/>, which has room for it and for <see cref="Growth"/> characters more, and gives its length.</summary>
    public static int Write(ReadOnlySpan<char> word, Span<char> into)
    {
        int length = word.ToLowerInvariant(into);
        if (length < 3)
        {
            return length;
        }

        if (s_irregular.TryGetValue(into[..length], out string? lemma))
        {
            lemma.CopyTo(into);
            return Final(into, lemma.Length);
        }

        return Final(into, Inflection(into, length));
    }

    /// <summary>Takes off -s, -ed and -ing.</summary>
    private static int Inflection(Span<char> word, int length)
    {
        if (Ends(word, length, "ies") && length > 4)
        {
            word[length - 3] = 'y';
            return length - 2;
        }

        if (Ends(word, length, "ied") && length > 4)
        {
            word[length - 3] = 'y';
            return length - 2;
        }

        if (Ends(word, length, "s") && !Ends(word, length, "ss") && !Ends(word, length, "us") && !Ends(word, length, "is"))
        {
            return length - 1;
        }

        int cut = Ends(word, length, "ing") && length > 5 ? 3 : Ends(word, length, "ed") && length > 4 ? 2 : 0;
        length -= cut;
        bool doubled = cut > 0 && length > 3 && word[length - 1] == word[length - 2] && word[length - 1] is not ('l' or 's' or 'z');
        return doubled ? length - 1 : length;
    }

    /// <summary>Takes off what makes a noun or an adverb of a verb or an adjective, and a silent e.</summary>
    private static int Final(Span<char> word, int length)
    {
        foreach (string ending in (ReadOnlySpan<string>)["ation", "ment", "ion", "ly", "er", "or"])
        {
            if (length - ending.Length >= 4 && Ends(word, length, ending))
            {
                length -= ending.Length;
                break;
            }
        }

        return length > 3 && word[length - 1] == 'e' ? length - 1 : length;
    }

    private static bool Ends(ReadOnlySpan<char> word, int length, ReadOnlySpan<char> ending) => word[..length].EndsWith(ending, StringComparison.Ordinal);

    private static Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Build()
    {
        var lemmas = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (form, lemma) in VerbForms.Irregular)
        {
            lemmas.TryAdd(form, lemma);
        }

        return lemmas.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
