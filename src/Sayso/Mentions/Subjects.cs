namespace Sayso.Mentions;

/// <summary>Tells whether a candidate is the subject of a clause: by the grammar, or else by the verb that stands beside it.</summary>
internal static class Subjects
{
    public static bool Holds(Terms terms, Candidate candidate)
    {
        if (terms.Grammar is { } grammar)
        {
            return grammar.Relation[candidate.HeadEnd - 1] is "nsubj" or "nsubjpass" or "csubj";
        }

        int next = candidate.BaseEnd;
        while (terms.SameSentence(next, candidate.First) && terms.Class[next] == WordClass.Adverb)
        {
            next++;
        }

        bool beforeVerb = terms.SameSentence(next, candidate.First) && terms.Class[next] == WordClass.Verb;
        int before = candidate.First - 1;
        bool afterPreposition = terms.SameSentence(before, candidate.First) && terms.Class[before] == WordClass.Preposition && !terms.Is(before, "after") && !terms.Is(before, "before") && !terms.Is(before, "that") && !terms.Is(before, "as");
        return beforeVerb && !afterPreposition || terms.SameSentence(before, candidate.First) && terms.Has(before, Traits.Saying) && Inverted(terms, before);
    }

    /// <summary>Whether the verb follows a quotation or a comma, so that its subject comes after it: “…,” said Miller.</summary>
    private static bool Inverted(Terms terms, int verb) =>
        terms.SameSentence(verb, verb - 1) && terms.Class[verb - 1] is WordClass.Comma or WordClass.Quote;
}
