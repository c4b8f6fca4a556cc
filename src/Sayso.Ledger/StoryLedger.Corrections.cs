using Sayso.Ledger.Corrections;
using Sayso.Ledger.Record;

namespace Sayso.Ledger;

/// <content>What editors set right.</content>
public sealed partial class StoryLedger
{
    private const int LongestNote = 4_000;

    /// <summary>
    /// Corrects a statement. The machine's reading stays on record beside it; all answers are given from the corrected one, and <see cref="Undo"/> takes the correction back.
    /// It is kept with the statement's words, so that it holds for later readings of the text that have a statement with the same content.
    /// </summary>
    /// <param name="document">The document's number.</param>
    /// <param name="statement">The statement's id within its reading.</param>
    /// <param name="correction">What is right.</param>
    /// <param name="note">Why.</param>
    /// <param name="by">Who corrects.</param>
    /// <returns>The number of the entry that says so.</returns>
    /// <exception cref="LedgerException">There is no such document or statement, or the correction makes no sense.</exception>
    public long Correct(long document, string statement, StatementCorrection correction, string? note = null, string? by = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        ArgumentNullException.ThrowIfNull(correction);
        if (note?.Length > LongestNote || by?.Length > StatementCorrection.LongestName)
        {
            throw new LedgerException(CorrectionFaults.Senseless("The note or the name of who corrects is too long.", $"A note has up to {LongestNote} characters, a name {StatementCorrection.LongestName}."));
        }

        return Write(() =>
        {
            if (_archive.MachineReading(document) is not var (machine, _))
            {
                throw new LedgerException(LedgerFaults.NoDocument($"number {document}"));
            }

            var made = new CorrectionMaker(machine, _archive.Corrected(document, machine)).Make(statement, correction);
            return _recording.Correction(document, new Decision(note, by) { Correction = made });
        });
    }
}
