namespace Sayso.Mentions;

/// <summary>Two phrases side by side for the same: “Hugh Hill, a doctor,”, “the mayor of London, Sadiq Khan”, “the agency (FDA)”.</summary>
internal static class Appositions
{
    /// <summary>The candidates, each with what stands in apposition to it.</summary>
    public static List<(Candidate First, Candidate Second)> Find(Terms terms, List<Candidate> candidates)
    {
        var starts = Starts(candidates);
        var pairs = new List<(Candidate, Candidate)>();
        foreach (var first in candidates)
        {
            int mark = first.End;
            if (!terms.SameSentence(mark, first.First) || first.Form == MentionForm.Pronoun)
            {
                continue;
            }

            // “A student named Jane Doe”.
            bool named = first is { Form: MentionForm.Description, Kind: EntityKind.Person, IsPlural: false } && (terms.Is(mark, "named") || terms.Is(mark, "called"));
            if (named && starts.TryGetValue(mark + 1, out var name) && name is { Form: MentionForm.Name, IsJoined: false, Kind: EntityKind.Person or null })
            {
                pairs.Add((first, name));
                continue;
            }

            // “The director of Harbour Watch Jane Doe”.
            bool holds = first is { Form: MentionForm.Description, Kind: EntityKind.Person, IsPlural: false } && first.End > first.BaseEnd && terms.Class[mark] == WordClass.Name;
            if (holds && starts.TryGetValue(mark, out var holder) && holder is { Form: MentionForm.Name, IsJoined: false, Kind: EntityKind.Person, HasRole: false })
            {
                pairs.Add((first, holder));
                continue;
            }

            bool bracket = terms[mark] is "(";
            if ((bracket || terms.Class[mark] == WordClass.Comma) && starts.TryGetValue(mark + 1, out var second) && terms.SameSentence(mark, second.First))
            {
                if (bracket ? Abbreviates(terms, first, second) : Agree(terms, first, second) && Closes(terms, first, second))
                {
                    pairs.Add((first, second));
                }
            }
        }

        return pairs;
    }

    /// <summary>The longest candidate at each token.</summary>
    private static Dictionary<int, Candidate> Starts(List<Candidate> candidates)
    {
        var starts = new Dictionary<int, Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (!starts.TryGetValue(candidate.First, out var other) || other.End < candidate.End)
            {
                starts[candidate.First] = candidate;
            }
        }

        return starts;
    }

    private static bool Abbreviates(Terms terms, Candidate first, Candidate second) =>
        first.Form == MentionForm.Name && second.Form == MentionForm.Name && second.HeadEnd - second.HeadFirst == 1 && second.HeadEnd < terms.Count && terms[second.HeadEnd] is ")"
        && !terms[second.HeadFirst].ContainsAnyInRange('a', 'z') && terms[second.HeadFirst].Length > 1 && first.HeadEnd - first.HeadFirst > 1;

    /// <summary>One is a name and the other describes; number and kind do not clash.</summary>
    private static bool Agree(Terms terms, Candidate first, Candidate second)
    {
        if (first.IsJoined)
        {
            return false;
        }

        bool counted = first.Form == MentionForm.Description && first.IsPlural == true && second.IsJoined && second.Kind == EntityKind.Person;
        if (counted)
        {
            return true;
        }

        bool nameAndDescription = first.Form == MentionForm.Name && second.Form == MentionForm.Description || first.Form == MentionForm.Description && second.Form == MentionForm.Name;
        bool kinds = first.Kind is null || second.Kind is null || first.Kind == second.Kind;
        bool numbers = first.IsPlural is null || second.IsPlural is null || first.IsPlural == second.IsPlural;
        bool genders = first.Gender == Gender.Unknown || second.Gender == Gender.Unknown || first.Gender == second.Gender;
        bool place = first.Kind == EntityKind.Place && second.Kind == EntityKind.Place && second.Form == MentionForm.Name;
        return nameAndDescription && kinds && numbers && genders && !place && !second.IsJoined && !first.HasRole || first.HasRole && nameAndDescription && kinds && numbers && second.IsIndefinite && !second.IsJoined;
    }

    /// <summary>The apposition ends where the clause goes on: at a comma, a verb, a mark, or a relative clause; not in a list.</summary>
    private static bool Closes(Terms terms, Candidate first, Candidate second)
    {
        int next = second.End;
        if (!terms.SameSentence(next, second.First))
        {
            return true;
        }

        if (terms.Class[next] == WordClass.Comma)
        {
            return !terms.Is(next + 1, "and") && !terms.Is(next + 1, "or") || second.Form == MentionForm.Description && terms.Is(next + 2, WordClass.Verb);
        }

        // “The mayor, Jane Doe said”, but “In Springfield, police said”.
        bool namedAfter = second.Form == MentionForm.Name && first.Kind == EntityKind.Person;
        return terms.Class[next] is WordClass.Mark or WordClass.Quote or WordClass.Owner || namedAfter && terms.Class[next] != WordClass.Conjunction;
    }
}
