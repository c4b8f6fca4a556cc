using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>Tells what a name names: from the grammar's name tags where there are any, else from its words.</summary>
internal static class NameKinds
{
    private static readonly WordSet Directions = new("New North South West East United San Los Las Saint St. Santa El Fort Mount Lake Cape Puerto Sri Saudi Hong Rio Sierra Costa");
    private static readonly WordSet Things = new(
        "Act Day Street Avenue Road Hurricane Canyon War River Mountain Mountains Ocean Sea Bay Valley Tuesday Bill Law Amendment Treaty Accord Agreement Award Prize Cup Olympics "
        + "Games Christmas Easter Convention Debate Festival Summit Bible Quran Internet Twitter Beach Airport Station Bridge Tower Plaza Square Hall Building Hotel Club Room Memorial "
        + "Constitution Code Plan Deal Caucus Primary Election Series Bowl Virus COVID-19 Covid English Spanish God Arena Stadium Field Park Heights Springs Falls City County Island Islands Show Album Song Movie Film Novel");

    private static readonly WordSet Seats = new("Pentagon Kremlin Congress Senate Knesset Duma Capitol Treasury Interpol Vatican Hezbollah Hamas Bundestag");

    /// <summary>Whether a place's name of two words begins here: Hong Kong, New Haven.</summary>
    public static bool IsOpened(Terms terms, int token) => Directions.Contains(terms[token]);

    public static EntityKind? Of(Terms terms, int first, int end, bool afterDeterminer)
    {
        if (terms.Has(end - 1, Traits.People))
        {
            return EntityKind.Group;
        }

        var tagged = Tagged(terms, first, end);
        return tagged ?? ByWords(terms, first, end, afterDeterminer);
    }

    /// <summary>Whether the words show a place: Iran, New Hampshire, Washington.</summary>
    public static bool IsPlace(Terms terms, int first, int end)
    {
        if (end - first == 1)
        {
            return terms.Has(first, Traits.Place | Traits.Nation) && !terms.Has(first, Traits.FirstName);
        }

        bool firstName = terms.Has(first, Traits.FirstName) && !terms.Has(first, Traits.Place | Traits.Nation);
        return !terms.Has(end - 1, Traits.OrganisationName) && (Directions.Contains(terms[first]) || terms.Has(end - 1, Traits.Nation | Traits.Place) && !firstName);
    }

    private static EntityKind? Tagged(Terms terms, int first, int end)
    {
        if (terms.Grammar is not { } grammar)
        {
            return null;
        }

        for (int i = end - 1; i >= first; i--)
        {
            switch (grammar.Name[i])
            {
                case "PERSON":
                    return terms.Has(end - 1, Traits.OrganisationName) && !terms.Has(first, Traits.FirstName) && end - first > 1 ? EntityKind.Organisation : EntityKind.Person;
                case "ORGANIZATION":
                    return EntityKind.Organisation;
                case "LOCATION":
                    return EntityKind.Place;
                default:
                    break;
            }
        }

        return null;
    }

    private static EntityKind? ByWords(Terms terms, int first, int end, bool afterDeterminer)
    {
        int words = end - first;
        bool firstName = terms.Has(first, Traits.FirstName) && !terms.Has(first, Traits.Place | Traits.Nation);
        if (Seats.Contains(terms[end - 1]) || terms.Is(first, "White") && terms.Is(end - 1, "House"))
        {
            return EntityKind.Organisation;
        }

        if (terms.Has(end - 1, Traits.OrganisationName) && !(firstName && words == 2) || HasInside(terms, first, end))
        {
            return EntityKind.Organisation;
        }

        if ((!terms.Has(first, Traits.FirstName) || terms.Is(first, "al")) && HasOutlet(terms, first, end))
        {
            return EntityKind.Organisation;
        }

        if (IsPlace(terms, first, end))
        {
            return EntityKind.Place;
        }

        if (Things.Contains(terms[end - 1]) || Things.Contains(terms[first]))
        {
            return null;
        }

        if (firstName || terms[first][0] == '@')
        {
            return EntityKind.Person;
        }

        if (words > 1 && terms.Has(first, Traits.National | Traits.Party | Traits.Adjective))
        {
            return null;
        }

        bool acronym = words == 1 && terms[first].Length is > 1 and < 7 && !terms[first].ContainsAnyInRange('a', 'z');
        return acronym || afterDeterminer ? EntityKind.Organisation : words is 2 or 3 ? EntityKind.Person : null;
    }

    /// <summary>Whether a word of the name is one that an outlet is known by.</summary>
    public static bool HasOutlet(Terms terms, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (OutletNames.Known.Contains(terms[i]) || OutletNames.IsSite(terms[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“Department of …”, “Bank of …”: the word that tells stands before the joint.</summary>
    public static bool HasInside(Terms terms, int first, int end)
    {
        for (int i = first; i < end - 1; i++)
        {
            if (terms.Class[i + 1] == WordClass.Preposition && terms.Has(i, Traits.OrganisationName | Traits.Organisation))
            {
                return true;
            }
        }

        return false;
    }
}
