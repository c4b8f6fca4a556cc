namespace Sayso.Ledger.Identity;

/// <summary>
/// Tells whether someone or something a story names is already known to the ledger. It knows no database: the candidates are handed in, and what it costs
/// does not grow with the ledger. Nothing is guessed: what stays unresolved gets a place of its own, and may be merged later.
/// </summary>
public static class Identification
{
    /// <summary>How many candidates are looked at; more are passed over.</summary>
    public const int MostCandidates = 16;

    /// <summary>How much must speak for a surname or an acronym.</summary>
    private const double Enough = 0.6;

    /// <summary>How much must speak for initials that no story explains, and for a first name.</summary>
    private const double Much = 1.5;

    /// <summary>How much must speak for an acronym that some story set beside the full name.</summary>
    private const double Little = 0.3;

    /// <summary>How much of that must be roles or context; fame alone decides nothing.</summary>
    private const double Least = 0.25;

    /// <summary>How much better than the next the best must be.</summary>
    private const double Lead = 1.5;

    /// <summary>Finds out who an entity is.</summary>
    /// <param name="entity">What the story says of it.</param>
    /// <param name="context">What surrounds it in the story.</param>
    /// <param name="candidates">Those found by <see cref="NamedEntity.LookupKeys"/>: with the full key first, then the others, and of each the most frequent first.</param>
    public static Decision Decide(NamedEntity entity, StoryContext context, IReadOnlyList<KnownEntity> candidates)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(candidates);
        var evidence = new List<(int Index, Evidence Evidence)>();
        bool against = false;
        for (int i = 0; i < Math.Min(candidates.Count, MostCandidates); i++)
        {
            var found = Evidence.Of(entity, context, candidates[i], out bool vetoed);
            bool contradicts = found.Relation != NameRelation.None && found.Contradicts;
            against |= vetoed || contradicts;
            if (found.Relation != NameRelation.None && !contradicts)
            {
                evidence.Add((i, found));
            }
        }

        return ByName(evidence, NameRelation.Same) ?? ByName(evidence, NameRelation.Variant) ?? ByContext(entity, evidence, candidates)
            ?? new Decision(null, against ? 0.8 : 0.9, against ? Grounds.Contradiction : Grounds.NewName);
    }

    /// <summary>The bearer of the full name; among namesakes the one that roles and context speak for, else the most frequent.</summary>
    private static Decision? ByName(List<(int Index, Evidence Evidence)> evidence, NameRelation relation)
    {
        var bearers = evidence.Where(e => e.Evidence.Relation == relation).OrderByDescending(e => e.Evidence.Support).ThenByDescending(e => e.Evidence.Stories).ThenBy(e => e.Index).Take(2).ToList();
        if (bearers.Count == 0)
        {
            return null;
        }

        var (index, best) = bearers[0];
        double sure = (relation == NameRelation.Same ? 0.9 : 0.8) + (best.Support > 0.3 ? 0.08 : 0) - (best.Roles < 0 ? 0.2 : 0);
        bool contested = bearers.Count > 1 && best.Support < bearers[1].Evidence.Support * Lead + 0.1;
        return new Decision(index, contested ? 0.6 : sure, relation == NameRelation.Same ? Grounds.SameName : Grounds.NameVariant);
    }

    /// <summary>
    /// The one whom the context fits. Someone known in full goes before someone of whom only the same surname is known, who may be that very person and so
    /// is no rival.
    /// </summary>
    private static Decision? ByContext(NamedEntity entity, List<(int Index, Evidence Evidence)> evidence, IReadOnlyList<KnownEntity> candidates)
    {
        var possible = evidence.Where(e => e.Evidence.Relation is > NameRelation.None and < NameRelation.Variant && e.Evidence.Roles >= 0).ToList();
        if (possible.Count == 0)
        {
            return null;
        }

        // A full name explains a bare surname only if nobody else is known who might: “Jo Doe” is not the “Doe” who may be Ann Doe.
        bool open = entity.Key.IsShort || candidates.Take(MostCandidates).All(known => known.IsProvisional || known.NameKeys.All(key => key.Contextual != entity.Key.Contextual));
        return Fitting([.. possible.Where(e => !e.Evidence.IsProvisional)]) ?? Fitting([.. possible.Where(e => e.Evidence.IsProvisional && open)]) ?? new Decision(null, 0.5, Grounds.Unresolved);
    }

    private static Decision? Fitting(List<(int Index, Evidence Evidence)> possible)
    {
        var fitting = possible.OrderByDescending(e => e.Evidence.Odds).ThenBy(e => e.Index).Take(2).ToList();
        if (fitting.Count == 0)
        {
            return null;
        }

        var (index, best) = fitting[0];
        double next = fitting.Count > 1 ? fitting[1].Evidence.Odds : 0;
        bool supported = best.Support >= Least && best.Standing >= best.Relation switch { NameRelation.Alias => Little, NameRelation.Initials or NameRelation.FirstName => Much, _ => Enough };
        bool leads = best.Odds >= next * Lead;
        return supported && leads ? new Decision(index, Math.Min(best.Relation == NameRelation.FirstName ? 0.7 : 0.95, 0.6 + (0.15 * best.Standing)), Grounds.Context) : null;
    }
}
