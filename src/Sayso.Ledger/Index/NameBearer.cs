using Sayso.Ledger.Identity;
using Sayso.Mentions;

namespace Sayso.Ledger.Index;

/// <summary>An entity of the ledger by its names alone, for a first look at whether it may be meant.</summary>
internal sealed record NameBearer(long Entity, EntityKind Kind, NameKey[] Keys)
{
    /// <summary>Whether an entity of a story may be it, going by the names; what is not a person may be it by an acronym too.</summary>
    public bool MayBe(NamedEntity entity) => Kind == entity.Kind && (Kind != EntityKind.Person || RelationTo(entity) != NameRelation.None);

    /// <summary>How the nearest of its names relates to the fullest that a story gives.</summary>
    public NameRelation RelationTo(NamedEntity entity)
    {
        var nearest = NameRelation.None;
        foreach (var key in Keys)
        {
            var relation = entity.Key.Compare(key);
            nearest = relation > nearest ? relation : nearest;
        }

        return nearest;
    }
}
