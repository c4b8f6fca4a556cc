using Sayso.Ledger.Index;
using Sayso.Ledger.Record;

namespace Sayso.Ledger.Questions;

/// <summary>Fetches stories for answers; each once, however many of its statements an answer has.</summary>
internal sealed class StoryShelf(Sql sql)
{
    private const int MostKept = 512;

    private readonly StoryArchive _archive = new(sql, new EntryLog(sql, TimeProvider.System));
    private readonly DocumentIndex _documents = new(sql);
    private readonly CorrectionHistory _corrections = new(sql);
    private readonly Dictionary<long, StoredStory> _kept = [];

    /// <summary>The story with a number; null if it has no reading yet.</summary>
    public StoredStory? At(long number)
    {
        if (!_kept.TryGetValue(number, out var story) && Fetch(number) is { } fetched)
        {
            if (_kept.Count >= MostKept)
            {
                _kept.Clear();
            }

            _kept[number] = story = fetched;
        }

        return story;
    }

    /// <summary>The text of the story with a number.</summary>
    public string Text(long number) => _kept.TryGetValue(number, out var story) ? story.Reading.Document.Text : _archive.Text(number);

    private StoredStory? Fetch(long number)
    {
        var row = sql.First<(long Reading, long Family, long Story, bool IsRetracted)?>(
            "SELECT reading, family, story, retracted IS NOT NULL FROM document WHERE id = $1 AND reading IS NOT NULL",
            found => (found.GetInt64(0), found.GetInt64(1), found.GetInt64(2), found.GetBoolean(3)),
            null,
            number);
        if (row is not var (entry, family, first, isRetracted))
        {
            return null;
        }

        var publications = _documents.Publications(number);
        var (machine, engine) = _archive.Reading(entry, _archive.Document(number, publications));
        return new StoredStory
        {
            Number = number,
            Reading = _archive.Corrected(number, machine),
            MachineReading = machine,
            Corrections = _corrections.Of(number, machine),
            Engine = engine,
            Publications = publications,
            Family = family,
            Story = first,
            IsRetracted = isRetracted,
        };
    }
}
