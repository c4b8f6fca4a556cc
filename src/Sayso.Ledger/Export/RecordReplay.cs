using Sayso.Ledger.Index;
using Sayso.Ledger.Record;

namespace Sayso.Ledger.Export;

/// <summary>
/// Puts what another ledger's record says into this one, in its order, so that what is derived from it comes out the same. What is there already
/// is not stored again.
/// </summary>
internal sealed class RecordReplay(Sql sql, EntryLog log, Projection projection, Recording recording)
{
    private readonly StoryArchive _archive = new(sql, log);
    private long? _last;
    private EarlierReadings? _readings;
    private DecisionReplay? _decisions;

    /// <summary>The number of the last entry that was there before.</summary>
    private long Last => _last ??= log.Last();

    /// <summary>Takes a line over.</summary>
    /// <returns>What became of it.</returns>
    /// <exception cref="BadLineException">It cannot be taken over; nothing was stored.</exception>
    public Replayed Apply(MovedLine line)
    {
        _ = Last;
        return line switch
        {
            StoryLine story => Story(story),
            PublicationLine publication => recording.Publication(Find(publication.Id, line.Line), publication.Publication) ? Replayed.Changed : Replayed.Known,
            ReadingLine reading => Reading(reading),
            DecisionLine decision => (_decisions ??= new DecisionReplay(sql, log, projection, recording, Last)).Apply(decision) ? Replayed.Decided : Replayed.Known,
            _ => throw new ArgumentOutOfRangeException(nameof(line)),
        };
    }

    private Replayed Story(StoryLine line)
    {
        string id = line.Document.Id;
        long? known = projection.Documents.Find(id);
        string text = line.Document.Text;
        if (known is { } there && ExportedStory.Wellformed(text) != text && _archive.Text(there) != text)
        {
            throw new BadLineException(ExportFaults.NotDecidable(line.Line, "a text that differs from it in characters that are none is on record under the same id."));
        }

        long document = known ?? recording.Document(line.Document);
        bool isNew = false;
        foreach (var publication in line.Publications)
        {
            isNew |= recording.Publication(document, publication);
        }

        isNew |= line.Reading is not null && Add(document, line.Reading, line.Engine!);
        return known is null ? Replayed.Added : isNew ? Replayed.Changed : Replayed.Known;
    }

    private Replayed Reading(ReadingLine line)
    {
        long document = Find(line.Id, line.Line);
        var (reading, engine) = LedgerLineParser.Reading(line.Json, _archive.Text(document), line.Line);
        return Add(document, reading, engine) ? Replayed.Changed : Replayed.Known;
    }

    private bool Add(long document, Reading reading, string engine)
    {
        // A text that was there before may have been read by this engine and then by a later one; that the later one's reading counts stays so.
        if (recording.IsReadBy(document, engine) || (document <= Last && (_readings ??= EarlierReadings.Of(sql, _archive, Last)).Has(document, engine)))
        {
            return false;
        }

        recording.Reading(document, reading, engine);
        return true;
    }

    private long Find(string id, long line) => projection.Documents.Find(id) ?? throw new BadLineException(ExportFaults.NoDocument(line, id));
}

/// <summary>What became of a line.</summary>
internal enum Replayed
{
    /// <summary>Its text is new.</summary>
    Added,

    /// <summary>Its text was there; where it was published or how it was read was not.</summary>
    Changed,

    /// <summary>Its decision is new.</summary>
    Decided,

    /// <summary>All of it was there.</summary>
    Known,
}
