using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Sayso.Ledger.Record;

/// <summary>The chain: each entry's hash covers the one before, so that nothing earlier can be changed unnoticed.</summary>
internal static class EntryHash
{
    /// <summary>What the first entry has before it.</summary>
    public static readonly byte[] Beginning = new byte[SHA256.HashSizeInBytes];

    /// <summary>
    /// The hash of an entry: SHA-256 over the hash before (32 bytes), then number, kind, milliseconds since 1970, subject (0 for none)
    /// and the body's length as 64-bit big-endian integers, then the body as stored.
    /// </summary>
    public static byte[] Of(ReadOnlySpan<byte> before, long number, EntryKind kind, DateTimeOffset at, long? subject, ReadOnlySpan<byte> body)
    {
        Span<byte> head = stackalloc byte[SHA256.HashSizeInBytes + (5 * sizeof(long))];
        before.CopyTo(head);
        var numbers = head[SHA256.HashSizeInBytes..];
        ReadOnlySpan<long> values = [number, (long)kind, at.ToUnixTimeMilliseconds(), subject ?? 0, body.Length];
        for (int i = 0; i < values.Length; i++)
        {
            BinaryPrimitives.WriteInt64BigEndian(numbers[(i * sizeof(long))..], values[i]);
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(head);
        hash.AppendData(body);
        return hash.GetHashAndReset();
    }
}
