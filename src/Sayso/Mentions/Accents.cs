using System.Text;

namespace Sayso.Mentions;

/// <summary>Leaves accents off, as headlines do with foreign names: “Jarosław” is “Jaroslaw”.</summary>
internal static class Accents
{
    // The program runs without the system's tables of cultures, which would know how to take letters apart.
    private const string Accented = "àáâãäåāăąçćĉċčďđèéêëēĕėęěĝğġģĥìíîïĩīĭįıĵķĺļľłñńņňòóôõöøōŏőŕřśŝşšșţťțùúûüũūŭůűųŵýÿŷźżž";

    private const string Plain = "aaaaaaaaacccccddeeeeeeeeegggghiiiiiiiiijkllllnnnnooooooooorrssssstttuuuuuuuuuuwyyyzzz";

    /// <summary>Whether the name is spelt with accents, as its bearer does.</summary>
    public static bool AreIn(Terms terms, Candidate name)
    {
        for (int i = name.HeadFirst; i < name.HeadEnd; i++)
        {
            if (!Ascii.IsValid(terms[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word in small letters without accents; the word itself where it has none.</summary>
    public static string Without(string word)
    {
        if (Ascii.IsValid(word))
        {
            return word;
        }

        return string.Create(word.Length, word, static (letters, from) =>
        {
            for (int i = 0; i < letters.Length; i++)
            {
                char small = char.ToLowerInvariant(from[i]);
                int place = Accented.IndexOf(small, StringComparison.Ordinal);
                letters[i] = place < 0 ? small : Plain[place];
            }
        });
    }
}
