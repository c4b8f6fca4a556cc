using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>
/// Which capital letters make a name. At a sentence's start, and in a headline whose words all have capitals, a capital letter says
/// nothing by itself: there a word is a name if the story's other sentences, or the lists, have it as one.
/// </summary>
internal sealed class Capitals
{
    private readonly bool[] _isName;

    private readonly Setting[] _settings;

    /// <summary>Where a word stands, which decides what its capital letter says.</summary>
    private enum Setting : byte
    {
        Running,
        Start,
        Headline,
    }

    private Capitals(bool[] isName, Setting[] settings) => (_isName, _settings) = (isName, settings);

    public bool IsName(int token) => _isName[token];

    /// <summary>Whether the token stands in a headline, where nearly all words have capitals.</summary>
    public bool IsHeadline(int token) => _settings[token] == Setting.Headline;

    public static Capitals Of(Terms terms)
    {
        int[] capital = new int[terms.Words];
        int[] small = new int[terms.Words];
        var telling = new Setting[terms.Count];
        foreach (var sentence in terms.Layout.Sentences)
        {
            Mark(terms, sentence.Start.Value, sentence.End.Value, telling, capital, small);
        }

        bool[] isName = new bool[terms.Count];
        for (int i = 0; i < isName.Length; i++)
        {
            isName[i] = Begins(terms, i) && (telling[i] == Setting.Running ? Plausible(terms, i) : capital[terms.Word[i]] > small[terms.Word[i]] && Plausible(terms, i) || Alone(terms, i, small, telling[i]));
        }

        return new Capitals(isName, telling);
    }

    /// <summary>Marks the tokens of a sentence whose capital letter tells something, and counts words by capital and small letters.</summary>
    private static void Mark(Terms terms, int first, int end, Setting[] telling, int[] capital, int[] small)
    {
        bool headline = IsHeadline(terms, first, end);
        bool start = true;
        for (int i = first; i < end; i++)
        {
            if (terms.Kind(i) != TokenKind.Word)
            {
                start |= terms.Kind(i) is TokenKind.QuotationMark || terms[i] is ":" or "(" or "•" or "*";
                continue;
            }

            bool isCapital = terms.IsCapital(i);
            telling[i] = headline ? Setting.Headline : start ? Setting.Start : Setting.Running;
            if (telling[i] == Setting.Running)
            {
                capital[terms.Word[i]] += isCapital ? 1 : 0;
            }

            small[terms.Word[i]] += isCapital ? 0 : 1;
            start = false;
        }
    }

    /// <summary>Nearly all longer words have a capital, and no period ends them.</summary>
    private static bool IsHeadline(Terms terms, int first, int end)
    {
        if (terms[end - 1] is "." or "?" or "!")
        {
            return false;
        }

        int words = 0;
        int capitals = 0;
        for (int i = first; i < end; i++)
        {
            if (terms[i].Length > 3 && terms.Kind(i) == TokenKind.Word)
            {
                words++;
                capitals += terms.IsCapital(i) ? 1 : 0;
            }
        }

        return words >= 4 && capitals * 10 >= words * 7;
    }

    private static bool Begins(Terms terms, int i) => terms.Kind(i) == TokenKind.Word && (terms.IsCapital(i) || terms[i][0] == '@' && terms[i].Length > 2 || InnerCapital(terms[i]));

    /// <summary>iPhone, eBay, al-Nahar.</summary>
    private static bool InnerCapital(ReadOnlySpan<char> word) => word.Length > 3 && char.IsLower(word[0]) && (char.IsUpper(word[1]) || word[1] == 'l' && word[2] == '-' && char.IsUpper(word[3]));

    private static bool Plausible(Terms terms, int i) => !terms.Has(i, Traits.Closed) || terms[i].Length > 1 && !terms[i].ContainsAnyInRange('a', 'z') && terms.Pronoun(i) == PronounKind.None && !terms.Has(i, Traits.AnyDeterminer);

    /// <summary>Whether a word is a name by itself where its capital letter tells nothing: by the lists, its letters, or the capital that follows it.</summary>
    private static bool Alone(Terms terms, int i, int[] small, Setting setting)
    {
        // “Secretary of Justice Jane Doe”, though the story also speaks of “the secretary”.
        if (terms.Has(i, Traits.Title) && terms.Is(i + 1, "of") && terms.SameSentence(i, i + 2) && terms.IsCapital(i + 2))
        {
            return true;
        }

        if (terms.Has(i, Traits.Closed | Traits.Adverb | Traits.Month | Traits.Saying | Traits.Verb) || small[terms.Word[i]] > 0)
        {
            return false;
        }

        if (terms.Has(i, Traits.FirstName | Traits.Nation | Traits.Place | Traits.OrganisationName | Traits.People | Traits.Title) || terms[i][0] == '@')
        {
            return true;
        }

        if (terms.Has(i, Traits.Common | Traits.Adjective | Traits.National | Traits.Party | Traits.Number))
        {
            return terms.Has(i, Traits.National | Traits.Party) && setting == Setting.Start && terms.SameSentence(i, i + 1) && terms.IsCapital(i + 1);
        }

        bool shouted = terms[i].Length > 1 && !terms[i].ContainsAnyInRange('a', 'z');
        if (shouted || InnerCapital(terms[i]))
        {
            return true;
        }

        if (i > 0 && terms.Has(i - 1, Traits.FirstName) && terms.SameSentence(i, i - 1) && terms.IsCapital(i - 1))
        {
            return true;
        }

        int next = i + 1;
        bool outlet = setting == Setting.Start && terms.SameSentence(i, next) && OutletNames.Lasts.Contains(terms[next]);
        if (outlet)
        {
            // “Associated Press”, “United Press International”.
            return true;
        }

        bool ending = terms[i].EndsWith("ly") || terms[i].EndsWith("ing") || terms[i].EndsWith("ed");
        bool particle = terms.Has(next, Traits.Particle) && terms.SameSentence(i, next + 1) && terms.IsCapital(next + 1);
        return !ending && terms.SameSentence(i, next) && (particle || terms.Has(next, Traits.Saying | Traits.Auxiliary) || setting == Setting.Start && terms.Has(next, Traits.Common) || setting == Setting.Start && terms.Kind(next) == TokenKind.Word && terms.IsCapital(next) || terms[next] is "'s" or "’s");
    }
}
