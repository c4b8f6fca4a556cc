using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Tests.Exchange;

public class BratTests
{
    private static readonly Document Story = new("🙂 “Go,” said Ann.\nBo said no.");

    [Fact]
    public void Writes_as_polnear_does() => Snapshot.Matches("Sayso.Tests", "sample.ann", Written(SampleReading.Make()));

    [Fact]
    public void Offsets_count_code_points()
    {
        var read = Brat.Read("T1\tCue 8 12\tsaid\nE1\tAttribution:T1 Cue:T1\n", Story);
        Assert.Equal("said", Story.Text[read.Annotations[0].Cue[0].Start..read.Annotations[0].Cue[0].End]);
    }

    [Fact]
    public void Reads_several_pieces_and_several_arguments_of_one_role()
    {
        var read = Brat.Read(
            "T1\tContent 3 5;6 7\tGo\nT2\tContent 17 19\tBo\nT3\tCue 8 12\tsaid\nE1\tAttribution:T3 Content:T1 Content2:T2 Cue:T3\n", Story);
        Assert.Empty(read.Warnings);
        Assert.Equal(3, Assert.Single(read.Annotations).Content.Count);
    }

    [Fact]
    public void Reads_T_lines_below_their_E_line_unless_told_not_to()
    {
        const string Standoff = "T3\tCue 8 12\tsaid\nE1\tAttribution:T3 Content:T1 Cue:T3\nT1\tContent 3 5\tGo\n";
        Assert.Single(Brat.Read(Standoff, Story).Annotations[0].Content);
        var above = Brat.Read(Standoff, Story, BratReferences.Above);
        Assert.Empty(above.Annotations[0].Content);
        Assert.Equal("SAYSO2103", Assert.Single(above.Warnings).Code);
    }

    [Fact]
    public void Leaves_other_types_and_notes_alone()
    {
        var read = Brat.Read("T1\tDiscuss 3 5\tGo\nT2\tCue 8 12\tsaid\nA1\tCertain T2\n#1\tAnnotatorNotes T1\thm\n\nE1\tAttribution:T2 Cue:T2 Content:T1\n", Story);
        Assert.Empty(read.Warnings);
        Assert.Empty(Assert.Single(read.Annotations).Content);
    }

    [Theory]
    [InlineData("T1", "SAYSO2101")]
    [InlineData("T1\tCue", "SAYSO2101")]
    [InlineData("T1\tCue 3", "SAYSO2101")]
    [InlineData("T1\tCue 3 x\tGo", "SAYSO2101")]
    [InlineData("T1\tCue -3 4\tGo", "SAYSO2101")]
    [InlineData("T1\tCue 3 4;\tGo", "SAYSO2101")]
    [InlineData("T1\tCue 99999999999 4\tGo", "SAYSO2101")]
    [InlineData("T1\tCue 5 3\tGo", "SAYSO2102")]
    [InlineData("T1\tCue 3 400\tGo", "SAYSO2102")]
    [InlineData("E1", "SAYSO2101")]
    [InlineData("E1\tAttribution", "SAYSO2101")]
    [InlineData("E1\tAttribution:T2 Source:T2", "SAYSO2104")]
    [InlineData("E1\tAttribution:T2 Cue:T2 Content:T9", "SAYSO2103")]
    [InlineData("“We go to school", "SAYSO2101")]
    public void A_line_that_makes_no_sense_is_named_and_the_rest_is_read(string line, string code)
    {
        var read = Brat.Read($"T2\tCue 8 12\tsaid\n{line}\nE9\tAttribution:T2 Cue:T2\n", Story);
        var warning = Assert.Single(read.Warnings);
        Assert.Equal(code, warning.Code);
        Assert.Contains("Line 2", warning.Message, StringComparison.Ordinal);
        Assert.NotEmpty(warning.Remedy);
        Assert.Equal(On("said"), read.Annotations[^1].Cue[0]);
    }

    [Fact]
    public void A_chain_of_continuations_is_one_attribution()
    {
        var reading = SampleReading.Make();
        var annotations = Annotation.Of([.. reading.Attributions, reading.Attributions[6] with { Id = "a12", Continues = "a3" }]);
        Assert.Equal(10, annotations.Count);
        Assert.Equal(4, annotations[1].Content.Count);
        Assert.Equal(0.99, annotations[1].Confidence);
    }

    internal static string Written(Reading reading)
    {
        using var writer = new StringWriter();
        Brat.Write(writer, reading.Document, Annotation.Of(reading.Attributions));
        return writer.ToString();
    }

    private static Span On(string words)
    {
        int start = Story.Text.IndexOf(words, StringComparison.Ordinal);
        return new Span(start, start + words.Length);
    }
}
