using Sayso.Claims;
using Sayso.Exchange;
using Sayso.Ledger.Corrections;
using Sayso.Ledger.Index;
using Sayso.Ledger.Record;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Ledger.Questions;

/// <summary>Tells what was corrected in a story, by whom and when.</summary>
internal sealed class CorrectionHistory(Sql sql)
{
    private readonly EntryLog _log = new(sql, TimeProvider.System);
    private readonly CorrectionIndex _corrections = new(sql);

    /// <summary>Every correction of a story, those taken back too, in the order of the record.</summary>
    /// <param name="document">The document's number.</param>
    /// <param name="machine">Its reading as the engine made it.</param>
    public IReadOnlyList<StoredCorrection> Of(long document, Reading machine)
    {
        var rows = _corrections.Of(document);
        if (rows.Count == 0)
        {
            return [];
        }

        var places = new StatementPlaces(machine);
        return [.. rows.Select(row => Correction(row.Entry, row.Undone, machine, places)).OfType<StoredCorrection>()];
    }

    private StoredCorrection? Correction(long number, long? undone, Reading machine, StatementPlaces places)
    {
        var (entry, decision) = Decision(number);
        if (decision.Correction is not { } correction || Pieces.Read(correction.Content) is not { } content)
        {
            return null;
        }

        return new StoredCorrection
        {
            Entry = number,
            At = entry.At,
            By = decision.By,
            Note = decision.Reason,
            Content = content,
            Machine = places.Of(correction) is { } place ? machine.Statements[place] : null,
            Who = correction.Source?.Name,
            Kind = ReadingNames.Find<SourceKind>(correction.Kind),
            Channel = ReadingNames.Find<Channel>(correction.Channel),
            Stance = ReadingNames.Find<Stance>(correction.Stance),
            AddedTargets = Targets(correction.Added, machine, places),
            RemovedTargets = Targets(correction.Removed, machine, places),
            IsNoStatement = correction.NoStatement == true,
            Undone = undone is { } by ? Undo(by) : null,
        };
    }

    private StoredUndo Undo(long number)
    {
        var (entry, decision) = Decision(number);
        return new StoredUndo(number, entry.At, decision.By, decision.Reason);
    }

    private static CorrectedTarget[] Targets(IReadOnlyList<IReadOnlyList<int>>? contents, Reading machine, StatementPlaces places) =>
    [
        .. (contents ?? []).Select(content => (Words: Pieces.Read(content), Place: places.Of(content, cue: null))).Where(target => target.Words is not null)
            .Select(target => new CorrectedTarget(target.Place is { } place ? machine.Statements[place].Id : null, target.Words!)),
    ];

    private (Entry Entry, Decision Decision) Decision(long number)
    {
        var entry = _log.At(number) ?? throw new LedgerException(LedgerFaults.LostEntry(number));
        return (entry, StoryArchive.Decision(entry));
    }
}
