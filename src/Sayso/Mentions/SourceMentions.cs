using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>Sees to it that words known to name somebody end up as a candidate, whatever they are.</summary>
internal static class SourceMentions
{
    private static readonly WordSet s_clauses = new("who whom whose which that where when while speaking");

    private static readonly WordSet s_sites = new("website site webpage homepage");

    /// <summary>Marks the candidate that each source names, and adds one where none does; <paramref name="candidates"/> are in order of their first token.</summary>
    public static void Add(Terms terms, List<Candidate> candidates, IReadOnlyList<Span> sources, IReadOnlySet<Span> inner)
    {
        var byFirst = new Dictionary<int, List<Candidate>>();
        foreach (var candidate in candidates)
        {
            (byFirst.TryGetValue(candidate.First, out var here) ? here : byFirst[candidate.First] = []).Add(candidate);
        }

        foreach (var source in sources.Distinct())
        {
            var tokens = terms.Layout.TokensIn(source);
            if (tokens.End.Value > tokens.Start.Value)
            {
                var named = Named(terms, byFirst, tokens.Start.Value, tokens.End.Value) ?? Made(terms, candidates, byFirst, tokens.Start.Value, tokens.End.Value);
                named.IsSource = true;
                named.IsInner = inner.Contains(source);
                // “Its website says”: that is who speaks.
                if (named.Owner is { } owner && s_sites.Contains(terms[named.HeadEnd - 1]))
                {
                    owner.IsSource = true;
                }

                named.SourceEnd = named is { Form: MentionForm.Description, IsJoined: false } ? SourceEnd(terms, named, tokens.End.Value) : 0;
            }
        }
    }

    /// <summary>Where the words for a described source end: before a clause that tells more of it, and never far away.</summary>
    private static int SourceEnd(Terms terms, Candidate candidate, int end)
    {
        const int Farthest = 24;
        int i = candidate.End;
        int limit = Math.Min(Math.Min(end, candidate.End + Farthest), terms.Count);
        while (i < limit && terms.SameSentence(i, candidate.First) && !(terms.Is(i, "on") && terms.Has(i + 1, Traits.Month)) && !terms.Has(i, Traits.Relative) && terms.Class[i] is not WordClass.Quote && !s_clauses.Contains(terms[i]))
        {
            i++;
        }

        return i == limit && end > limit ? candidate.End : LastWord(terms, candidate.End - 1, i);
    }

    /// <summary>The candidate that a span already known to be a mention is about; nothing is left to choose but its head.</summary>
    public static Candidate Given(Terms terms, int first, int end)
    {
        var candidate = Head(terms, first, end);
        candidate.First = first;
        candidate.End = end;
        candidate.IsJoined = candidate.Form != MentionForm.Pronoun && Joins(terms, candidate, end);
        candidate.IsPlural = candidate.IsJoined ? true : candidate.IsPlural;
        return candidate;
    }

    /// <summary>The longest candidate that begins where the source does, after its leading words if need be, and does not outrun it.</summary>
    private static Candidate? Named(Terms terms, Dictionary<int, List<Candidate>> byFirst, int first, int end)
    {
        for (int i = first; i < Math.Min(end, first + 3); i++)
        {
            Candidate? best = null;
            foreach (var candidate in byFirst.TryGetValue(i, out var here) ? here : [])
            {
                if (candidate.HeadEnd <= end && (best is null || candidate.HeadEnd > best.HeadEnd))
                {
                    best = candidate;
                }
            }

            if (best is not null)
            {
                TakeIn(terms, best, first);
                return best;
            }
        }

        return null;
    }

    /// <summary>“News organisations”: a noun that stands before a description's own is seen to be part of it once the source tells where it begins.</summary>
    private static void TakeIn(Terms terms, Candidate candidate, int first)
    {
        if (candidate.Form != MentionForm.Description)
        {
            return;
        }

        for (int i = first; i < candidate.First; i++)
        {
            // “Voting rights advocates”: a participle may lead, with the sentence's capital.
            if (terms.Class[i] is not (WordClass.Noun or WordClass.Adjective or WordClass.Unknown) && !terms[i].EndsWith("ing", StringComparison.OrdinalIgnoreCase))
            {
                return;
            }
        }

        candidate.First = first;
    }

    private static Candidate Made(Terms terms, List<Candidate> candidates, Dictionary<int, List<Candidate>> byFirst, int first, int end)
    {
        var made = Given(terms, first, end);
        candidates.Add(made);
        (byFirst.TryGetValue(first, out var here) ? here : byFirst[first] = []).Add(made);
        return made;
    }

    private static Candidate Head(Terms terms, int first, int end)
    {
        int limit = end;
        int i = first;
        Candidate? owner = null;
        while (i < limit)
        {
            if (terms.Class[i] == WordClass.Pronoun && (i + 1 >= limit || !Pronouns.IsPossessive(terms[i])))
            {
                return Descriptions.Pronoun(terms, i);
            }

            if (end == first + 1 && terms.Has(i, Traits.Relative))
            {
                return Descriptions.Pronoun(terms, i);
            }

            int run = PhraseRun.End(terms, i, limit);
            int head = PhraseRun.HeadEnd(terms, i, run);
            if (head > i)
            {
                if (head == run && run + 1 < limit && terms.Class[run] == WordClass.Owner && PhraseRun.HeadEnd(terms, run + 1, PhraseRun.End(terms, run + 1, limit)) > run + 1)
                {
                    owner = Descriptions.Any(terms, i, i, head, owner);
                    i = run + 1;
                    continue;
                }

                return Descriptions.Any(terms, owner is null ? i : first, i, head, owner);
            }

            i++;
        }

        return Descriptions.Any(terms, first, first, Math.Max(first + 1, LastWord(terms, first, end)), null);
    }

    private static int LastWord(Terms terms, int first, int end)
    {
        while (end > first + 1 && terms.Class[end - 1] is WordClass.Mark or WordClass.Quote or WordClass.Comma or WordClass.Owner)
        {
            end--;
        }

        return end;
    }

    /// <summary>Whether “and” joins the head with another phrase of the mention.</summary>
    private static bool Joins(Terms terms, Candidate candidate, int end)
    {
        int and = candidate.BaseEnd;
        if (and < end && terms.Class[and] == WordClass.Comma && and + 1 < end && terms.Is(and + 1, "and"))
        {
            and++;
        }

        return and + 1 < end && terms.Is(and, "and") && !(candidate is { Form: MentionForm.Description, IsPlural: false } && terms.Class[and + 1] is WordClass.Noun or WordClass.Adjective);
    }
}
