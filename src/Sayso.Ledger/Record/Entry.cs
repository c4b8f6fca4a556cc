namespace Sayso.Ledger.Record;

/// <summary>One entry of the record, as stored.</summary>
/// <param name="Number">Its place: 1, 2, 3 … without gaps.</param>
/// <param name="Kind">What it says.</param>
/// <param name="At">When it was stored.</param>
/// <param name="Subject">The number of the entry that it is about, if it is about one.</param>
/// <param name="Body">What it holds, packed.</param>
/// <param name="Hash">The SHA-256 of the hash of the entry before and of all of the above.</param>
internal sealed record Entry(long Number, EntryKind Kind, DateTimeOffset At, long? Subject, byte[] Body, byte[] Hash)
{
    /// <summary>Whether the hash is what it must be after an entry with the hash <paramref name="before"/>.</summary>
    public bool Follows(ReadOnlySpan<byte> before) =>
        EntryHash.Of(before, Number, Kind, At, Subject, Body).AsSpan().SequenceEqual(Hash);
}
