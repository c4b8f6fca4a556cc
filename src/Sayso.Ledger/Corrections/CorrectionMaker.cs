using Sayso.Claims;
using Sayso.Exchange;
using Sayso.Ledger.Record;

namespace Sayso.Ledger.Corrections;

/// <summary>Makes of what an editor asks for what the record keeps.</summary>
/// <param name="machine">The story's reading as the engine made it.</param>
/// <param name="shown">The reading as it was corrected so far.</param>
internal sealed class CorrectionMaker(Reading machine, Reading shown)
{
    /// <exception cref="LedgerException">It makes no sense.</exception>
    public Correction Make(string statement, StatementCorrection asked)
    {
        var attribution = Machine(statement).Attribution;
        var stands = shown.Statements.FirstOrDefault(said => said.Id == statement) ?? throw new LedgerException(CorrectionFaults.IsNone(statement));
        bool changesTargets = asked.AddTargets.Count + asked.RemoveTargets.Count > 0;
        bool changesMore = asked.Who is not null || asked.Kind is not null || asked.Channel is not null || asked.Stance is not null || changesTargets;
        Require(asked.IsNoStatement || changesMore, "This corrects nothing.", "Say what is right: who, kind, channel, stance, a target, or that it is no statement.");
        Require(!asked.IsNoStatement || !changesMore, "What is no statement has nothing else to correct.", "Say only that it is no statement.");
        Require(
            !changesTargets || Sides.MayHaveTargets(asked.Stance ?? stands.Position.Stance),
            "Only what denies, confirms, upholds, doubts or corrects has targets.",
            "Correct the stance too.");
        Require(asked.AddTargets.All(target => target != statement), "A statement cannot be about itself.", "Name another statement.");
        return new Correction
        {
            Content = Pieces.Of(attribution.Content),
            Cue = attribution.Cue is { } cue ? Pieces.Of([cue]) : null,
            Source = asked.Who is { } who ? Source(who) : null,
            Kind = asked.Kind is { } kind ? ReadingNames.Of(kind) : null,
            Channel = asked.Channel is { } channel ? ReadingNames.Of(channel) : null,
            Stance = asked.Stance is { } stance ? ReadingNames.Of(stance) : null,
            Added = Contents(asked.AddTargets),
            Removed = Contents(asked.RemoveTargets),
            NoStatement = asked.IsNoStatement ? true : null,
        };
    }

    private Statement Machine(string id) => machine.Statements.FirstOrDefault(said => said.Id == id) ?? throw new LedgerException(CorrectionFaults.NoStatement(id));

    private List<IReadOnlyList<int>>? Contents(IReadOnlyList<string> targets) =>
        targets.Count == 0 ? null : [.. targets.Distinct(StringComparer.Ordinal).Select(target => Pieces.Of(Machine(target).Attribution.Content))];

    private CorrectedSource Source(string who)
    {
        if (shown.Entities.FirstOrDefault(entity => entity.Id == who) is { } entity)
        {
            return new CorrectedSource(entity.Name, ReadingNames.Of(entity.Kind), entity.IsNamed);
        }

        string name = string.Join(' ', who.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Require(
            name.Length <= StatementCorrection.LongestName && name.Any(char.IsLetterOrDigit) && !name.Any(char.IsControl),
            "This is no name.",
            $"Give a name of no more than {StatementCorrection.LongestName} characters, or the id of somebody whom the story names.");
        return new CorrectedSource(name);
    }

    private static void Require(bool holds, string what, string remedy)
    {
        if (!holds)
        {
            throw new LedgerException(CorrectionFaults.Senseless(what, remedy));
        }
    }
}
