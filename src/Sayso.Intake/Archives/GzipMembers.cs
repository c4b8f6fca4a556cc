using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using Sayso.Intake.Streams;

namespace Sayso.Intake.Archives;

/// <summary>
/// Unpacks gzip data member by member and knows where each starts, as archives need that keep one record in each. .NET's own reader runs them together
/// and does not say where one ends; here that place is found by the checksum and length that stand there.
/// </summary>
internal sealed class GzipMembers(ByteSource source, IntakeLimits limits) : ReadOnlyStream
{
    private const int TrailerLength = 8;

    /// <summary>From here on the ratio counts.</summary>
    private const long Harmless = 16 * 1024 * 1024;

    private Tap? _tap;
    private DeflateStream? _unpacker;
    private readonly Crc32 _checksum = new();
    private long _unpacked;

    /// <summary>Where the member starts that is being read, in packed bytes.</summary>
    public long Start { get; private set; }

    /// <summary>Whether reading goes on from one member to the next.</summary>
    public bool RunsOn { get; set; }

    /// <summary>Begins the next member.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="IntakeException">Something else stands there.</exception>
    public bool Next()
    {
        Start = source.Position;
        source.Hold();
        var ahead = source.Peek(1);
        if (ahead.IsEmpty || (ahead[0] == 0 && IsPadding()))
        {
            return false;
        }

        GzipHeader.Take(source);
        _tap = new Tap(source);
        _unpacker = new DeflateStream(_tap, CompressionMode.Decompress, leaveOpen: true);
        _checksum.Reset();
        _unpacked = 0;
        return true;
    }

    /// <summary>After damage: passes over all that cannot be the start of a member.</summary>
    /// <returns>Whether one may start here.</returns>
    public bool FindNext()
    {
        Drop();
        source.GoBack();
        source.Skip(source.Position == Start ? 1 : 0);
        while (source.Peek(4) is { Length: >= 4 } ahead)
        {
            int mark = ahead.IndexOf((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]);
            if (mark >= 0 && mark + 3 < ahead.Length && GzipHeader.IsLikely(ahead[mark..]))
            {
                source.Take(mark);
                return true;
            }

            // The mark may lie across the end of what was looked at.
            source.Take(mark >= 0 && mark + 3 < ahead.Length ? mark + 1 : mark > 0 ? mark : Math.Max(1, ahead.Length - 3));
        }

        return false;
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        while (_unpacker is not null || (RunsOn && Next()))
        {
            int read = Unpack(buffer);
            if (read > 0)
            {
                return read;
            }

            TakeTrailer();
            if (!RunsOn)
            {
                break;
            }
        }

        return 0;
    }

    protected override void Dispose(bool disposing)
    {
        Drop();
        source.Dispose();
        base.Dispose(disposing);
    }

    private int Unpack(Span<byte> buffer)
    {
        int read;
        try
        {
            read = _unpacker!.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw Broken(isWhole: false);
        }

        _checksum.Append(buffer[..read]);
        _unpacked += read;
        long packed = source.Position + _tap!.GivenLast - Start;
        return _unpacked <= Harmless || _unpacked / limits.UnpackingRatio <= packed ? read : throw new IntakeException(IntakeFaults.UnpacksTooFar(limits.UnpackingRatio));
    }

    /// <summary>Takes the rest of the packed data and the checksum and length behind it.</summary>
    private void TakeTrailer()
    {
        Span<byte> trailer = stackalloc byte[TrailerLength];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, _checksum.GetCurrentHashAsUInt32());
        BinaryPrimitives.WriteUInt32LittleEndian(trailer[4..], (uint)_unpacked);
        int reach = _tap!.GivenLast + TrailerLength;
        var ahead = source.Peek(reach + 4);
        int found = -1;
        for (int at = 0; at + TrailerLength <= Math.Min(reach, ahead.Length); at++)
        {
            int next = ahead[at..Math.Min(reach, ahead.Length)].IndexOf(trailer);
            if (next < 0)
            {
                break;
            }

            at += next;
            found = at;
            if (ahead.Length == at + TrailerLength || GzipHeader.IsLikely(ahead[(at + TrailerLength)..]))
            {
                break;
            }
        }

        if (found < 0)
        {
            throw Broken(isWhole: true);
        }

        source.Take(found + TrailerLength);
        Drop();
    }

    /// <summary>What has no end because the file ends is one thing, what is wrong in the middle another.</summary>
    private IntakeException Broken(bool isWhole)
    {
        int given = _tap!.GivenLast;
        var ahead = source.Peek(given + TrailerLength + 1);
        bool isLast = isWhole && ahead.Length <= given + TrailerLength && ahead.IndexOf((ReadOnlySpan<byte>)[0x1F, 0x8B, 8]) < 0;
        return new IntakeException(given == 0 || isLast ? IntakeFaults.Truncated() : IntakeFaults.Damaged("a packed stretch does not fit its checksum"));
    }

    private bool IsPadding()
    {
        while (source.Peek(1) is { Length: > 0 } ahead)
        {
            int other = ahead.IndexOfAnyExcept((byte)0);
            source.Take(other < 0 ? ahead.Length : other);
            if (other >= 0)
            {
                return false;
            }
        }

        return true;
    }

    private void Drop()
    {
        _unpacker?.Dispose();
        (_unpacker, _tap) = (null, null);
    }
}
