using System.Globalization;

namespace Sayso.Ledger.Record;

/// <summary>The names that one kind of thing has within a reading, in order, so that what refers to them can be kept as numbers.</summary>
internal sealed class Ids
{
    private readonly string[] _ids;
    private readonly Dictionary<string, int> _places;

    private Ids(string[] ids)
    {
        _ids = ids;
        _places = new Dictionary<string, int>(ids.Length, StringComparer.Ordinal);
        for (int i = 0; i < ids.Length; i++)
        {
            _places[ids[i]] = i;
        }
    }

    /// <summary>How many there are.</summary>
    public int Count => _ids.Length;

    /// <summary>The name of the thing at a place.</summary>
    public string this[int place] => place < _ids.Length ? _ids[place] : throw ByteReader.Damaged();

    /// <summary>Writes names: only that they are the usual ones, x1, x2, x3 …, where they are.</summary>
    public static Ids Write(ByteWriter to, char usual, IEnumerable<string> ids)
    {
        string[] all = [.. ids];
        bool isUsual = !all.Where((id, place) => id != Usual(usual, place)).Any();
        to.Byte(isUsual ? (byte)1 : (byte)0);
        to.Count(all.Length);
        if (!isUsual)
        {
            Array.ForEach(all, to.Words);
        }

        return new Ids(all);
    }

    /// <summary>Reads names back.</summary>
    public static Ids Read(ByteReader from, char usual)
    {
        if (from.Byte() == 0)
        {
            return new Ids(from.Many(() => from.Words() ?? throw ByteReader.Damaged()));
        }

        return new Ids([.. Enumerable.Range(0, from.CountOfItems()).Select(place => Usual(usual, place))]);
    }

    /// <summary>The place of the thing with a name; null for none.</summary>
    public int? PlaceOf(string? id) => id is null ? null : _places[id];

    /// <summary>The name of the thing at a place; null for none.</summary>
    public string? At(int? place) => place is { } given ? this[given] : null;

    private static string Usual(char letter, int place) => string.Create(CultureInfo.InvariantCulture, $"{letter}{place + 1}");
}
