namespace Sayso.Mentions;

/// <summary>How far a run of words goes on as one noun phrase: determiner, numbers, adjectives, nouns, names, and what joins the parts of a name.</summary>
internal static class PhraseRun
{
    /// <summary>The token after the run that begins at <paramref name="first"/>; <paramref name="first"/> itself if none does.</summary>
    public static int End(Terms terms, int first, int limit)
    {
        int i = first;
        while (i < limit && Continues(terms, first, i, limit, out int next))
        {
            i = next;
        }

        return i;
    }

    /// <summary>The token after the run's last noun or name, trailing adjectives left off; <paramref name="first"/> if it has none.</summary>
    public static int HeadEnd(Terms terms, int first, int end)
    {
        while (end > first && terms.Class[end - 1] is not (WordClass.Noun or WordClass.Name))
        {
            end--;
        }

        return end;
    }

    /// <summary>The same, with unknown words taken for nouns; for places where a noun must stand.</summary>
    public static int LooseHeadEnd(Terms terms, int first, int end)
    {
        while (end > first && terms.Class[end - 1] is not (WordClass.Noun or WordClass.Name or WordClass.Unknown))
        {
            end--;
        }

        return end;
    }

    private static bool Continues(Terms terms, int first, int i, int limit, out int next)
    {
        next = i + 1;
        var before = i > first ? terms.Class[i - 1] : WordClass.Determiner;
        switch (terms.Class[i])
        {
            case WordClass.Determiner:
                return before == WordClass.Determiner;
            case WordClass.Number:
                return before is not (WordClass.Noun or WordClass.Name);
            case WordClass.Adjective:
                return before is not (WordClass.Noun or WordClass.Name) || LeadsToNoun(terms, i + 1, limit);
            case WordClass.Name:
                return !(before == WordClass.Noun && terms.Has(i - 1, Traits.Plural) && !terms.Has(i - 1, Traits.Organisation)) && !IsNextToTold(terms, first, i) && !IsHolder(terms, first, i, limit);
            case WordClass.Noun:
                return !terms.Has(i, Traits.Month) && (i == first || !terms.Has(i - 1, Traits.Plural & ~Traits.Person) || !IsHead(terms, i - 1) || terms.Grammar is not null || terms.Class[i - 1] == WordClass.Name && Nations.Holds(terms[i - 1]));
            case WordClass.Unknown:
                return UnknownGoesOn(terms, first, i, limit);
            case WordClass.Preposition:
            case WordClass.Conjunction:
            case WordClass.Comma:
                return i > first && NameJoint.Joins(terms, first, i, limit, out next);
            default:
                return false;
        }
    }

    /// <summary>“told Reuters Jane Doe had left”: the outlet is told, and what follows it is another name.</summary>
    private static bool IsNextToTold(Terms terms, int first, int i) =>
        i == first + 1 && first > 0 && (terms.Is(first - 1, "told") || terms.Is(first - 1, "telling") || terms.Is(first - 1, "tells")) && OutletNames.EndsBefore(terms[first], terms[i]);

    /// <summary>“director of Harbour Watch International Jane Doe”: the organisation ends, and who holds the office in it is named.</summary>
    private static bool IsHolder(Terms terms, int first, int i, int limit)
    {
        bool isOffice = i > first + 1 && first > 1 && terms.Class[first - 1] == WordClass.Preposition && terms.Has(first - 2, Traits.Person) && !terms.IsCapital(first - 2)
            && terms.Has(i - 1, Traits.OrganisationName) && !terms.Has(i, Traits.OrganisationName | Traits.Organisation | Traits.Title);
        bool isTwo = i + 1 < limit && terms.Class[i + 1] == WordClass.Name && !terms.Has(i + 1, Traits.OrganisationName) && (i + 2 >= limit || terms.Class[i + 2] != WordClass.Name);
        return isOffice && isTwo;
    }

    /// <summary>Whether adjectives and then a noun follow.</summary>
    private static bool LeadsToNoun(Terms terms, int i, int limit)
    {
        int last = Math.Min(limit, i + 2);
        while (i < last && terms.Class[i] == WordClass.Adjective)
        {
            i++;
        }

        return i < last && terms.Class[i] is WordClass.Noun or WordClass.Name && !terms.Has(i, Traits.Month);
    }

    /// <summary>Whether an unknown word belongs to the phrase; after a noun that could end it, it may as well be a verb.</summary>
    private static bool UnknownGoesOn(Terms terms, int first, int i, int limit)
    {
        if (i == first || !IsHead(terms, i - 1))
        {
            return true;
        }

        bool likeVerb = terms[i].EndsWith("s") || terms[i].EndsWith("ed");
        return !likeVerb && i + 1 < limit && terms.Class[i + 1] == WordClass.Noun && terms.Has(i + 1, Traits.Common);
    }

    private static bool IsHead(Terms terms, int i) => terms.Class[i] == WordClass.Name || terms.Class[i] == WordClass.Noun && terms.Has(i, Traits.Common);
}
