using static System.FormattableString;

namespace Sayso.Exchange;

/// <summary>
/// Sees that what the parts of a reading call each other by is there, and that nothing stands inside itself. It takes time that grows with
/// the parts and their references, however they are entangled.
/// </summary>
internal sealed class ReferenceCheck
{
    private readonly Dictionary<string, int> _attributions = new(StringComparer.Ordinal);
    private readonly HashSet<string> _entities = new(StringComparer.Ordinal);
    private readonly HashSet<string> _disputes = new(StringComparer.Ordinal);
    private Fault? _fault;

    /// <summary>The first reference that is wrong; null if all are right.</summary>
    public static Fault? FaultIn(Reading reading)
    {
        var check = new ReferenceCheck();
        for (int i = 0; i < reading.Entities.Count; i++)
        {
            check.Require(check._entities.Add(reading.Entities[i].Id), Invariant($"entities[{i}].id"), reading.Entities[i].Id);
        }

        for (int i = 0; i < reading.Statements.Count; i++)
        {
            check.Enter(reading.Statements[i], i);
        }

        for (int i = 0; i < reading.Statements.Count; i++)
        {
            check.Follow(reading.Statements[i], i);
        }

        for (int i = 0; i < reading.Disputes.Count; i++)
        {
            var dispute = reading.Disputes[i];
            check.Require(check._disputes.Add(dispute.Id), Invariant($"disputes[{i}].id"), dispute.Id);
            check.RequireAttributions(dispute.Asserted, Invariant($"disputes[{i}].asserted"));
            check.RequireAttributions(dispute.Denied, Invariant($"disputes[{i}].denied"));
            check.RequireAttributions(dispute.Upheld, Invariant($"disputes[{i}].upheld"));
        }

        return check._fault ?? check.FaultInNesting(reading.Statements);
    }

    private void Enter(Statement statement, int i)
    {
        // What goes on with another comes after it.
        if (statement.Attribution.Continues is { } earlier)
        {
            Require(_attributions.ContainsKey(earlier), Invariant($"attributions[{i}].continues"), earlier);
        }

        Require(_attributions.TryAdd(statement.Id, i), Invariant($"attributions[{i}].id"), statement.Id);
    }

    private void Follow(Statement statement, int i)
    {
        if (statement.Provenance.Entity is { } entity)
        {
            Require(_entities.Contains(entity), Invariant($"attributions[{i}].entity"), entity);
        }

        if (statement.Attribution.Within is { } outer)
        {
            Require(_attributions.ContainsKey(outer), Invariant($"attributions[{i}].within"), outer);
        }

        RequireAttributions(statement.Position.Targets, Invariant($"attributions[{i}].targets"));
    }

    private void RequireAttributions(IReadOnlyList<string> ids, string path)
    {
        for (int i = 0; i < ids.Count && _fault is null; i++)
        {
            Require(_attributions.ContainsKey(ids[i]), Invariant($"{path}[{i}]"), ids[i]);
        }
    }

    private void Require(bool condition, string path, string id)
    {
        if (!condition)
        {
            _fault ??= ExchangeFaults.BadReference(path, id);
        }
    }

    /// <summary>Walks outward from each attribution; one that this very walk has passed before stands inside itself.</summary>
    private Fault? FaultInNesting(IReadOnlyList<Statement> statements)
    {
        int[] walk = new int[statements.Count];
        for (int start = 0; start < statements.Count; start++)
        {
            for (int? at = start; at is { } here; at = statements[here].Attribution.Within is { } outer ? _attributions[outer] : null)
            {
                if (walk[here] == start + 1)
                {
                    return ExchangeFaults.Circular(Invariant($"attributions[{here}].within"), statements[here].Id);
                }

                if (walk[here] != 0)
                {
                    break;
                }

                walk[here] = start + 1;
            }
        }

        return null;
    }
}
