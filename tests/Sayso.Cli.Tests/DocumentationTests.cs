using System.CommandLine;
using System.CommandLine.Help;
using System.Text.RegularExpressions;
using Sayso.Tests.Exchange;

namespace Sayso.Cli.Tests;

public partial class DocumentationTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "cli.md"));

    [Fact]
    public void Every_command_argument_and_option_is_documented()
    {
        var undocumented = new List<string>();
        foreach (var command in CommandLine.Root().Subcommands)
        {
            string heading = $"\n## sayso {command.Name}\n";
            int start = Page.IndexOf(heading, StringComparison.Ordinal);
            int end = start < 0 ? -1 : Page.IndexOf("\n## ", start + heading.Length, StringComparison.Ordinal);
            string section = start < 0 ? "" : Page[start..(end < 0 ? Page.Length : end)];
            undocumented.AddRange(NamesIn(command).Where(name => !section.Contains($"`{name}", StringComparison.Ordinal)).Select(name => $"{command.Name} {name}"));
        }

        Assert.Empty(undocumented);
    }

    [Fact]
    public void Every_fault_is_documented_by_its_code()
    {
        string[] sources = [.. Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*Faults.cs", SearchOption.AllDirectories)];
        string[] codes = [.. sources.SelectMany(file => Code().Matches(File.ReadAllText(file))).Select(match => match.Value)];
        Assert.NotEmpty(codes);
        Assert.Equal(codes.Distinct(StringComparer.Ordinal), codes);
        Assert.DoesNotContain(codes, code => !Page.Contains($"| {code} |", StringComparison.Ordinal));
    }

    [GeneratedRegex("(?<=\")SAYSO[0-9]{4}(?=\")", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Code();

    private static IEnumerable<string> NamesIn(Command command) =>
    [
        .. command.Arguments.Select(argument => argument.Name),
        .. command.Options.Where(option => option is not HelpOption).SelectMany(option => option.Aliases.Append(option.Name)),
    ];
}
