using Sayso.Ledger.Corrections;
using Sayso.Ledger.Record;
using Sayso.Text;

namespace Sayso.Ledger.Index;

/// <summary>The stories of the record, unpacked when they are asked for.</summary>
internal sealed class StoryArchive(Sql sql, EntryLog log)
{
    private readonly DocumentIndex _documents = new(sql);
    private readonly CorrectionIndex _corrections = new(sql);

    /// <summary>A document with what is known of its publication.</summary>
    /// <exception cref="LedgerException">Its entry cannot be read.</exception>
    public Document Document(long number) => Document(number, _documents.Publications(number));

    /// <summary>A document whose publications are known already.</summary>
    /// <exception cref="LedgerException">Its entry cannot be read.</exception>
    public Document Document(long number, IReadOnlyList<Publication> publications)
    {
        var publication = publications is [var first, ..] ? first : null;
        return new Document(Text(number))
        {
            Title = publication?.Title,
            Outlet = publication?.Outlet,
            Url = publication?.Url,
            Published = publication?.Published,
            Author = publication?.Author,
        };
    }

    /// <summary>A document's text.</summary>
    public string Text(long number) => Unpacked(Entry(number), entry => TextBody.Text(entry.Body));

    /// <summary>The reading of a document that counts, as it was corrected, and the engine that made it; null if it has none.</summary>
    public (Reading Reading, string Engine)? Reading(long number) =>
        MachineReading(number) is var (machine, engine) ? (Corrected(number, machine), engine) : null;

    /// <summary>A reading of a document with the corrections that stand.</summary>
    public Reading Corrected(long number, Reading machine)
    {
        var standing = _corrections.Of(number).Where(row => row.Undone is null).Select(row => Decision(Entry(row.Entry)).Correction).OfType<Correction>().ToList();
        return CorrectedReading.Of(machine, standing);
    }

    /// <summary>The decision that an entry holds.</summary>
    public static Decision Decision(Entry entry) => Unpacked(entry, found => JsonBody.Read<Decision>(found.Body));

    /// <summary>The reading of a document that counts as the engine made it, and that engine; null if it has none.</summary>
    public (Reading Reading, string Engine)? MachineReading(long number) =>
        sql.Number("SELECT reading FROM document WHERE id = $1", number) is > 0 and var entry ? Reading(entry, Document(number)) : null;

    /// <summary>The reading that an entry holds.</summary>
    public (Reading Reading, string Engine) Reading(long entry, Document document) => Unpacked(Entry(entry), found => ReadingBody.Read(found.Body, document));

    private Entry Entry(long number) => log.At(number) ?? throw new LedgerException(LedgerFaults.LostEntry(number));

    private static T Unpacked<T>(Entry entry, Func<Entry, T> unpack)
    {
        try
        {
            return unpack(entry);
        }
        catch (InvalidDataException e)
        {
            throw new LedgerException(LedgerFaults.BadEntry(entry.Number, e.Message), e);
        }
    }
}
