namespace Sayso.Mentions;

/// <summary>Rules out pairs of a candidate and a cluster whatever else speaks for them.</summary>
internal static class Possible
{
    private const int Telling = 4;

    /// <summary>
    /// Whether the candidate may refer to the cluster: their genders do not clash, it is not the candidate's own owner; and a description is in the
    /// same number, is a document only if the cluster is, and is not told from it by another name: “the German government”, “the Russian government”.
    /// </summary>
    public static bool Holds(Terms terms, Candidate mine, Cluster cluster)
    {
        bool gendersClash = mine.Gender != Gender.Unknown && cluster.Gender != Gender.Unknown && mine.Gender != cluster.Gender;
        // In “one of their children” they are not the one.
        bool inside = cluster.Last is { Form: MentionForm.Description } one && one.First <= mine.First && mine.End <= one.End && terms.Is(one.HeadFirst, "one");
        if (gendersClash || inside || mine.Owner is { } owner && owner.Cluster == cluster)
        {
            return false;
        }

        // A name's kind may be mistaken, a noun's hardly: “he” is no court, “it” no senator.
        bool personal = mine.Pronoun is PronounKind.He or PronounKind.She && cluster.Kind is EntityKind.Organisation or EntityKind.Place or EntityKind.Document;
        bool neuter = mine.Pronoun == PronounKind.It && cluster.Kind == EntityKind.Person;
        bool nation = personal && cluster is { Kind: EntityKind.Place, Fullest: { } name } && terms.Has(name.HeadEnd - 1, Traits.Nation) && !terms.Has(name.HeadFirst, Traits.FirstName);
        if (nation || !cluster.IsNamed && cluster.Last is { Form: MentionForm.Description } && (personal || neuter))
        {
            return false;
        }

        if (mine.Form != MentionForm.Description)
        {
            return true;
        }

        // “Each candidate” is none of them, and “the Norland government” who speaks is not the Norland council.
        bool isEach = mine.IsIndefinite && cluster.Last is { Form: MentionForm.Description } all && (terms.Is(all.First, "each") || terms.Is(all.First, "every"));
        bool isOther = mine is { Kind: EntityKind.Organisation } && cluster.Kind == EntityKind.Organisation && mine.IsProperModified(terms) && !Bears(cluster, terms.Word[mine.HeadFirst]);
        if (isEach || isOther)
        {
            return false;
        }

        bool numbersClash = mine.IsPlural is { } plural && cluster.IsPlural is { } other && plural != other;
        bool document = cluster.Kind is { } kind && (mine.Kind == EntityKind.Document) != (kind == EntityKind.Document);
        if (mine.IsSource && IsFromElsewhere(terms, mine, cluster))
        {
            return false;
        }

        return !numbersClash && !document && !(cluster.ProperModified && (NamesClash(terms, mine, cluster) || IsOfOther(terms, mine, cluster)));
    }

    private static bool Bears(Cluster cluster, int noun) => cluster.Heads.Contains(noun) || cluster.Words.Contains(noun) || cluster.Roles.Contains(noun);

    /// <summary>“The government of Norland”, and not the one of another country.</summary>
    private static bool IsOfOther(Terms terms, Candidate mine, Cluster cluster)
    {
        int last = mine.End - 1;
        bool isOf = mine.Kind == EntityKind.Organisation && terms.Is(mine.HeadEnd, "of") && last > mine.HeadEnd && terms.Class[last] == WordClass.Name;
        return isOf && !cluster.Words.Exists(word => word == terms.Word[last] || AreAlike(terms.Spelling(word), terms[last]));
    }

    /// <summary>“The team from Northport”, and not “a team from the University of Westmark”.</summary>
    private static bool IsFromElsewhere(Terms terms, Candidate mine, Cluster cluster)
    {
        const int MostLookedAt = 4;
        int last = mine.End - 1;
        bool isFrom = (terms.Is(mine.HeadEnd, "from") || terms.Is(mine.HeadEnd, "at")) && last > mine.HeadEnd && terms.Class[last] == WordClass.Name;
        bool hasPlace = false;
        for (int i = 0; isFrom && i < Math.Min(MostLookedAt, cluster.Mentions.Count); i++)
        {
            var mention = cluster.Mentions[i];
            for (int word = mention.First; word < mention.End; word++)
            {
                if (terms.Word[word] == terms.Word[last] || AreAlike(terms.Spelling(terms.Word[word]), terms[last]))
                {
                    return false;
                }

                hasPlace |= terms.Class[word] == WordClass.Name;
            }
        }

        return hasPlace;
    }

    /// <summary>“Norland” and “Norlandish”, as far as their first letters tell.</summary>
    private static bool AreAlike(string one, ReadOnlySpan<char> other) =>
        one.Length >= Telling && other.Length >= Telling && other[..Telling].Equals(one.AsSpan(0, Telling), StringComparison.OrdinalIgnoreCase);

    private static bool NamesClash(Terms terms, Candidate mine, Cluster cluster)
    {
        for (int i = mine.OwnFirst; i < mine.HeadFirst; i++)
        {
            bool proper = terms.Class[i] == WordClass.Name || terms.Has(i, Traits.National | Traits.Party);
            if (proper && !cluster.Words.Contains(terms.Word[i]) && !cluster.Roles.Contains(terms.Word[i]))
            {
                return true;
            }
        }

        return false;
    }
}
