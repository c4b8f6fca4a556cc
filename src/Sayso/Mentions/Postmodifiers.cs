namespace Sayso.Mentions;

/// <summary>What follows a described person or thing and belongs to it: “for the agency”, “familiar with the talks”, “close to the campaign”.</summary>
internal static class Postmodifiers
{
    private const int Most = 3;

    /// <summary>The token after the mention with all that belongs to it, up to a relative clause.</summary>
    public static int End(Terms terms, Candidate candidate, int limit)
    {
        int end = candidate.End;
        for (int round = 0; round < Most; round++)
        {
            int next = Phrase(terms, candidate, end, limit, round);
            if (next == end)
            {
                break;
            }

            end = next;
        }

        return end;
    }

    private static int Phrase(Terms terms, Candidate candidate, int end, int limit, int round)
    {
        int preposition = end;
        bool close = terms.Has(end, Traits.Closeness);
        if (close)
        {
            preposition++;
        }

        if (preposition >= limit || terms.Class[preposition] != WordClass.Preposition || !(close || Belongs(terms, candidate, preposition, round)))
        {
            return end;
        }

        int first = preposition + 1;
        if (first < limit && terms.Class[first] == WordClass.Pronoun && Pronouns.IsPossessive(terms[first]))
        {
            first++;
        }

        int run = first < limit ? PhraseRun.End(terms, first, limit) : first;
        int head = PhraseRun.LooseHeadEnd(terms, first, run);
        if (head == first)
        {
            return end;
        }

        if (head == run && run < limit && terms.Class[run] == WordClass.Owner)
        {
            int after = PhraseRun.End(terms, run + 1, limit);
            head = Math.Max(head, PhraseRun.LooseHeadEnd(terms, run + 1, after));
        }

        return head;
    }

    /// <summary>
    /// “of” belongs nearly always, “in” and “at” only before a name or “the”, and “with” only where it says what a person knows; once a
    /// mention has been lengthened only “of”, “at” and “in” lengthen it again.
    /// </summary>
    private static bool Belongs(Terms terms, Candidate candidate, int preposition, int round)
    {
        bool named = terms.Is(preposition + 1, WordClass.Name) || terms.Has(preposition + 1, Traits.Definite);
        if (terms.Is(preposition, "of"))
        {
            return true;
        }

        if (terms.Is(preposition, "in") || terms.Is(preposition, "at") || terms.Is(preposition, "inside") || terms.Is(preposition, "from"))
        {
            return named && candidate.Kind is not EntityKind.Document;
        }

        if (round > 0)
        {
            return false;
        }

        bool known = terms.Is(preposition + 1, "knowledge") || terms.Is(preposition + 1, "direct") || terms.Is(preposition + 1, "ties");
        return terms.Is(preposition, "for") && (named || terms.Is(preposition + 1, WordClass.Pronoun) || terms.Is(preposition + 1, WordClass.Determiner))
            || terms.Is(preposition, "by") && candidate.Kind == EntityKind.Document
            || terms.Is(preposition, "with") && known;
    }
}
