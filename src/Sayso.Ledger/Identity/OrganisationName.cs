namespace Sayso.Ledger.Identity;

/// <summary>
/// The name of an organisation, or of anything else that is no person, folded: without “the”, “Inc.” and the like, and with departments by one order:
/// “Department of Justice” and “U.S. Justice Department” are both “justice department”.
/// </summary>
internal sealed record OrganisationName(IReadOnlyList<string> Words, IReadOnlyList<string> Acronyms)
{
    private static readonly HashSet<string> s_forms = new("inc corp corporation ltd llc plc co company gmbh".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> s_offices = new(["department", "ministry", "bureau", "office"], StringComparer.Ordinal);
    private static readonly HashSet<string> s_institutions = new(["senate", "congress", "house of representatives", "supreme court"], StringComparer.Ordinal);
    private static readonly HashSet<string> s_joints = new(["of", "and", "for", "the", "in", "on", "to", "a"], StringComparer.Ordinal);
    private static readonly HashSet<string> s_ventures = new(["campaign", "administration", "transition", "foundation", "organization", "organisation"], StringComparer.Ordinal);
    private static readonly HashSet<string> s_adjectives = new(["presidential", "election"], StringComparer.Ordinal);

    public string Text { get; } = string.Concat(Words);

    /// <summary>“trump campaign”, for “the Donald Trump presidential campaign” too; null for what is not named after a person.</summary>
    public string? Venture => Words.Count >= 2 && s_ventures.Contains(Words[^1]) ? Words[^2] + Words[^1] : null;

    /// <summary>Whether the name may be an acronym: one word of at most eight capitals.</summary>
    public bool IsAcronym { get; private init; }

    /// <summary>The name's parts; null if nothing in it is a letter or digit.</summary>
    public static OrganisationName? Of(string name)
    {
        var words = Folding.Words(name, splitsInitials: false);
        Strip(words);
        if (words.Count == 0)
        {
            return null;
        }

        bool acronym = words.Count == 1 && words[0].Length is > 1 and <= 8 && !name.AsSpan().ContainsAnyInRange('a', 'z');
        var acronyms = acronym ? [words[0]] : Initials(words);
        return new OrganisationName(Ordered(words), acronyms) { IsAcronym = acronym };
    }

    /// <summary>Whether one is the other's acronym, or both are one person's campaign.</summary>
    public NameRelation Compare(OrganisationName other)
    {
        if (Text == other.Text)
        {
            return NameRelation.Same;
        }

        // Two letters stand for too much.
        bool abbreviates = Math.Min(Text.Length, other.Text.Length) > 2 && IsAcronym != other.IsAcronym && (IsAcronym ? other.Acronyms.Contains(Words[0], StringComparer.Ordinal) : Acronyms.Contains(other.Words[0], StringComparer.Ordinal));
        bool oneVenture = Venture is { } venture && venture == other.Venture && (Words.Count == 2 || other.Words.Count == 2);
        return oneVenture ? NameRelation.Short : abbreviates ? NameRelation.Initials : NameRelation.None;
    }

    private static void Strip(List<string> words)
    {
        while (words.Count > 1 && words[0] is "the" or "a" or "an")
        {
            words.RemoveAt(0);
        }

        while (words.Count > 1 && s_forms.Contains(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }
    }

    private static List<string> Ordered(List<string> words)
    {
        var ordered = words.ToList();
        int before;
        do
        {
            before = ordered.Count;
            Order(ordered);
            Strip(ordered);
        }
        while (ordered.Count < before);
        return ordered;
    }

    /// <summary>One step towards the order that all writings share; each step that changes anything leaves fewer words.</summary>
    private static void Order(List<string> words)
    {
        if (words.Count > 2 && !words.TrueForAll(s_adjectives.Contains))
        {
            words.RemoveAll(s_adjectives.Contains);
        }

        int office = words.FindIndex(s_offices.Contains);
        if (office >= 0 && office + 2 < words.Count && words[office + 1] == "of")
        {
            string word = words[office];
            words.RemoveRange(office, 2);
            words.Add(word);
        }

        // In stories from America the country's own departments and houses go with and without its name.
        int country = words.Count > 2 && words[0] is "united" && words[1] is "states" ? 2 : words[0] is "us" ? 1 : 0;
        bool institution = words.Count - country > 1 && s_offices.Contains(words[^1]) || words.Count > country && s_institutions.Contains(string.Join(' ', words.Skip(country)));
        if (institution)
        {
            words.RemoveRange(0, country);
        }
    }

    /// <summary>The letters a name may be shortened to: with and without its “of” and “and”, and without what follows the last “and” (the CDC has no P).</summary>
    private static List<string> Initials(List<string> words)
    {
        if (words.Count < 2)
        {
            return [];
        }

        var acronyms = new List<string>();
        var own = words[0] is "us" && words.Count > 2 ? words[1..] : words;
        Keep(acronyms, Letters(own.Where(word => !s_joints.Contains(word))));
        Keep(acronyms, Letters(own));
        int and = own.LastIndexOf("and");
        if (and > 1)
        {
            Keep(acronyms, Letters(own[..and].Where(word => !s_joints.Contains(word))));
        }

        return acronyms;
    }

    private static string Letters(IEnumerable<string> words) => string.Concat(words.Select(word => word[0]));

    private static void Keep(List<string> acronyms, string letters)
    {
        if (letters.Length > 1 && !acronyms.Contains(letters, StringComparer.Ordinal))
        {
            acronyms.Add(letters);
        }
    }
}
