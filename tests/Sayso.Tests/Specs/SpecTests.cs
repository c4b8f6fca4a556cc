using Sayso.Tests.Architecture;
using Sayso.Tests.Specs.Runner;
using Sayso.Text;

namespace Sayso.Tests.Specs;

/// <summary>Every example of every Markdown file in this folder is a test. README.md tells how to write one.</summary>
public class SpecTests
{
    private static readonly Lazy<IReadOnlyList<Example>> All = new(Load);

    public static IEnumerable<TheoryDataRow<string, string>> Examples() =>
        All.Value.Select(example => new TheoryDataRow<string, string>(example.File, example.Title) { TestDisplayName = example.Name, Label = "" });

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_reads_as_its_spec_says(string file, string title)
    {
        var example = All.Value.Single(one => one.File == file && one.Title == title);
        var verdict = Verdict.On(example, story => Readers.Shared.Read(new Document(story)));
        Assert.SkipWhen(verdict.Outcome == Outcome.KnownFailing, $"known-failing: {verdict.Message}");
        if (verdict.Outcome == Outcome.Failed)
        {
            Assert.Fail(verdict.Message);
        }
    }

    [Fact]
    public void Every_example_is_written_soundly()
    {
        var unsound = All.Value.Where(example => example.Problem is not null)
            .Select(example => $"{example.File}.md, line {example.Line}, {example.Title}: {example.Problem}").ToList();
        Assert.True(unsound.Count == 0, string.Join('\n', unsound));
    }

    [Fact]
    public void Examples_of_a_file_have_titles_of_their_own() =>
        Assert.Empty(All.Value.GroupBy(example => example.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key));

    private static IReadOnlyList<Example> Load() =>
        [.. Directory.EnumerateFiles(Repository.Path("tests", "Sayso.Tests", "Specs"), "*.md").Order(StringComparer.Ordinal)
            .Where(path => Path.GetFileName(path) != "README.md")
            .SelectMany(path => SpecFile.Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))];
}
