using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>Tells whether a candidate is the subject of a clause: by the grammar, or else by the verb that stands beside it.</summary>
internal static class Subjects
{
    /// <summary>Verbs that take no hearer, so that a name right after them speaks.</summary>
    private static readonly WordSet s_speaking = new("said says say added adds wrote writes tweeted explained explains noted notes argued argues continued replied insisted insists concluded recalled declared");

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
        return beforeVerb && !afterPreposition || terms.SameSentence(before, candidate.First) && Inverted(terms, before);
    }

    /// <summary>Whether the verb is one of speaking that follows a quotation or a comma, so that its subject comes after it: “…,” said Miller.</summary>
    public static bool Inverted(Terms terms, int verb) =>
        terms.SameSentence(verb, verb - 1) && (terms.Class[verb - 1] == WordClass.Quote && terms.Has(verb, Traits.Saying) || terms.Class[verb - 1] == WordClass.Comma && s_speaking.Contains(terms[verb]));
}
