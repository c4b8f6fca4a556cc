using System.Text;
using Sayso.Exchange;
using Sayso.Ledger.Export;
using Sayso.Text;

namespace Sayso.Ledger.Tests.Export;

public sealed class OutputTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sayso-export").FullName;

    public static TheoryData<string> Formats => [.. StoryExporter.Formats];

    public static TheoryData<string> Files => [.. StoryExporter.Formats.Where(format => format != "brat")];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_export_that_is_ended_half_way_leaves_nothing(string format)
    {
        using var shelf = Exports.Everything();
        using var stop = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => new StoryExporter(shelf.Ledger).Export(format, At("out"), new Stopper(stop), stop.Token));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_takes_its_name_when_it_is_complete(string format)
    {
        using var shelf = Exports.Everything();
        var outcome = new StoryExporter(shelf.Ledger).Export(format, At("out"), stop: TestContext.Current.CancellationToken);
        Assert.True(outcome.Success);
        Assert.Equal(format == "jsonl" ? 4 : 3, outcome.Stories);
        Assert.Equal("out", Path.GetFileName(Assert.Single(Directory.EnumerateFileSystemEntries(_folder))));
        if (format != "brat")
        {
            Assert.Equal(Exports.Bytes(shelf.Ledger, format), File.ReadAllBytes(At("out")));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_folder_that_is_not_there_is_a_fault(string format)
    {
        using var shelf = Exports.Everything();
        File.WriteAllText(At("file"), "");
        var outcome = new StoryExporter(shelf.Ledger).Export(format, Path.Combine(At("file"), "out"), stop: TestContext.Current.CancellationToken);
        Assert.Equal("SAYSO5203", outcome.Fault?.Code);
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_full_disk_is_a_fault(string format)
    {
        const string Full = "/dev/full";
        Assert.SkipUnless(File.Exists(Full), "This system has no disk that is always full.");
        using var shelf = Exports.Everything();
        using var full = new FileStream(Full, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        Assert.Equal("SAYSO5202", new StoryExporter(shelf.Ledger).Export(format, full, stop: TestContext.Current.CancellationToken).Fault?.Code);
    }

    [Fact]
    public void A_format_that_nobody_knows_is_a_fault()
    {
        using var shelf = new Shelf();
        Assert.Equal("SAYSO5201", new StoryExporter(shelf.Ledger).Export("xlsx", At("out"), stop: TestContext.Current.CancellationToken).Fault?.Code);
        Assert.Equal("SAYSO5205", new StoryExporter(shelf.Ledger).Export("brat", Stream.Null, stop: TestContext.Current.CancellationToken).Fault?.Code);
    }

    [Fact]
    public void A_folder_with_something_in_it_is_left_as_it_is()
    {
        using var shelf = Exports.Everything();
        Directory.CreateDirectory(At("out"));
        File.WriteAllText(Path.Combine(At("out"), "notes"), "mine");
        Assert.Equal("SAYSO5204", new StoryExporter(shelf.Ledger).Export("brat", At("out"), stop: TestContext.Current.CancellationToken).Fault?.Code);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(At("out"), "notes")));
    }

    [Fact]
    public void Brat_reads_every_story_and_its_annotations_back()
    {
        using var shelf = Exports.Everything();
        new StoryExporter(shelf.Ledger).Export("brat", At("out"), stop: TestContext.Current.CancellationToken);
        Assert.True(File.Exists(Path.Combine(At("out"), "annotation.conf")));
        foreach (var story in shelf.Ledger.Stories())
        {
            string file = Path.Combine(At("out"), story.Id["sha256:".Length..]);
            string text = File.ReadAllText(file + ".txt");
            Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(story.Reading.Document.Text)), text);
            var read = Brat.Read(File.ReadAllText(file + ".ann"), new Document(text));
            Assert.Empty(read.Warnings);
            Assert.Equal(Annotation.Of(story.Reading.Attributions).Select(Shown), read.Annotations.Select(Shown));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Ten_thousand_attributions_in_a_story_are_no_trouble(string format)
    {
        using var shelf = new Shelf();
        shelf.Ledger.Append([ManyAttributions.Reading(10_000)], "1.0");
        Assert.Equal(10_000, new StoryExporter(shelf.Ledger).Export(format, At("out"), stop: TestContext.Current.CancellationToken).Statements);
    }

    private static string Shown(Annotation annotation) => $"{string.Join(' ', annotation.Source)} | {string.Join(' ', annotation.Cue)} | {string.Join(' ', annotation.Content)}";

    private string At(string name) => Path.Combine(_folder, name);

    private sealed class Stopper(CancellationTokenSource stop) : IProgress<long>
    {
        public void Report(long value) => stop.Cancel();
    }
}
