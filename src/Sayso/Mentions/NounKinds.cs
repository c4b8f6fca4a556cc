using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>Tells what a described person or thing is from its head noun.</summary>
internal static class NounKinds
{
    private static readonly WordSet s_things = new("energy power food water revenue income light funding news data heat fuel open");

    public static EntityKind? Of(Terms terms, int head, bool plural, bool counted)
    {
        var traits = terms.Traits[head];
        if (IsOrigin(terms, head))
        {
            return null;
        }

        if ((traits & Traits.Title) != Traits.None && terms.Class[head] == WordClass.Name || (traits & Traits.Party) != Traits.None && !plural)
        {
            return EntityKind.Person;
        }

        if ((traits & (Traits.Person | Traits.Informant)) != Traits.None)
        {
            bool inform = (traits & (Traits.Informant | Traits.Relation)) != Traits.None;
            return !plural || counted || inform ? EntityKind.Person : EntityKind.Group;
        }

        return traits switch
        {
            _ when (traits & Traits.People) != Traits.None => EntityKind.Group,
            _ when (traits & Traits.Organisation) != Traits.None => plural ? EntityKind.Group : EntityKind.Organisation,
            _ when (traits & Traits.Group) != Traits.None => EntityKind.Group,
            _ when (traits & Traits.Document) != Traits.None => EntityKind.Document,
            _ when (traits & Traits.PlaceNoun) != Traits.None => EntityKind.Place,
            _ => null,
        };
    }

    /// <summary>“The largest source of emissions”, “energy sources”: where things come from.</summary>
    private static bool IsOrigin(Terms terms, int head) =>
        (terms.Is(head, "source") || terms.Is(head, "sources")) && (terms.Is(head + 1, "of") || head > 0 && s_things.Contains(terms[head - 1]));
}
