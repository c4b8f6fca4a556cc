using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>
/// Who bears a role anywhere in a story: “Chelyabinsk's governor” may come before “Governor Jane Doe”, and “the foreign minister” may be the
/// foreign secretary. Only for those who are known to speak, of whom a story says who they are.
/// </summary>
internal sealed class RoleBearers
{
    /// <summary>How many bearers of a noun are looked at.</summary>
    private const int Most = 8;

    /// <summary>How many words of a role are looked at.</summary>
    private const int Longest = 16;

    /// <summary>How many letters tell a nation from its adjective: “Mexico”, “Mexican”.</summary>
    private const int Telling = 4;

    private static readonly WordSet s_lesser = new("vice deputy former ex assistant incoming outgoing acting late then-president ex-president");

    private static readonly WordSet s_small = new("the a an this that his her its their our of for in at and then first top senior");

    /// <summary>Nouns of which one may stand for the other.</summary>
    private static readonly string[][] s_same =
    [
        ["minister", "secretary"],
        ["leader", "president", "premier", "chancellor", "executive", "chairman", "chairwoman", "minister"],
        ["premier", "minister"],
        ["chief", "head", "director", "commissioner", "boss"],
        ["spokesman", "spokeswoman", "spokesperson"],
        ["congressman", "congresswoman", "representative", "lawmaker", "legislator", "senator"],
        ["chairman", "chairwoman", "chairperson", "chair"],
        ["scientist", "researcher", "professor", "biologist", "physicist", "chemist", "ecologist", "geologist", "astronomer", "epidemiologist"],
        ["writer", "author", "novelist"],
        ["singer", "musician", "vocalist"],
        ["monarch", "king", "queen"],
        ["pontiff", "pope"],
        ["billionaire", "businessman", "businesswoman", "entrepreneur"],
    ];

    private readonly Terms _terms;
    private readonly Dictionary<string, List<Candidate>> _byNoun = new(StringComparer.OrdinalIgnoreCase);

    public RoleBearers(Terms terms, List<Candidate> candidates)
    {
        _terms = terms;
        foreach (var candidate in candidates)
        {
            if (candidate is { IsJoined: false, Cluster: { IsNamed: true, Kind: EntityKind.Person, IsPlural: not true } } && Noun(candidate) is >= 0 and var noun && !IsLesser(candidate, noun))
            {
                string word = _terms[noun].ToString();
                var bearers = _byNoun.TryGetValue(word, out var known) ? known : _byNoun[word] = [];
                if (bearers.Count < Most && !bearers.Exists(one => one.Cluster == candidate.Cluster))
                {
                    bearers.Add(candidate);
                }
            }
        }
    }

    /// <summary>The one person of the story who bears the role that the description names; null if nobody does, or several do.</summary>
    public Cluster? Of(Candidate described)
    {
        bool fits = described is { Form: MentionForm.Description, IsSource: true, IsIndefinite: false, IsJoined: false, Kind: EntityKind.Person, IsPlural: not true, Quotation: < 0, Owner: null or { Form: MentionForm.Name } }
            && (described.IsDefinite || described.Sentence == 0) && !_terms.Has(described.HeadFirst, Traits.Informant) && !IsLesser(described, described.HeadFirst);
        if (!fits)
        {
            return null;
        }

        string noun = _terms[described.HeadFirst].ToString();
        return One(described, noun, out bool several) ?? (several ? null : OfSame(described, noun));
    }

    private Cluster? OfSame(Candidate described, string noun)
    {
        Cluster? best = null;
        foreach (string[] same in s_same)
        {
            foreach (string other in same.Contains(noun, StringComparer.OrdinalIgnoreCase) ? same : [])
            {
                var one = One(described, other, out bool several);
                if (several || one is not null && best is not null && best != one)
                {
                    return null;
                }

                best ??= one;
            }
        }

        return best;
    }

    private Cluster? One(Candidate described, string noun, out bool several)
    {
        Cluster? best = null;
        several = false;
        foreach (var bearer in _byNoun.TryGetValue(noun, out var bearers) ? bearers : [])
        {
            bool gendersClash = described.Gender != Gender.Unknown && bearer.Cluster!.Gender != Gender.Unknown && described.Gender != bearer.Cluster.Gender;
            if (bearer.Cluster!.Mentions.Count > 0 && !gendersClash && bearer.Cluster != best && Bears(described, bearer))
            {
                several |= best is not null;
                best ??= bearer.Cluster;
            }
        }

        return several ? null : best;
    }

    /// <summary>Whether what tells the description from others of its noun is said of the bearer too, and no other place or office is.</summary>
    private bool Bears(Candidate described, Candidate bearer)
    {
        var (first, end) = RoleOf(bearer);
        bool hasPlace = HasPlace(first, end);
        for (int i = described.First; i < Math.Max(described.End, described.SourceEnd); i++)
        {
            bool tells = i != described.HeadFirst && _terms.Class[i] is WordClass.Name or WordClass.Noun or WordClass.Adjective or WordClass.Unknown && !s_small.Contains(_terms[i]);
            bool isPlace = _terms.Has(i, Traits.Place | Traits.Nation | Traits.National) || described.Owner is { } owner && i < owner.End;
            if (tells && (!isPlace || hasPlace) && !Holds(i, first, end))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasPlace(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (_terms.Has(i, Traits.Place | Traits.Nation | Traits.National))
            {
                return true;
            }
        }

        return false;
    }

    private bool Holds(int word, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            bool alike = _terms[i].Length >= Telling && _terms[word].Length >= Telling && _terms.IsCapital(i) && _terms.IsCapital(word)
                && _terms[i][..Telling].Equals(_terms[word][..Telling], StringComparison.OrdinalIgnoreCase);
            if (alike || _terms.Word[i] == _terms.Word[word])
            {
                return true;
            }
        }

        return false;
    }

    private static (int First, int End) RoleOf(Candidate bearer)
    {
        int first = bearer.Owner is { } owner ? Math.Min(owner.First, bearer.First) : Math.Min(bearer.First, bearer.RoleFirst);
        int end = bearer.Form == MentionForm.Name ? bearer.RoleEnd : bearer.End;
        return (Math.Max(first, end - Longest), end);
    }

    private bool IsLesser(Candidate candidate, int noun)
    {
        for (int i = Math.Max(candidate.First, noun - 3); i < noun; i++)
        {
            if (s_lesser.Contains(_terms[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The noun that says what the candidate is; -1 if none does.</summary>
    private int Noun(Candidate candidate)
    {
        if (candidate.Form == MentionForm.Description)
        {
            return candidate.HeadFirst;
        }

        if (candidate.Form != MentionForm.Name || !candidate.HasRole)
        {
            return -1;
        }

        for (int i = candidate.RoleFirst + 1; i < candidate.RoleEnd; i++)
        {
            if (_terms.Class[i] == WordClass.Preposition)
            {
                return i - 1;
            }
        }

        return candidate.RoleEnd - 1;
    }
}
