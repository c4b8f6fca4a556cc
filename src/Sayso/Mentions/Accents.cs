using System.Text;
using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>Leaves accents off, as headlines do with foreign names: “Jarosław” is “Jaroslaw”.</summary>
internal static class Accents
{
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
                letters[i] = char.IsLetterOrDigit(from[i]) ? PlainLetters.Of(from[i], out _) : from[i];
            }
        });
    }
}
