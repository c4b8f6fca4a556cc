namespace Sayso.Mentions;

/// <summary>
/// Parts a phrase that ends in a capital into role and name: “Trump campaign spokesman | Jason Miller”, “President of Ukraine | Volodymyr
/// Zelenskyy”. Where nothing is left for a name (“the Secretary of State”) the phrase is a description.
/// </summary>
internal static class NameAnatomy
{
    private const Traits Roles = Traits.Title | Traits.Person;

    /// <summary>The first token of the name in <c>[first, end)</c>; <paramref name="end"/> if the phrase is a description.</summary>
    public static int NameStart(Terms terms, int first, int end)
    {
        int start = CapitalsStart(terms, first, end);
        if (EndsAsOrganisation(terms, start, end))
        {
            return start;
        }

        if (NameKinds.HasInside(terms, start, end))
        {
            return HolderStart(terms, start, end);
        }

        if (Describes(terms, start, end))
        {
            return end;
        }

        int title = LastTitle(terms, start, end);
        if (title >= 0)
        {
            return AfterComplement(terms, title + 1, end);
        }

        // “Democrat Joe Biden”, “Republican Donald Trump”: a party says what the person is.
        bool partyFirst = terms.Has(start, Traits.Party) && !terms.Has(start, Traits.Plural) && start + 1 < end && terms.Class[start + 1] == WordClass.Name;
        return partyFirst && !terms.Has(end - 1, Traits.Party | Traits.OrganisationName) || NationFirst(terms, start, end) ? start + 1 : start;
    }

    /// <summary>“Leader of Norway Ann Doe”: the nation is no part of the name.</summary>
    private static bool NationFirst(Terms terms, int start, int end) =>
        start + 2 < end && terms.Has(start, Traits.Nation) && !terms.Has(start, Traits.FirstName) && terms.Has(start + 1, Traits.FirstName) && !terms.Has(start + 1, Traits.Nation | Traits.Place)
        && terms.Is(start - 1, "of") && !terms.Has(end - 1, Traits.OrganisationName);

    /// <summary>“House of Commons Speaker Ann Doe”: after the organisation who holds an office in it; else the organisation itself.</summary>
    private static int HolderStart(Terms terms, int start, int end)
    {
        int title = LastTitle(terms, start, end);
        bool holder = title > start + 2 && title + 2 < end && terms.Class[title + 1] == WordClass.Name && terms.Has(title + 1, Traits.FirstName);
        return holder ? title + 1 : start;
    }

    /// <summary>The head of a phrase that is all title: “Secretary” in “the Secretary of State”.</summary>
    public static int DescribedHead(Terms terms, int first, int end)
    {
        int start = CapitalsStart(terms, first, end);
        int title = LastTitle(terms, start, end);
        return title >= 0 && !terms.Has(end - 1, Roles) ? title : end - 1;
    }

    /// <summary>The first token of the capitalised words that end at <paramref name="end"/>.</summary>
    private static int CapitalsStart(Terms terms, int first, int end)
    {
        int i = end - 1;
        while (i > first && terms.Class[i - 1] is WordClass.Name or WordClass.Preposition or WordClass.Conjunction or WordClass.Comma || i > first + 1 && terms.Class[i - 1] == WordClass.Determiner && terms.Class[i - 2] is WordClass.Preposition or WordClass.Conjunction)
        {
            i--;
        }

        return i;
    }

    /// <summary>“Justice Department”, “General Motors”, “House Democrats”: titles inside it are none.</summary>
    private static bool EndsAsOrganisation(Terms terms, int start, int end) =>
        end - start > 1 && terms.Has(end - 1, Traits.OrganisationName | Traits.People) && !terms.Has(start, Traits.FirstName) && !terms.Has(end - 1, Traits.FirstName)
        && !Enumerates(terms, start, end);

    private static bool Enumerates(Terms terms, int start, int end)
    {
        for (int i = start; i < end - 1; i++)
        {
            if (terms.Has(i, Traits.FirstName) || terms[i] is "Sen." or "Rep." or "Gov." or "Mr." or "Mrs." or "Ms." or "Dr.")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words end in a title or a party, with no first name before it that would make it a surname.</summary>
    private static bool Describes(Terms terms, int start, int end)
    {
        int last = end - 1;
        if (terms.Has(last, Traits.Plural) && terms.Has(last, Traits.People))
        {
            return false;
        }

        bool outlet = terms.Has(start - 1, Traits.Definite) && terms.SameSentence(start - 1, start) && terms.IsCapital(last) && OutletNames.Lasts.Contains(terms[last]);
        if (outlet || !terms.Has(last, Roles) && !(terms.Has(last, Traits.Party) && last > start))
        {
            return false;
        }

        for (int i = start; i < last; i++)
        {
            if (terms.Has(i, Traits.FirstName) && !terms.Has(i, Roles) || terms[i].EndsWith("."))
            {
                return false;
            }
        }

        return true;
    }

    private static int LastTitle(Terms terms, int start, int end)
    {
        for (int i = end - 2; i >= start; i--)
        {
            if (terms.Has(i, Roles) && terms.Class[i] == WordClass.Name)
            {
                bool surname = terms.Has(i + 1, Traits.Suffix) || i > start && terms.Has(i - 1, Traits.FirstName) && !terms.Has(i - 1, Roles);
                bool firstName = terms.Has(i, Traits.FirstName);
                if (!surname && !firstName && i + 1 < end)
                {
                    return i;
                }
            }
        }

        return -1;
    }

    /// <summary>Passes over “of State” and “of Ukraine”, as far as a first name or, failing that, one word.</summary>
    private static int AfterComplement(Terms terms, int i, int end)
    {
        if (i >= end || terms.Class[i] != WordClass.Preposition)
        {
            return i;
        }

        i++;
        if (terms.Is(i, WordClass.Determiner))
        {
            i++;
        }

        int complement = i;
        for (int j = i + 1; j < end; j++)
        {
            if (terms.Has(j, Traits.FirstName) && !terms.Has(j, Traits.Place | Traits.Nation))
            {
                return j;
            }
        }

        int rest = end - complement;
        int place = NameKinds.IsOpened(terms, complement) ? 2 : 1;
        return rest >= place + 2 ? complement + place : end;
    }
}
