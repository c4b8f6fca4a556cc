using Sayso.Claims;
using Sayso.Exchange;
using Sayso.Ledger.Record;
using Sayso.Text;

namespace Sayso.Ledger.Corrections;

/// <summary>
/// A reading with what editors set right, in the order in which they did. What is on a side of a dispute is found anew, as the engine does it, where a correction bears on that.
/// Statements keep their names.
/// </summary>
internal sealed class CorrectedReading
{
    private readonly Reading _machine;
    private readonly Statement[] _statements;
    private readonly bool[] _isNone;
    private readonly CorrectedSources _sources;
    private bool _bearsOnDisputes;

    private CorrectedReading(Reading machine)
    {
        _machine = machine;
        _statements = [.. machine.Statements];
        _isNone = new bool[_statements.Length];
        _sources = new CorrectedSources(machine);
    }

    /// <summary>The reading as corrected.</summary>
    public static Reading Of(Reading machine, IReadOnlyList<Correction> corrections)
    {
        if (corrections.Count == 0)
        {
            return machine;
        }

        var corrected = new CorrectedReading(machine);
        var places = new StatementPlaces(machine);
        foreach (var correction in corrections)
        {
            if (places.Of(correction) is { } place)
            {
                corrected.Apply(place, correction, places);
            }
        }

        return corrected.Make();
    }

    private void Apply(int place, Correction correction, StatementPlaces places)
    {
        _isNone[place] |= correction.NoStatement == true;
        var statement = _sources.Apply(_statements[place], correction);
        var position = WithTargets(place, WithStance(statement.Position, correction), correction, places);
        _bearsOnDisputes |= _isNone[place] || position != statement.Position;
        _statements[place] = statement with { Position = position };
    }

    private static Position WithStance(Position position, Correction correction)
    {
        if (ReadingNames.Find<Stance>(correction.Stance) is not { } stance || stance == position.Stance)
        {
            return position;
        }

        return position with
        {
            Stance = stance,
            Targets = Sides.MayHaveTargets(stance) ? position.Targets : [],
            About = Sides.MayStateClaim(stance) ? position.About : null,
        };
    }

    private Position WithTargets(int place, Position position, Correction correction, StatementPlaces places)
    {
        if (!Sides.MayHaveTargets(position.Stance) || (correction.Added is null && correction.Removed is null))
        {
            return position;
        }

        int[] added = [.. Places(correction.Added).Where(other => other != place)], removed = [.. Places(correction.Removed)];
        string[] targets = [.. position.Targets.Except(removed.Select(Id), StringComparer.Ordinal).Union(added.Select(Id), StringComparer.Ordinal)];
        var about = position.About;
        if (added.Length > 0)
        {
            about = Content(Id(added[0]));
        }
        else if (removed.Any(other => _statements[other].Attribution.Content.Equals(about)))
        {
            about = targets is [var first, ..] ? Content(first) : null;
        }

        return position with { Targets = targets, About = Sides.MayStateClaim(position.Stance) ? about : null };

        IEnumerable<int> Places(IReadOnlyList<IReadOnlyList<int>>? contents) => (contents ?? []).Select(content => places.Of(content, cue: null)).OfType<int>();

        string Id(int other) => _statements[other].Id;

        SpanSet? Content(string id) => Array.Find(_statements, other => other.Id == id)?.Attribution.Content;
    }

    private Reading Make()
    {
        Statement[] statements = _isNone.Contains(true) ? [.. WithoutNone()] : _statements;
        var disputes = _bearsOnDisputes
            ? DisputeFinder.Find(_machine.Document, [.. statements.Select(statement => statement.Attribution)], [.. statements.Select(statement => statement.Position)])
            : _machine.Disputes;
        var machine = _machine;
        return new Reading(machine.Document, new Lazy<Layout>(() => machine.Layout), _sources.Entities, statements, disputes);
    }

    /// <summary>The statements that are some, which no longer point at those that are none.</summary>
    private IEnumerable<Statement> WithoutNone()
    {
        var none = _statements.Where((_, place) => _isNone[place]).ToDictionary(statement => statement.Id, statement => statement.Attribution, StringComparer.Ordinal);
        foreach (var (attribution, provenance, position) in _statements.Where((_, place) => !_isNone[place]))
        {
            yield return new Statement(
                attribution with { Within = Past(attribution.Within, outer => outer.Within), Continues = Past(attribution.Continues, earlier => earlier.Continues) },
                provenance,
                position.Targets.Any(none.ContainsKey) ? position with { Targets = [.. position.Targets.Where(target => !none.ContainsKey(target))] } : position);
        }

        // What stands inside a statement that is none stands inside the next one around it.
        string? Past(string? id, Func<Attributions.Attribution, string?> next)
        {
            for (int steps = 0; id is not null && steps <= none.Count && none.TryGetValue(id, out var gone); steps++)
            {
                id = next(gone);
            }

            return id is not null && none.ContainsKey(id) ? null : id;
        }
    }
}
