using System.Globalization;

namespace Sayso.Ledger.Index;

/// <summary>
/// The number of a statement's row in the index of words: its id (<see cref="StatementId"/>) drawn together. The index keeps the distance from row to row beside every
/// word, and on most days there are far fewer statements than an id has room for. Those beyond the first 65,536 of a day have rows of their own range, above all
/// others. Within each of the two ranges rows are in the order of ids.
/// </summary>
internal static class WordsRow
{
    private const int PlaceBits = 16;
    private const long Places = 1L << PlaceBits;

    // Above the last day that there is, in the first range.
    private const long Crowded = 1L << 44;

    /// <summary>What makes an id of a row again, in SQL.</summary>
    public static readonly string Id = string.Create(
        CultureInfo.InvariantCulture,
        $"(CASE WHEN words.rowid < {Crowded} THEN ((words.rowid >> {PlaceBits}) << {StatementId.PlaceBits}) | (words.rowid & {Places - 1}) ELSE words.rowid - {Crowded} END)");

    /// <summary>The row of the statement with an id.</summary>
    public static long Of(long id) => Place(id) < Places ? First(id) : Crowded + id;

    /// <summary>The rows of all statements with ids from one up to below another, which is two ranges.</summary>
    public static IEnumerable<(long From, long Below)> Between(long from, long below)
    {
        yield return (First(from), Math.Min(First(below), Crowded));
        yield return (Crowded + from, below > long.MaxValue - Crowded ? long.MaxValue : Crowded + below);
    }

    /// <summary>The first row of the first range whose statement's id is no smaller than this one.</summary>
    private static long First(long id) => ((id >> StatementId.PlaceBits) << PlaceBits) + Math.Min(Place(id), Places);

    private static long Place(long id) => id & ((1L << StatementId.PlaceBits) - 1);
}
