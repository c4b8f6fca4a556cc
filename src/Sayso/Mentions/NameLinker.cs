namespace Sayso.Mentions;

/// <summary>
/// Links names: the same name, a surname or first name with the full name, an acronym with what it stands for, a handle with its owner.
/// Full names of different people stay apart whatever they share.
/// </summary>
internal sealed class NameLinker
{
    /// <summary>How many namesakes are looked at, so that ten thousand of them cost no more than linear time.</summary>
    private const int MostNamesakes = 16;

    /// <summary>How sure a short name is of its bearer where others share it.</summary>
    private const double AmongNamesakes = 0.6;

    private readonly Terms _terms;
    private readonly NameIndex _index = new();
    private readonly Dictionary<int, NameGroup?> _rulers = [];
    private NameGroup? _lastPerson;

    private NameLinker(Terms terms) => _terms = terms;

    /// <summary>Puts every named candidate into a cluster.</summary>
    public static void Link(Terms terms, List<Candidate> candidates)
    {
        var linker = new NameLinker(terms);
        foreach (var candidate in candidates)
        {
            if (IsName(candidate) && linker.Key(candidate).Length > 1)
            {
                linker.Full(candidate);
            }
        }

        foreach (var candidate in candidates)
        {
            if (!IsName(candidate))
            {
                continue;
            }

            if (candidate.Cluster is not null)
            {
                linker._index.See(candidate);
                linker._lastPerson = candidate.Kind == EntityKind.Person ? linker._index.Exact(linker.Key(candidate), linker.Suffix(candidate)) ?? linker._lastPerson : linker._lastPerson;
            }
            else
            {
                linker.Short(candidate);
            }
        }
    }

    private static bool IsName(Candidate candidate) => candidate is { Form: MentionForm.Name, IsJoined: false };

    /// <summary>The words of a name without its suffix and what stands in front of it.</summary>
    private int[] Key(Candidate candidate)
    {
        var words = new List<int>(candidate.HeadEnd - candidate.HeadFirst);
        for (int i = candidate.HeadFirst; i < candidate.HeadEnd; i++)
        {
            if (_terms.Class[i] is not WordClass.Comma && !_terms.Has(i, Traits.Suffix) || candidate.HeadEnd - candidate.HeadFirst == 1)
            {
                words.Add(_terms.Word[i]);
            }
        }

        // “Jr. III” and the like: what is left then is the first of them.
        return words.Count > 0 ? [.. words] : [_terms.Word[candidate.HeadFirst]];
    }

    private int Suffix(Candidate candidate) => candidate.HeadEnd - candidate.HeadFirst > 1 && _terms.Has(candidate.HeadEnd - 1, Traits.Suffix) ? _terms.Word[candidate.HeadEnd - 1] : -1;

    private void Full(Candidate candidate)
    {
        int[] key = Key(candidate);
        int suffix = Suffix(candidate);
        var group = _index.Exact(key, suffix) ?? Variant(candidate, key, suffix);
        if (group is null)
        {
            group = new NameGroup(key, suffix, new Cluster());
            _index.Add(_terms, group);
        }
        else if (group.Words.Length != key.Length || !group.Words.AsSpan().SequenceEqual(key))
        {
            var variant = new NameGroup(key, suffix, group.Cluster);
            _index.Add(_terms, variant);
            group = variant;
        }

        group.Count++;
        group.Cluster.Add(_terms, candidate);
    }

    /// <summary>The same person by a middle name more or less, a first name's short form, or a longer row of surnames.</summary>
    private NameGroup? Variant(Candidate candidate, int[] key, int suffix)
    {
        foreach (var group in _index.BySurname(key[^1], MostNamesakes))
        {
            bool person = candidate.Kind is EntityKind.Person or null && group.Cluster.Kind is EntityKind.Person or null;
            if (person && group.Suffix == suffix && (SameFirst(group.First, key[0]) || EndsWith(group.Words, key) || EndsWith(key, group.Words)) && !GendersClash(candidate, group.Cluster))
            {
                return group;
            }
        }

        return BeginsWith(candidate, key, suffix) ?? (candidate.Kind == EntityKind.Organisation ? _index.Department(_terms, key) : null);
    }

    /// <summary>“Ana Souza” and “Ana Souza Prado”: the second surname may be left off.</summary>
    private NameGroup? BeginsWith(Candidate candidate, int[] key, int suffix)
    {
        // A headline in capitals makes longer rows of words.
        const int Longest = 4;
        foreach (var group in _index.ByFirst(key[0], MostNamesakes))
        {
            bool persons = candidate.Kind == EntityKind.Person && group.Cluster.Kind == EntityKind.Person && group.Suffix == suffix && group.Words.Length is > 1 and <= Longest && key.Length <= Longest;
            if (persons && (group.Words.AsSpan().StartsWith(key) || key.AsSpan().StartsWith(group.Words)) && !GendersClash(candidate, group.Cluster))
            {
                return group;
            }
        }

        return null;
    }

    private bool SameFirst(int one, int other) => one == other || Nicknames.Same(_terms.Spelling(one), _terms.Spelling(other));

    private static bool EndsWith(int[] longer, int[] shorter) => longer.AsSpan().EndsWith(shorter);

    private static bool GendersClash(Candidate candidate, Cluster cluster) => candidate.Gender != Gender.Unknown && cluster.Gender != Gender.Unknown && candidate.Gender != cluster.Gender;

    /// <summary>A name of one word: an exact match goes to the bearer that the story names most, or else most recently.</summary>
    private void Short(Candidate candidate)
    {
        int[] key = Key(candidate);
        int suffix = Suffix(candidate);
        int word = key[0];
        var group = suffix >= 0 ? _index.ByFirst(word, MostNamesakes).FirstOrDefault(g => g.Suffix == suffix) : Bearer(candidate, word) ?? _index.Acronym(_terms, candidate) ?? _index.Handle(_terms, candidate);
        group ??= _index.Exact(key, suffix) ?? Numbered(candidate, key, suffix) ?? Misspelt(candidate, word);
        if (group is null)
        {
            group = new NameGroup(key, suffix, new Cluster());
            _index.AddShort(group);
            _rulers[word] = _rulers.TryGetValue(word, out var other) && other != group ? null : group;
        }

        group.Cluster.Add(_terms, candidate);
        group.Seen = candidate.Index;
    }

    /// <summary>A surname that nobody bears, one letter off that of the last person named: foreign names are spelt in more than one way.</summary>
    private NameGroup? Misspelt(Candidate candidate, int word)
    {
        const int Shortest = 5;
        string spelling = _terms.Spelling(word);
        bool like = candidate is { IsSource: true, Kind: null or EntityKind.Person } && spelling.Length >= Shortest && !_terms.Has(candidate.HeadFirst, Traits.FirstName);
        return like && _lastPerson is { Cluster.Kind: EntityKind.Person } last && IsOneLetterOff(spelling, _terms.Spelling(last.Surname)) ? last : null;
    }

    /// <summary>“Queen Anne” and “Anne IV” are one as long as the story has no other of the name.</summary>
    private NameGroup? Numbered(Candidate candidate, int[] key, int suffix)
    {
        bool fits = _rulers.TryGetValue(key[0], out var ruler) && ruler is not null && (suffix < 0) != (ruler.Suffix < 0) && _terms.Has(candidate.HeadFirst, Traits.FirstName)
            && candidate.Kind is EntityKind.Person or null && ruler.Cluster.Kind == EntityKind.Person && !GendersClash(candidate, ruler.Cluster);
        return fits ? ruler : null;
    }

    private static bool IsOneLetterOff(string one, string other)
    {
        var (longer, shorter) = one.Length >= other.Length ? (one, other) : (other, one);
        int same = 0;
        while (same < shorter.Length && char.ToLowerInvariant(longer[same]) == char.ToLowerInvariant(shorter[same]))
        {
            same++;
        }

        int off = longer.Length - shorter.Length;
        if (same == shorter.Length)
        {
            return off == 1;
        }

        return same > 1 && off <= 1 && longer.AsSpan(same + 1).Equals(shorter.AsSpan(Math.Min(shorter.Length, same + 1 - off)), StringComparison.OrdinalIgnoreCase);
    }

    private NameGroup? Bearer(Candidate candidate, int word)
    {
        // “Charles” may be the surname of Charlotte.
        var gender = candidate.Gender;
        candidate.Gender = candidate.HasRole ? gender : Gender.Unknown;
        var best = Best(candidate, _index.BySurname(word, MostNamesakes), persons: true, out bool contested);
        candidate.Gender = best is null ? gender : candidate.Gender;
        best ??= Best(candidate, _index.ByFirst(word, MostNamesakes), persons: true, out contested) ?? Best(candidate, _index.ByFirst(word, MostNamesakes), persons: false, out contested);
        best ??= Best(candidate, _index.ByInner(word, MostNamesakes), persons: true, out contested);
        if (best is null && _terms.Is(candidate.First, "the"))
        {
            best = _index.LastCalled(word);
        }

        if (best is null && _terms.Is(candidate.First, "the") || best is null && candidate.Kind == EntityKind.Organisation)
        {
            best = Best(candidate, _index.BySurname(word, MostNamesakes), persons: false, out contested);
        }

        if (contested)
        {
            candidate.Confidence = AmongNamesakes;
        }

        return best;
    }

    private NameGroup? Best(Candidate candidate, IEnumerable<NameGroup> groups, bool persons, out bool contested)
    {
        NameGroup? best = null;
        contested = false;
        foreach (var group in groups)
        {
            if (!Fits(candidate, group, persons))
            {
                continue;
            }

            contested |= best is not null && best.Cluster != group.Cluster;
            int more = best is null ? 1 : group.Cluster.Mentions.Count - best.Cluster.Mentions.Count;
            if (more > 0 || more == 0 && group.Seen > best!.Seen)
            {
                best = group;
            }
        }

        return best;
    }

    /// <summary>
    /// Whether a single word can stand for the group: a surname or first name for a person; for an organisation its first word, if that is
    /// no ordinary one (“NBC” for “NBC News”, not “New” for “New York”).
    /// </summary>
    private bool Fits(Candidate candidate, NameGroup group, bool persons)
    {
        var kind = group.Cluster.Kind;
        if (persons)
        {
            return kind == EntityKind.Person && candidate.Kind is EntityKind.Person or EntityKind.Place or null or EntityKind.Organisation && !GendersClash(candidate, group.Cluster)
                && (candidate.Kind is not (EntityKind.Organisation or EntityKind.Place) || !_terms.Is(candidate.First, "the")) && (group.Suffix < 0 || candidate.Gender == Gender.Unknown);
        }

        bool ordinary = _terms.Has(candidate.HeadFirst, Traits.Nation | Traits.Place | Traits.National | Traits.Party | Traits.FirstName | Traits.Adjective | Traits.Common | Traits.Title) && group.First == _terms.Word[candidate.HeadFirst];
        return kind == EntityKind.Organisation && candidate.Kind is EntityKind.Organisation or null && !ordinary;
    }
}
