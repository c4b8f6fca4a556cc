using System.Text;
using CsCheck;
using Sayso.Attributions;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Tests.Exchange;

/// <summary>What is written is read back the same, whatever the text is made of.</summary>
public class RoundTripTests
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        Gen.OneOf("🙂", "👩‍👩‍👧", "e\u0301", "\ud800", "\udc00", "“", "”", "\"", "’", "\n", "\r\n", "\t", "\0", "\u2028", "\ufeff", "日本", " ", "said", "T1\tCue 1 2\tx"),
        Gen.String[0, 5],
        Gen.String[Gen.Char.AlphaNumeric, 1, 8]);

    private static readonly Gen<Document> Documents =
        Gen.Select(Pieces.Array[1, 60], Pieces.Array[0, 3], (text, title) => new Document("a" + string.Concat(text)) { Title = Whole(string.Concat(title)) });

    private static readonly Gen<Reading> Readings = Documents.SelectMany(document =>
        Gen.Select(Attributions(document).Array[0, 8], attributions => new Reading(document, Layout.Of(document.Text), Numbered(attributions))));

    [Fact]
    public void Json_keeps_every_reading() => Readings.Sample(reading =>
    {
        string json = ReadingJsonTests.Written(reading, indented: false);
        var result = ReadingJson.Read(Encoding.UTF8.GetBytes(json), reading.Document.Text);
        Assert.Null(result.Fault);
        Assert.Equal(reading.Attributions, result.Reading!.Attributions);
        Assert.Equal(reading.Document.Title, result.Reading.Document.Title);
        Assert.DoesNotContain('\n', json);
    });

    [Fact]
    public void Brat_keeps_every_reading() => Readings.Sample(reading =>
    {
        var annotations = Annotation.Of(reading.Attributions);
        var read = Brat.Read(BratTests.Written(reading), reading.Document);
        Assert.Empty(read.Warnings);
        Assert.Equal(annotations.Select(Show), read.Annotations.Select(Show));
    });

    [Fact]
    public void Broken_json_is_a_fault_and_never_an_exception() =>
        Gen.Select(Readings, Gen.Int[0, 10_000], Gen.Byte).Sample((reading, at, value) =>
        {
            byte[] json = Encoding.UTF8.GetBytes(ReadingJsonTests.Written(reading, indented: false));
            json[at % json.Length] = value;
            var result = ReadingJson.Read(json, reading.Document.Text);
            Assert.True(result.Success || result.Fault.Code.StartsWith("SAYSO2", StringComparison.Ordinal));
        });

    [Fact]
    public void Broken_standoff_is_warned_of_and_never_an_exception() =>
        Gen.Select(Readings, Gen.Int[0, 10_000], Gen.Char).Sample((reading, at, value) =>
        {
            char[] standoff = (BratTests.Written(reading) + "\n").ToCharArray();
            standoff[at % standoff.Length] = value;
            var read = Brat.Read(new string(standoff), reading.Document);
            Assert.All(read.Annotations.SelectMany(a => a.Content), span => Assert.InRange(span.End, 0, reading.Document.Text.Length));
        });

    private static string Show(Annotation annotation) =>
        $"{string.Join(' ', annotation.Source)} | {string.Join(' ', annotation.Cue)} | {string.Join(' ', annotation.Content)}";

    private static Gen<Attribution> Attributions(Document document)
    {
        var cut = Gen.Int[0, document.CodePointCount].Select(document.FromCodePoint);
        return Gen.Select(cut.Array[2, 6], Spans(cut), Spans(cut), Gen.Double[0, 1], Gen.Enum<AttributionType>(), (cuts, cue, source, confidence, type) => new Attribution
        {
            Id = "",
            Type = type,
            Content = Content(cuts, document),
            Cue = cue,
            Source = source,
            Confidence = confidence,
        });
    }

    private static Gen<Span?> Spans(Gen<int> cut) =>
        Gen.Select(cut, cut, (x, y) => x == y ? (Span?)null : new Span(Math.Min(x, y), Math.Max(x, y)));

    private static SpanSet Content(int[] cuts, Document document)
    {
        int[] sorted = [.. cuts.Distinct().Order()];
        return sorted.Length < 2
            ? [new Span(0, document.FromCodePoint(1))]
            : SpanSet.Create([.. sorted.Chunk(2).Where(pair => pair.Length == 2).Select(pair => new Span(pair[0], pair[1]))]);
    }

    /// <summary>Every third attribution goes on with the one before.</summary>
    private static Attribution[] Numbered(Attribution[] attributions) =>
        [.. attributions.Select((attribution, i) => attribution with { Id = $"a{i + 1}", Continues = i % 3 == 2 ? $"a{i}" : null })];

    /// <summary>The text as UTF-8 has it: halves of surrogate pairs replaced.</summary>
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
