namespace Sayso.Claims;

/// <summary>The written forms of English verbs: deny, denies, denied, denying.</summary>
internal static class VerbForms
{
    /// <summary>Verbs that do not take -ed: the base form, then the forms that rules do not give.</summary>
    private const string Irregulars =
        "be is are am was were been being 's 're 'm;say said;tell told;write wrote written;speak spoke spoken;think thought;know knew known;feel felt;see saw seen;find found;"
        + "hold held;stand stood;stick stuck;swear swore sworn;show showed shown;read;put;go went gone;give gave given;take took taken;make made;come came;"
        + "get got gotten;keep kept;leave left;mean meant;understand understood;forget forgot forgotten;choose chose chosen;seek sought;bring brought;"
        + "begin began begun;shoot shot;cast;break broke broken;throw threw thrown;draw drew drawn;withdraw withdrew withdrawn;undertake undertook undertaken;"
        + "send sent;sing sang sung;shake shook shaken;lie lied lying;foresee foresaw foreseen;forecast;misspeak misspoke misspoken;rebuild rebuilt;"
        + "pay paid;steal stole stolen;win won;lose lost;meet met;kill killed;fall fell fallen;rise rose risen;grow grew grown;buy bought;sell sold;"
        + "build built;spend spent;lead led;run ran;hit;cut;set;hurt;let;beat beaten;catch caught;fight fought;drive drove driven;fly flew flown;"
        + "hide hid hidden;shut;strike struck;hang hung;sink sank sunk;have has had having 've;do does did done;teach taught;hear heard;sit sat;sleep slept;"
        + "wear wore worn;tear tore torn;eat ate eaten;drink drank drunk;ride rode ridden;bear bore borne;blow blew blown;light lit;feed fed;flee fled;"
        + "become became become;deal dealt;bid;quit;split;spread;overthrow overthrew overthrown;retell retold;rewrite rewrote rewritten;foretell foretold";

    /// <summary>The base form of each irregular form.</summary>
    public static IEnumerable<(string Form, string Lemma)> Irregular { get; } =
        [.. from entry in Irregulars.Split(';')
            let forms = entry.Split(' ')
            from form in forms.Skip(1)
            select (form, forms[0])];

    private static readonly ILookup<string, string> s_irregular = Irregular.ToLookup(pair => pair.Lemma, pair => pair.Form, StringComparer.Ordinal);

    private static readonly HashSet<string> s_unchanging = [.. Irregulars.Split(';').Select(entry => entry.Split(' ')[0])];

    /// <summary>
    /// All forms of a verb. Where a rule depends on the stress (admitted, visited) both spellings are given: what is not written does no harm.
    /// </summary>
    public static IEnumerable<string> Of(string lemma)
    {
        yield return lemma;
        bool sibilant = lemma.EndsWith('s') || lemma.EndsWith('x') || lemma.EndsWith('z') || lemma.EndsWith("ch", StringComparison.Ordinal) || lemma.EndsWith("sh", StringComparison.Ordinal);
        bool y = lemma.Length > 1 && lemma[^1] == 'y' && !IsVowel(lemma[^2]);
        yield return y ? lemma[..^1] + "ies" : lemma + (sibilant || lemma[^1] == 'o' ? "es" : "s");
        string stem = lemma[^1] == 'e' && !lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma[..^1] : lemma;
        yield return (lemma[^1] == 'e' && lemma.EndsWith("ee", StringComparison.Ordinal) ? lemma : stem) + "ing";
        if (!s_unchanging.Contains(lemma))
        {
            yield return y ? lemma[..^1] + "ied" : stem + (lemma.EndsWith("ee", StringComparison.Ordinal) ? "d" : "ed");
        }

        if (lemma.Length > 2 && !IsVowel(lemma[^1]) && lemma[^1] is not ('w' or 'x' or 'y') && IsVowel(lemma[^2]))
        {
            yield return lemma + lemma[^1] + "ing";
            yield return lemma + lemma[^1] + "ed";
        }

        foreach (string form in s_irregular[lemma])
        {
            yield return form;
        }
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
