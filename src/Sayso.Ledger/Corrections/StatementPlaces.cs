using Sayso.Ledger.Record;
using Sayso.Text;

namespace Sayso.Ledger.Corrections;

/// <summary>Finds the statements of a reading by their words.</summary>
internal sealed class StatementPlaces
{
    private readonly Reading _reading;
    private readonly Dictionary<SpanSet, List<int>> _places = [];

    public StatementPlaces(Reading reading)
    {
        _reading = reading;
        for (int place = 0; place < reading.Attributions.Count; place++)
        {
            var content = reading.Attributions[place].Content;
            (_places.TryGetValue(content, out var those) ? those : _places[content] = []).Add(place);
        }
    }

    /// <summary>The place of the statement that a correction is about; null if the reading has none with the same content.</summary>
    public int? Of(Correction correction) => Of(correction.Content, correction.Cue);

    /// <summary>The place of the statement with a content; of several, the one with the cue, or else the first.</summary>
    public int? Of(IReadOnlyList<int> content, IReadOnlyList<int>? cue)
    {
        if (Pieces.Read(content) is not { } words || !_places.TryGetValue(words, out var those))
        {
            return null;
        }

        var signal = cue is null ? null : Pieces.Read(cue);
        int named = those.FindIndex(place => signal is not null && _reading.Attributions[place].Cue == signal[0]);
        return those[Math.Max(0, named)];
    }
}
