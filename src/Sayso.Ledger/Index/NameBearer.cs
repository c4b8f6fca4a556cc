using Sayso.Ledger.Identity;
using Sayso.Mentions;

namespace Sayso.Ledger.Index;

/// <summary>An entity of the ledger by its names alone, for a first look at whether it may be meant.</summary>
/// <param name="Entity">Its number.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsProvisional">Whether only a surname is known, as <see cref="KnownEntity.IsProvisional"/> has it.</param>
/// <param name="Keys">The keys of its names.</param>
internal sealed record NameBearer(long Entity, EntityKind Kind, bool IsProvisional, NameKey[] Keys)
{
    /// <summary>
    /// How the nearest of its names relates to the fullest that a story gives: <see cref="NameRelation.None"/> if the two cannot be one, whatever else is known of it;
    /// <see cref="NameRelation.Alias"/> if that depends on the acronyms that stories gave it.
    /// </summary>
    public NameRelation RelationTo(NamedEntity entity)
    {
        if (Kind != entity.Kind)
        {
            return NameRelation.None;
        }

        var nearest = NameRelation.None;
        foreach (var key in Keys)
        {
            // A full name is no longer form of a surname that somebody known in full is called by too.
            bool isAlias = key.IsShort && !entity.Key.IsShort && !IsProvisional;
            var relation = isAlias ? NameRelation.None : entity.Key.Compare(key);
            nearest = relation > nearest ? relation : nearest;
        }

        return nearest < NameRelation.Alias && MayShareAcronym(entity) ? NameRelation.Alias : nearest;
    }

    private bool MayShareAcronym(NamedEntity entity) =>
        entity.Key.Organisation is { IsAcronym: true } || entity.Acronyms.Any(acronym => Keys.Any(key => key.Full == acronym.Full));
}
