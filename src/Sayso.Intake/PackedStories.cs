using Sayso.Intake.Archives;
using Sayso.Intake.Formats;
using Sayso.Intake.Stories;
using Sayso.Intake.Streams;

namespace Sayso.Intake;

/// <summary>Reads what is packed with gzip: an archive record by record, anything else as if it were not packed.</summary>
internal static class PackedStories
{
    /// <summary>The stories in <paramref name="packed"/>.</summary>
    public static IEnumerable<Arrival> Read(ByteSource packed, Provenance provenance, IntakeLimits limits)
    {
        var members = new GzipMembers(packed, limits);
        members.Next();
        var inner = new ByteSource(members);
        if (inner.Peek(1).StartsWith("WARC/"u8))
        {
            return WarcStories.ReadPacked(members, inner, provenance, limits);
        }

        members.RunsOn = true;
        if (inner.Peek(1).IsEmpty)
        {
            inner = new ByteSource(members);
        }

        return AnyFormat.Of(inner) == Format.Gzip ? [provenance.Failed(IntakeFaults.UnknownFormat("gzip data inside gzip data"))] : AnyFormat.Read(inner, provenance, limits);
    }
}
