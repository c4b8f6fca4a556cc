using Sayso.Mentions;

namespace Sayso.Ledger.Identity;

/// <summary>A person's name in its parts: the words without titles and suffix, folded.</summary>
/// <param name="Words">First name, middle names and surname; or the one word there is.</param>
/// <param name="Suffix">jr, sr, ii, iii, iv; empty without one.</param>
internal sealed record PersonName(IReadOnlyList<string> Words, string Suffix)
{
    private static readonly HashSet<string> s_titles = new(
        ("mr mrs ms mx miss dr sen senator rep representative congressman congresswoman gov governor president prof professor gen general col colonel lt sgt capt captain "
        + "sir lord lady dame rev reverend judge justice sheikh mayor sheriff pope imam rabbi archbishop bishop").Split(' '), StringComparer.Ordinal);

    private static readonly HashSet<string> s_suffixes = new(["jr", "sr", "ii", "iii", "iv"], StringComparer.Ordinal);
    private static readonly HashSet<string> s_degrees = new(["esq", "md", "phd", "mp", "obe", "cbe", "qc", "kc"], StringComparer.Ordinal);

    /// <summary>Family names that stand first; only these, since “Kim” and “Lee” are first names elsewhere.</summary>
    private static readonly HashSet<string> s_familyFirst = new("xi kim moon hu wen li wang zhang zhao liu mao deng tsai chiang nguyen ban park".Split(' '), StringComparer.Ordinal);

    /// <summary>
    /// Short forms that nearly always stand for one name. They are few and fixed because keys are stored; the engine's longer list, which may grow,
    /// is asked when two names are compared.
    /// </summary>
    private static readonly Dictionary<string, string> s_shortForms = Pairs(
        "joe joseph joey joseph bill william billy william bob robert bobby robert rob robert mike michael jim james jimmy james tom thomas tommy thomas dan daniel danny daniel "
        + "dave david steve steven stephen steven tim timothy nick nicholas matt matthew greg gregory larry lawrence don donald doug douglas ken kenneth jeff jeffrey andy andrew "
        + "chuck charles charlie charles tony anthony ron ronald jake jacob gabe gabriel ray raymond vince vincent walt walter bernie bernard liz elizabeth ben benjamin rudy rudolph "
        + "dick richard ed edward eddie edward josh joshua zach zachary debbie deborah sue susan barb barbara chelsey chelsea");

    /// <summary>Whether it is one word: a surname, a first name, a name such as Pelé.</summary>
    public bool IsShort => Words.Count == 1;

    /// <summary>The first name as written, folded.</summary>
    public string First => Words[0];

    public string Surname => Words[^1];

    /// <summary>The first name with a short form made long.</summary>
    public string LongFirst => s_shortForms.GetValueOrDefault(Words[0], Words[0]);

    /// <summary>The family name where it stands first, Xi Jinping; else null.</summary>
    public string? FamilyFirst => Words.Count is 2 or 3 && s_familyFirst.Contains(Words[0]) ? Words[0] : null;

    /// <summary>The name's parts; null if nothing in it is a letter or digit.</summary>
    public static PersonName? Of(string name)
    {
        var words = Folding.Words(name, splitsInitials: true);
        int first = 0;
        while (first < words.Count - 1 && s_titles.Contains(words[first]))
        {
            first++;
        }

        int end = words.Count;
        while (end - first > 2 && s_degrees.Contains(words[end - 1]))
        {
            end--;
        }

        string suffix = "";
        if (end - first > 1 && s_suffixes.Contains(words[end - 1]))
        {
            suffix = words[--end];
        }

        return end > first ? new PersonName(words[first..end], suffix) : null;
    }

    /// <summary>Whether the one word that it begins with is used as a first name.</summary>
    public bool IsFirstName => (Lexicon.Of(Words[0]) & Traits.FirstName) != Traits.None;

    /// <summary>The gender that the first name nearly always shows.</summary>
    public Gender Gender
    {
        get
        {
            var traits = IsShort ? Traits.None : Lexicon.Of(Words[0]) & (Traits.FirstName | Traits.Masculine | Traits.Feminine);
            return traits switch
            {
                Traits.FirstName | Traits.Masculine => Gender.Masculine,
                Traits.FirstName | Traits.Feminine => Gender.Feminine,
                _ => Gender.Unknown,
            };
        }
    }

    private static Dictionary<string, string> Pairs(string list)
    {
        string[] words = list.Split(' ');
        return Enumerable.Range(0, words.Length / 2).ToDictionary(i => words[2 * i], i => words[(2 * i) + 1], StringComparer.Ordinal);
    }
}
