using Sayso.Intake.Stories;
using Sayso.Intake.Streams;
using Sayso.Text;

namespace Sayso.Intake.Archives;

/// <summary>One record of a WARC archive.</summary>
internal static class WarcRecord
{
    private static readonly byte[] Mark = [.. "WARC/"u8];

    /// <summary>How much longer than a document an HTTP message with it may be.</summary>
    private const int RoomForHead = 256 * 1024;

    /// <summary>Reads the record that <paramref name="source"/> starts with, blank lines before it aside.</summary>
    public static Outcome Read(ByteSource source, Provenance here, IntakeLimits limits)
    {
        try
        {
            return SkipBlank(source) ? ReadSound(source, here with { Offset = here.Offset ?? source.Position }, limits) : new Outcome(null, IsEnd: true);
        }
        catch (Exception e) when (Containment.FaultOf(e) is { } fault)
        {
            return new Outcome(here.Failed(fault), IsBroken: true);
        }
    }

    private static Outcome ReadSound(ByteSource source, Provenance here, IntakeLimits limits)
    {
        // What is no head is not taken, since the next record may start within it.
        bool isRecord = source.Peek(Mark.Length).StartsWith(Mark);
        if (!isRecord || WarcHeader.Take(source) is not { } header)
        {
            return new Outcome(here.Failed(isRecord && source.IsLast ? IntakeFaults.Truncated() : IntakeFaults.Damaged("no record starts here")), IsBroken: true);
        }

        if (header.ContentLength is not { } length)
        {
            return new Outcome(here.Failed(IntakeFaults.Damaged("a record does not say how long it is")), IsBroken: true);
        }

        bool isPage = string.Equals(header["WARC-Type"], "response", StringComparison.OrdinalIgnoreCase)
            && header["Content-Type"]?.StartsWith("application/http", StringComparison.OrdinalIgnoreCase) == true;
        bool isTooLarge = length > limits.DocumentBytes + (long)RoomForHead;
        if (isPage && !isTooLarge)
        {
            return ReadPage(source, (int)length, header, here, limits);
        }

        return source.Skip(length) < length ? new Outcome(here.Failed(IntakeFaults.Truncated()), IsBroken: true)
            : new Outcome(isPage ? here.Failed(DocumentFaults.TooLarge(length, limits.DocumentBytes)) : null);
    }

    private static Outcome ReadPage(ByteSource source, int length, WarcHeader header, Provenance here, IntakeLimits limits)
    {
        var message = source.PeekMemory(length);
        if (message.Length < length)
        {
            return new Outcome(here.Failed(IntakeFaults.Truncated()), IsBroken: true);
        }

        var page = HttpMessage.Read(message.Span[..length], WebAddress.Of(header["WARC-Target-URI"]?.Trim('<', '>')), here, limits);
        source.Take(length);
        return new Outcome(page);
    }

    private static bool SkipBlank(ByteSource source)
    {
        while (source.Peek(1) is { Length: > 0 } ahead)
        {
            int other = ahead.IndexOfAnyExcept((byte)'\r', (byte)'\n');
            source.Take(other < 0 ? ahead.Length : other);
            if (other >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
