using Sayso.Intake.Streams;

namespace Sayso.Intake.Archives;

/// <summary>
/// Gives packed bytes to an unpacker, which does not say where it stopped. What was given last is not taken from the source until more is asked for,
/// so that the place where it stopped can be looked for there.
/// </summary>
internal sealed class Tap(ByteSource source) : ReadOnlyStream
{
    private const int MostAtOnce = 8 * 1024;

    /// <summary>How many bytes were given last.</summary>
    public int GivenLast { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        source.Take(GivenLast);
        var ahead = source.Peek(1);
        GivenLast = Math.Min(Math.Min(ahead.Length, buffer.Length), MostAtOnce);
        ahead[..GivenLast].CopyTo(buffer);
        return GivenLast;
    }
}
