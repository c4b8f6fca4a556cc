using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>The small words inside names: Secretary of State, the Food and Drug Administration, Donald Trump, Jr.</summary>
internal static class NameJoint
{
    private const Traits Heads = Traits.Title | Traits.OrganisationName | Traits.Organisation | Traits.Group | Traits.Person;

    /// <summary>What a name like “Center for River Health” begins with and what is no word for an organisation by itself.</summary>
    private static readonly WordSet s_houses = new("center centre institute council association society foundation federation network alliance coalition campaign partnership");

    private static readonly WordSet s_sent = new("ambassador envoy adviser advisor counsel counselor aide assistant delegate representative");

    /// <summary>Whether the token at <paramref name="i"/> holds two parts of one name together; <paramref name="next"/> is then the token after the joint.</summary>
    public static bool Joins(Terms terms, int first, int i, int limit, out int next)
    {
        next = i + 1;
        if (terms.Class[i - 1] != WordClass.Name || i + 1 >= limit)
        {
            return false;
        }

        if (terms.Class[i] == WordClass.Comma)
        {
            next = i + 2;
            return terms.Has(i + 1, Traits.Suffix);
        }

        // “Ambassador to Germany”, “Envoy to the United Nations”.
        bool sent = terms.Is(i, "to") && s_sent.Contains(terms[i - 1]);
        if (sent || terms.Is(i, "of") || (terms.Is(i, "for") || terms.Is(i, "on")) && (terms.Has(i - 1, Traits.OrganisationName) && terms.Has(i - 1, Traits.Organisation) || s_houses.Contains(terms[i - 1])))
        {
            next = terms.Is(i + 1, "the") && i + 2 < limit ? i + 2 : i + 1;
            bool state = terms.Has(i - 1, Traits.PlaceNoun) && i - 1 > first && terms.Class[i - 2] is WordClass.Name or WordClass.Adjective;
            return terms.Class[next] == WordClass.Name && (state || terms.Has(i - 1, Heads)) && !terms.Has(i - 1, Traits.Plural);
        }

        // “The Court of Appeals for the Ninth Circuit”, “the District Court for the Northern District of Oregon”.
        if (terms.Is(i, "for") && terms.Is(i + 1, "the") && i + 3 < limit && terms.Class[i + 2] == WordClass.Name && (terms.Is(i - 1, "Court") || terms.Is(i - 1, "Appeals") || terms.Is(i - 1, "Appeal"))
            && (terms.Is(i + 3, "Circuit") || terms.Is(i + 3, "District")))
        {
            next = i + 2;
            return true;
        }

        if (terms.Is(i, "and") && JoinsComplement(terms, first, i, limit))
        {
            next = terms.Is(i + 1, "the") ? i + 2 : i + 1;
            return true;
        }

        return terms.Is(i, "&") && terms.Class[i + 1] == WordClass.Name || terms.Is(i, "and") && JoinsOrganisation(terms, first, i, limit);
    }

    /// <summary>“the Department of Corrections and Rehabilitation”, “the Islamic State of Iraq and the Levant”: one more word after “and”, and no more.</summary>
    private static bool JoinsComplement(Terms terms, int first, int i, int limit)
    {
        const int MostBefore = 3;
        int of = i - 2;
        while (of > first && of >= i - MostBefore - 1 && !terms.Is(of, "of") && !terms.Is(of, "for"))
        {
            of--;
        }

        int word = terms.Is(i + 1, "the") ? i + 2 : i + 1;
        bool one = word < limit && terms.Class[word] == WordClass.Name && (word + 1 >= limit || terms.Class[word + 1] != WordClass.Name)
            && !terms.Has(word, Traits.FirstName | Traits.OrganisationName | Traits.People | Traits.Title);
        return one && of > first && (terms.Is(of, "of") || terms.Is(of, "for")) && terms.Has(of - 1, Traits.OrganisationName | Traits.Organisation | Traits.PlaceNoun)
            && !terms.Has(i - 1, Traits.FirstName) && (terms.Is(i + 1, "the") || !terms.Has(word, Traits.Nation | Traits.Place));
    }

    /// <summary>“the Food and Drug Administration”: one plain name before “and”, and a word like Administration not far behind it.</summary>
    private static bool JoinsOrganisation(Terms terms, int first, int i, int limit)
    {
        bool plain = !terms.Has(i - 1, Traits.FirstName | Traits.OrganisationName | Traits.Place | Traits.Nation | Traits.People);
        bool opened = first < i - 1 && terms.Class[i - 2] is WordClass.Determiner or WordClass.Preposition or WordClass.Comma || terms.Is(first, "the") && i - first <= 4;
        if (!plain || !opened)
        {
            return false;
        }

        int end = i + 1;
        while (end < limit && end < i + 5 && terms.Class[end] == WordClass.Name && !terms.Has(end, Traits.FirstName))
        {
            end++;
        }

        return end > i + 2 && terms.Has(end - 1, Traits.OrganisationName) && !terms.Has(end - 1, Traits.Plural);
    }
}
