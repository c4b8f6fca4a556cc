using Sayso.Intake.Archives;
using Sayso.Intake.Feeds;
using Sayso.Intake.Formats;
using Sayso.Intake.Html;
using Sayso.Intake.Pdf;
using Sayso.Intake.Records;
using Sayso.Intake.Stories;
using Sayso.Intake.Streams;
using Sayso.Intake.Wire;
using Sayso.Text;

namespace Sayso.Intake;

/// <summary>Reads bytes in whatever format they are.</summary>
internal static class AnyFormat
{
    /// <summary>The format of what lies ahead.</summary>
    public static Format Of(ByteSource source)
    {
        var first = source.Peek(Recognition.Reach);
        return Recognition.Of(first[..Math.Min(first.Length, Recognition.Reach)], isWhole: first.Length < Recognition.Reach);
    }

    /// <summary>The stories of <paramref name="source"/>, one after the other. Whatever goes wrong ends in a fault.</summary>
    public static IEnumerable<Arrival> Read(ByteSource source, Provenance provenance, IntakeLimits limits) =>
        Containment.Of(() => Begin(source, provenance, limits), provenance);

    private static IEnumerable<Arrival> Begin(ByteSource source, Provenance provenance, IntakeLimits limits) => Of(source) switch
    {
        Format.Html => [HtmlStories.Read(source.TakeAll(limits.DocumentBytes).Span, provenance, limits)],
        Format.Json => JsonStories.Read(source, provenance.OfMany, limits),
        Format.Gzip => PackedStories.Read(source, provenance, limits),
        Format.Warc => WarcStories.Read(source, provenance, limits),
        Format.Feed => FeedStories.Read(source, provenance, limits),
        Format.NewsMl => NewsMlStories.Read(source, provenance.OfMany, limits),
        Format.Pdf => [PdfStories.Read(source, provenance, limits)],
        Format.OtherJson => [provenance.Failed(IntakeFaults.UnknownFormat("JSON without a story in it"))],
        Format.OtherXml => [provenance.Failed(IntakeFaults.UnknownFormat("an XML document of an unknown kind"))],
        _ => [provenance.Of(Document.FromBytes(source.TakeAll(limits.DocumentBytes).Span, limits.DocumentBytes))],
    };
}
