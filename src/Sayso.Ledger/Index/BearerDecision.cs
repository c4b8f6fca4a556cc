using Sayso.Ledger.Identity;
using Sayso.Mentions;

namespace Sayso.Ledger.Index;

/// <summary>
/// Decides as <see cref="Identification"/> does, without fetching all that is known of every candidate. Whoever bears the full name is asked for first, then who bears
/// a variant of it, then those who are known in full: the earlier decide without the later.
/// </summary>
internal static class BearerDecision
{
    /// <summary>Which of some candidates an entity is; null if it is none of them.</summary>
    /// <param name="entity">What the story says of it.</param>
    /// <param name="context">What surrounds it in the story.</param>
    /// <param name="bearers">The candidates, in the order in which they were looked up.</param>
    /// <param name="known">What is known of an entity; it is asked of few.</param>
    public static long? Decide(NamedEntity entity, StoryContext context, IReadOnlyList<NameBearer> bearers, Func<long, KnownEntity> known)
    {
        var near = bearers.Select(bearer => (Bearer: bearer, Relation: bearer.RelationTo(entity))).Where(candidate => candidate.Relation != NameRelation.None).ToList();
        return Among(candidate => candidate.Relation == NameRelation.Same)
            ?? Among(candidate => candidate.Relation >= NameRelation.Variant)
            ?? Among(candidate => !candidate.Bearer.IsProvisional)
            ?? (IsOpen(entity, bearers) ? Among(_ => true) : null);

        long? Among(Predicate<(NameBearer Bearer, NameRelation Relation)> isAsked)
        {
            var asked = near.FindAll(isAsked);
            return asked.Count > 0 && Identification.Decide(entity, context, [.. asked.Select(candidate => known(candidate.Bearer.Entity))]).Candidate is { } index ? asked[index].Bearer.Entity : null;
        }
    }

    /// <summary>
    /// Whether somebody of whom only the surname is known may be it. Not if somebody known in full has that surname too: “Jo Doe” is not the “Doe” who may be Ann Doe. Whose name is no
    /// other than Ann Doe's is known from the names, and she need not be fetched.
    /// </summary>
    private static bool IsOpen(NamedEntity entity, IReadOnlyList<NameBearer> bearers) =>
        entity.Key.IsShort || bearers.All(bearer => bearer.IsProvisional || bearer.Kind != EntityKind.Person || bearer.Keys.All(key => key.Contextual != entity.Key.Contextual));
}
