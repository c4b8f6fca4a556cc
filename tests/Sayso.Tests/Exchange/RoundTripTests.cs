using System.Text;
using CsCheck;
using Sayso.Exchange;
using Sayso.Mentions;

namespace Sayso.Tests.Exchange;

/// <summary>What is written is read back the same, whatever the text is made of.</summary>
public class RoundTripTests
{
    [Fact]
    public void Json_keeps_every_reading() => AnyReading.All.Sample(reading =>
    {
        string json = ReadingJsonTests.Written(reading, indented: false);
        var result = ReadingJson.Read(Encoding.UTF8.GetBytes(json), reading.Document.Text);
        Assert.Null(result.Fault);
        var read = result.Reading!;
        Assert.Equal(reading.Attributions, read.Attributions);
        Assert.Equal(reading.Statements.Select(s => s.Provenance), read.Statements.Select(s => s.Provenance));
        Assert.Equal(reading.Statements.Select(s => s.Position.About), read.Statements.Select(s => s.Position.About));
        Assert.Equal(reading.Statements.Select(s => (s.Position.Stance, s.Position.Expressed)), read.Statements.Select(s => (s.Position.Stance, s.Position.Expressed)));
        Assert.Equal(reading.Statements.SelectMany(s => s.Position.Targets), read.Statements.SelectMany(s => s.Position.Targets));
        Assert.Equal(reading.Entities.Select(Show), read.Entities.Select(Show));
        Assert.Equal(reading.Disputes.Select(d => d.About), read.Disputes.Select(d => d.About));
        Assert.Equal(reading.Document.Title, read.Document.Title);
        Assert.Equal(json, ReadingJsonTests.Written(read, indented: false));
        Assert.DoesNotContain('\n', json);
    });

    [Fact]
    public void The_complete_form_keeps_everything() => AnyReading.All.Sample(reading =>
    {
        using var written = new MemoryStream();
        ReadingJson.WriteComplete(written, reading, "1.0");
        var result = ReadingJson.Read(written.ToArray(), reading.Document.Text);
        Assert.Null(result.Fault);
        Assert.Equal(reading.Attributions, result.Reading!.Attributions);
        Assert.Equal(reading.Entities.Select(ShowAll), result.Reading.Entities.Select(ShowAll));
    });

    [Fact]
    public void Brat_keeps_every_reading() => AnyReading.All.Sample(reading =>
    {
        var annotations = Annotation.Of(reading.Attributions);
        var read = Brat.Read(BratTests.Written(reading), reading.Document);
        Assert.Empty(read.Warnings);
        Assert.Equal(annotations.Select(Show), read.Annotations.Select(Show));
    });

    [Fact]
    public void Broken_json_is_a_fault_and_never_an_exception() =>
        Gen.Select(AnyReading.All, Gen.Int[0, 10_000], Gen.Byte).Sample((reading, at, value) =>
        {
            byte[] json = Encoding.UTF8.GetBytes(ReadingJsonTests.Written(reading, indented: false));
            json[at % json.Length] = value;
            var result = ReadingJson.Read(json, reading.Document.Text);
            Assert.True(result.Success || result.Fault.Code.StartsWith("SAYSO2", StringComparison.Ordinal));
        });

    [Fact]
    public void Broken_standoff_is_warned_of_and_never_an_exception() =>
        Gen.Select(AnyReading.All, Gen.Int[0, 10_000], Gen.Char).Sample((reading, at, value) =>
        {
            char[] standoff = (BratTests.Written(reading) + "\n").ToCharArray();
            standoff[at % standoff.Length] = value;
            var read = Brat.Read(new string(standoff), reading.Document);
            Assert.All(read.Annotations.SelectMany(a => a.Content), span => Assert.InRange(span.End, 0, reading.Document.Text.Length));
        });

    private static string Show(Annotation annotation) =>
        $"{string.Join(' ', annotation.Source)} | {string.Join(' ', annotation.Cue)} | {string.Join(' ', annotation.Content)}";

    /// <summary>What JSON keeps of an entity.</summary>
    private static string Show(Entity entity) =>
        $"{entity.Id} {entity.Name} {entity.Kind} {string.Join('|', entity.Roles)} {string.Join(' ', entity.Mentions.Select(mention => mention.Span))}";

    private static string ShowAll(Entity entity) =>
        $"{Show(entity)} {entity.IsNamed} {entity.Gender} {entity.IsPlural} {string.Join(' ', entity.Mentions.Select(mention => $"{mention.Head} {mention.Form} {mention.Confidence:R}"))}";
}
