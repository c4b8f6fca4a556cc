namespace Sayso.Mentions;

/// <summary>Walks over a story once and finds its noun phrases: names, described people and things, pronouns, and the owners inside them.</summary>
internal sealed class PhraseScanner
{
    private readonly Terms _terms;
    private readonly List<Candidate> _found = [];

    private PhraseScanner(Terms terms) => _terms = terms;

    /// <summary>All candidates, in order of their first token, an owner before the phrase it begins.</summary>
    public static List<Candidate> Find(Terms terms)
    {
        var scanner = new PhraseScanner(terms);
        foreach (var sentence in terms.Layout.Sentences)
        {
            int i = sentence.Start.Value;
            while (i < sentence.End.Value)
            {
                int before = scanner._found.Count;
                int next = scanner.Phrase(i, sentence.End.Value);
                scanner.OneOf(i, before);
                i = next;
            }
        }

        scanner._found.Sort((one, other) => one.First != other.First ? one.First.CompareTo(other.First) : one.End.CompareTo(other.End));
        return scanner._found;
    }

    /// <summary>Takes the phrase that begins at <paramref name="first"/>, if one does; the token to go on from.</summary>
    private int Phrase(int first, int limit)
    {
        Candidate? owner = null;
        int i = first;
        if (_terms.Class[i] == WordClass.Pronoun)
        {
            var pronoun = Descriptions.Pronoun(_terms, i);
            _found.Add(pronoun);
            i++;
            if (!Pronouns.IsPossessive(_terms[first]))
            {
                return i;
            }

            owner = pronoun;
        }

        while (true)
        {
            int end = PhraseRun.End(_terms, i, limit);
            int head = PhraseRun.HeadEnd(_terms, i, end);
            if (head == i)
            {
                return Math.Max(Math.Max(end, i), first + 1);
            }

            if (owner is null)
            {
                first = Begin(first, head);
            }

            var candidate = Descriptions.Of(_terms, first, i > first && owner is not null ? i : first, head, owner);
            bool owns = head == end && end < limit && _terms.Class[end] == WordClass.Owner;
            if (candidate is not null)
            {
                candidate.End = owns || candidate.Form == MentionForm.Name ? candidate.End : Postmodifiers.End(_terms, candidate, limit);
                if (!CountsThings(candidate))
                {
                    _found.Add(candidate);
                }
            }

            if (!owns || end + 1 >= limit)
            {
                return Math.Max(end, first + 1);
            }

            if (candidate is null)
            {
                return end + 1;
            }

            owner = candidate;
            i = end + 1;
        }
    }

    /// <summary>“One of the children”: somebody else than the children.</summary>
    private void OneOf(int first, int before)
    {
        int one = first - 2;
        bool isPart = one >= 0 && _terms.Is(one + 1, "of") && _terms.Is(one, "one") && _terms.SameSentence(one, first) && _found.Count > before;
        if (isPart && _found[^1] is { IsPlural: true, Kind: EntityKind.Person or EntityKind.Group or null, Form: not MentionForm.Name } all && all.First == first)
        {
            _found.Add(Descriptions.OneOf(_terms, one, all));
        }
    }

    /// <summary>“Thousands of shootings”, “a number of questions”: no group of people.</summary>
    private bool CountsThings(Candidate candidate)
    {
        int last = candidate.End - 1;
        return candidate.End > candidate.BaseEnd && _terms.Has(candidate.HeadFirst, Traits.Group) && _terms.Is(candidate.BaseEnd, "of")
            && _terms.Class[last] != WordClass.Name && !_terms.Has(last, Traits.Common | Traits.People);
    }

    /// <summary>Where a phrase without a determiner really begins: unknown words in front of it, which may be verbs, do not belong to it.</summary>
    private int Begin(int first, int head)
    {
        if (_terms.Class[first] is not WordClass.Unknown)
        {
            return first;
        }

        while (first < head - 1 && _terms.Class[first] == WordClass.Unknown)
        {
            first++;
        }

        return first;
    }
}
