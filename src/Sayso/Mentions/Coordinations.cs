namespace Sayso.Mentions;

/// <summary>Phrases joined by “and”: several that act as one (“CNN and other networks”), or two descriptions of one person (“son-in-law and senior adviser”).</summary>
internal static class Coordinations
{
    private const int MostParts = 12;

    /// <summary>Adds a candidate for each joint phrase, and joins descriptions of one person; <paramref name="candidates"/> are in order of their first token.</summary>
    public static void Add(Terms terms, List<Candidate> candidates)
    {
        var joined = new List<Candidate>();
        var dropped = new HashSet<Candidate>();
        var byEnd = Ends(candidates);
        foreach (var second in candidates)
        {
            int and = second.First - 1;
            if (and <= 0 || !terms.Is(and, "and") || !terms.SameSentence(and, second.First))
            {
                continue;
            }

            int end = terms.Is(and - 1, WordClass.Comma) ? and - 1 : and;
            if (byEnd.TryGetValue(end, out var first) && !dropped.Contains(first) && terms.SameSentence(and, first.First))
            {
                if (IsOnePerson(terms, first, second))
                {
                    dropped.Add(Merge(terms, first, second));
                }
                else if (first.Form != MentionForm.Pronoun || first.First + 1 == first.End)
                {
                    Join(terms, first, second, byEnd, joined);
                }
            }
        }

        candidates.RemoveAll(dropped.Contains);
        candidates.AddRange(joined);
    }

    /// <summary>The longest candidate that ends at each token, by its whole mention or its base phrase.</summary>
    private static Dictionary<int, Candidate> Ends(List<Candidate> candidates)
    {
        var ends = new Dictionary<int, Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            ends.TryAdd(candidate.End, candidate);
            ends.TryAdd(candidate.BaseEnd, candidate);
        }

        return ends;
    }

    /// <summary>The second has no determiner of its own, and both describe one person, the second perhaps with the name.</summary>
    private static bool IsOnePerson(Terms terms, Candidate first, Candidate second)
    {
        bool bare = terms.Class[second.First] is not (WordClass.Determiner or WordClass.Number) && second.Owner is null;
        bool described = first is { Form: MentionForm.Description, Kind: EntityKind.Person, IsPlural: false };
        return bare && described && (second is { Form: MentionForm.Description, Kind: EntityKind.Person, IsPlural: false } || second.HasRole && !first.IsIndefinite && (!first.IsDefinite || terms.Class[second.RoleEnd - 1] == WordClass.Noun));
    }

    private static Candidate Merge(Terms terms, Candidate first, Candidate second)
    {
        if (second.Form == MentionForm.Name)
        {
            second.First = second.RoleFirst = first.First;
            return first;
        }

        first.End = second.End;
        first.BaseEnd = second.BaseEnd;
        first.IsSubject = Subjects.Holds(terms, first);
        return second;
    }

    private static void Join(Terms terms, Candidate first, Candidate second, Dictionary<int, Candidate> byEnd, List<Candidate> joined)
    {
        bool states = first is { Kind: EntityKind.Place, Form: MentionForm.Name } && second is { Kind: EntityKind.Place, Form: MentionForm.Name } && IsState(terms, first) && IsState(terms, second);
        if (!states && (!CanJoin(first) || !CanJoin(second)))
        {
            return;
        }

        var parts = new List<Candidate> { second, first };
        var left = first;
        while (parts.Count < MostParts && terms.Is(left.First - 1, WordClass.Comma) && byEnd.TryGetValue(left.First - 1, out var more) && (CanJoin(more) || states && more.Kind == EntityKind.Place) && more.Form == left.Form && terms.SameSentence(more.First, left.First))
        {
            parts.Add(more);
            left = more;
        }

        parts.Reverse();
        joined.Add(Of(terms, parts));
    }

    /// <summary>Nations speak, towns seldom do.</summary>
    private static bool IsState(Terms terms, Candidate place) => terms.Has(place.HeadEnd - 1, Traits.Nation) || place.HeadEnd - place.HeadFirst > 1;

    private static bool CanJoin(Candidate candidate) =>
        candidate.Kind is not (EntityKind.Place or EntityKind.Document) && candidate.Pronoun is not (PronounKind.Relative or PronounKind.It);

    private static Candidate Of(Terms terms, List<Candidate> parts)
    {
        var (first, last) = (parts[0], parts[^1]);
        bool persons = parts.TrueForAll(part => part is { Kind: EntityKind.Person, Form: MentionForm.Name });
        var candidate = new Candidate
        {
            First = first.First,
            End = last.End,
            OwnFirst = first.HeadFirst,
            HeadFirst = first.HeadFirst,
            HeadEnd = last.HeadEnd,
            BaseEnd = last.BaseEnd,
            RoleFirst = first.HeadFirst,
            RoleEnd = first.HeadFirst,
            Form = persons ? MentionForm.Name : MentionForm.Description,
            Kind = persons ? EntityKind.Person : EntityKind.Group,
            IsPlural = true,
            IsJoined = true,
            Parts = parts,
            Sentence = first.Sentence,
            Quotation = first.Quotation,
        };
        candidate.IsSubject = terms.Grammar is null ? Subjects.Holds(terms, candidate) : first.IsSubject;
        return candidate;
    }
}
