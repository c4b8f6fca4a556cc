using Sayso.Ledger.Record;
using Sayso.Text;

namespace Sayso.Ledger.Export;

/// <summary>
/// Writes the record itself, entry by entry, and asks nothing of what is derived from it: so it saves what is whole of a ledger that is
/// damaged. An entry that is not what was stored, by its hash, is left out like one that cannot be read.
/// </summary>
internal sealed class RecordExport(Sql sql, Stream output, ExportTally tally)
{
    private readonly EntryReader _entries = new(sql);
    private readonly EntryDecoder _decoder = new(new EntryReader(sql));
    private readonly LedgerLineWriter _lines = new(output);
    private PendingStory? _pending;

    public void Run()
    {
        byte[]? before = EntryHash.Beginning;
        foreach (var (number, entry) in _entries.All())
        {
            tally.StopIfAsked();
            bool isSound = entry is not null && (before is null || entry.Follows(before));
            before = entry?.Hash;
            if (!isSound)
            {
                tally.Lose(entry is null ? LedgerFaults.LostEntry(number) : LedgerFaults.BrokenChain(number));
                continue;
            }

            Add(entry!);
        }

        Flush();
    }

    private void Add(Entry entry)
    {
        try
        {
            Write(entry);
        }
        catch (InvalidDataException e)
        {
            tally.Lose(LedgerFaults.BadEntry(entry.Number, e.Message));
        }
        catch (LostSubjectException e)
        {
            tally.Lose(ExportFaults.LostSubject(entry.Number, e.Subject));
        }
    }

    private void Write(Entry entry)
    {
        // A story's text, publications and reading come one after the other; what comes later is told in lines of its own.
        bool isOfPending = _pending is not null && entry.Subject == _pending.Entry.Number && entry.Kind is EntryKind.Appearance or EntryKind.Reading;
        if (!isOfPending)
        {
            Flush();
        }

        switch (entry.Kind)
        {
            case EntryKind.Document:
                _pending = new PendingStory(entry, EntryDecoder.Document(entry));
                break;
            case EntryKind.Appearance when isOfPending:
                _pending!.Publications.Add(EntryDecoder.Publication(entry));
                break;
            case EntryKind.Appearance:
                _lines.Publication(entry.At, _decoder.SubjectId(entry), EntryDecoder.Publication(entry));
                break;
            case EntryKind.Reading when isOfPending:
                _pending!.Read = ReadingBody.Read(entry.Body, _pending.Described());
                Flush();
                break;
            case EntryKind.Reading:
                var (reading, engine) = ReadingBody.Read(entry.Body, _decoder.Subject(entry));
                _lines.Reading(entry.At, reading, engine);
                break;
            default:
                _lines.Decision(entry.At, _decoder.Decision(entry) ?? throw new InvalidDataException("It is of a kind that this version does not know."));
                break;
        }
    }

    private void Flush()
    {
        if (_pending is { } story)
        {
            _pending = null;
            _lines.Story(story.Entry.At, story.Document.Text, story.Document.Id, story.Publications, story.Read?.Reading, story.Read?.Engine);
            tally.Add(story.Read?.Reading);
        }
    }

    /// <summary>A story of which the text has been met, and of which more may follow.</summary>
    private sealed class PendingStory(Entry entry, Document document)
    {
        public Entry Entry => entry;

        public Document Document => document;

        public List<Publication> Publications { get; } = [];

        public (Reading Reading, string Engine)? Read { get; set; }

        /// <summary>The document with what is known of its first publication.</summary>
        public Document Described() => Publications is [var first, ..]
            ? new Document(document.Text) { Title = first.Title, Outlet = first.Outlet, Url = first.Url, Published = first.Published }
            : document;
    }
}
