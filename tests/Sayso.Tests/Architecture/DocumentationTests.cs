using System.Text.RegularExpressions;
using Sayso.Text;

namespace Sayso.Tests.Architecture;

public partial class DocumentationTests
{
    private static readonly string[] Places = [".", "docs", "docs/decisions", "samples", "tests/Sayso.Tests/Specs", "bench", "models"];

    [Fact]
    public void Links_between_our_pages_lead_somewhere()
    {
        var broken =
            from place in Places
            where Directory.Exists(Repository.Path(place))
            from page in Directory.EnumerateFiles(Repository.Path(place), "*.md")
            from target in Targets(File.ReadAllText(page))
            let file = Path.Combine(Path.GetDirectoryName(page)!, target)
            where !File.Exists(file) && !Directory.Exists(file)
            select $"{Path.GetRelativePath(Repository.Root, page)} links to {target}, which is not there";
        string[] lines = [.. broken];
        Assert.True(lines.Length == 0, string.Join('\n', lines));
    }

    [Fact]
    public void Only_links_within_the_repository_are_followed() =>
        Assert.Equal("b.md", Assert.Single(Targets("[a](https://example.org) [b](b.md#part) [c](#here) `[d](d.md)`")));

    /// <summary>The README's example of the library, compiled and run; the README must show just these lines.</summary>
    [Fact]
    public void The_example_in_the_README_is_the_code_that_is_tested()
    {
        Example();
        string shown = Between(File.ReadAllText(Repository.Path("README.md")), "using Sayso.Text;", "```");
        string tested = Between(File.ReadAllText(Repository.Path("tests", "Sayso.Tests", "Architecture", "DocumentationTests.cs")), " // README\n", " // END\n");
        Assert.Equal(Lines(tested), Lines(shown));
    }

    private static void Example()
    {
        string path = Repository.Path("samples", "recount-letter.txt");

        // README
        var reader = new StoryReader();   // make one and keep it; any number of threads may use it
        if (!Document.FromBytes(File.ReadAllBytes(path)).TryGet(out var document, out var fault))
        {
            Console.Error.WriteLine(fault);   // what is wrong, where, and what to do about it
            return;
        }

        var reading = reader.Read(document);
        var names = reading.Entities.ToDictionary(entity => entity.Id, entity => entity.Name);
        foreach (var (said, source, position) in reading.Statements)
        {
            string who = source.Entity is { } id ? names[id] : "(not stated)";
            string what = string.Join(" … ", said.Content.Select(piece => piece.Of(document.Text).ToString()));
            Console.WriteLine($"{said.Id} {who} ({source.Kind}, {source.Channel}) {position.Stance}: {what}");
        }

        // END
    }

    private static string[] Lines(string code) => code.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string Between(string text, string start, string end)
    {
        int from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Targets(string page) =>
        Link().Matches(Code().Replace(page, "")).Select(match => match.Groups["target"].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"```.*?```|`[^`\n]*`", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
