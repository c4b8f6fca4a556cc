using Microsoft.Data.Sqlite;
using Sayso.Ledger.Index;
using Sayso.Ledger.Record;
using Sayso.Text;

namespace Sayso.Ledger.Upkeep;

/// <summary>Looks at every entry and says what is wrong with it, and goes on whatever is.</summary>
internal sealed class Verification(Sql sql, IProgress<long>? progress)
{
    private readonly EntryReader _entries = new(sql);
    private readonly Dictionary<long, string> _ids = [];

    public IEnumerable<Fault> Run()
    {
        foreach (var fault in Pages())
        {
            yield return fault;
        }

        byte[]? before = EntryHash.Beginning;
        foreach (var (number, entry) in _entries.All())
        {
            progress?.Report(number);
            if (entry is null)
            {
                before = null;
                yield return LedgerFaults.LostEntry(number);
                continue;
            }

            // After a lost entry the hash before is not known; the chain is taken up again with the next.
            if (before is not null && !entry.Follows(before))
            {
                yield return LedgerFaults.BrokenChain(number);
            }

            before = entry.Hash;
            if (FaultIn(entry) is { } fault)
            {
                yield return fault;
            }
        }

        foreach (var fault in Index())
        {
            yield return fault;
        }
    }

    /// <summary>What SQLite finds wrong with the file itself.</summary>
    private List<Fault> Pages()
    {
        const int Most = 20;
        try
        {
            return [.. sql.All($"PRAGMA integrity_check({Most})", row => row.GetString(0)).Where(line => line != "ok").Select(line => LedgerFaults.Damaged("", line.Split('\n')[0] + "."))];
        }
        catch (SqliteException e)
        {
            return [LedgerFaults.Damaged("", e.Message.Split('\n')[0])];
        }
    }

    private Fault? FaultIn(Entry entry)
    {
        try
        {
            switch (entry.Kind)
            {
                case EntryKind.Document:
                    _ids[entry.Number] = new Document(TextBody.Text(entry.Body)).Id;
                    return null;
                case EntryKind.Reading:
                    return Words(entry);
                case EntryKind.Correction:
                    return Correction(entry);
                default:
                    Packing.Unpack(entry.Body);
                    return null;
            }
        }
        catch (Exception e) when (e is InvalidDataException or LedgerException or SqliteException)
        {
            return LedgerFaults.BadEntry(entry.Number, e.Message.Split('\n')[0]);
        }
    }

    /// <summary>A reading is sound if every span lies in its document's text, and names nothing that is not there.</summary>
    private Fault? Words(Entry entry)
    {
        if (_entries.At(entry.Subject ?? 0) is not { } document)
        {
            return LedgerFaults.BadEntry(entry.Number, "the text that it reads cannot be read.");
        }

        ReadingBody.Read(entry.Body, new Document(TextBody.Text(document.Body)));
        return null;
    }

    /// <summary>A correction is sound if it has what it says that it corrects, and the words of it lie in its document's text.</summary>
    private Fault? Correction(Entry entry)
    {
        if (_entries.At(entry.Subject ?? 0) is not { Kind: EntryKind.Document } document)
        {
            return LedgerFaults.BadEntry(entry.Number, "the text that it is about cannot be read.");
        }

        int length = TextBody.Text(document.Body).Length;
        return JsonBody.Read<Decision>(entry.Body).Correction is { } correction && correction.IsSound(length)
            ? null
            : LedgerFaults.BadEntry(entry.Number, "the words that it corrects do not stand in the text.");
    }

    private List<Fault> Index()
    {
        try
        {
            return [.. new IndexCheck(sql).Run(_ids)];
        }
        catch (SqliteException e)
        {
            return [LedgerFaults.StaleIndex(e.Message.Split('\n')[0])];
        }
    }
}
