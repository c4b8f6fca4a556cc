using System.Text.RegularExpressions;

namespace Sayso.Tests.Architecture;

/// <summary>A name says what a thing is. These say only that somebody did not know where to put it.</summary>
public partial class NamingTests
{
    private static readonly string[] Houses = ["src", "lab", "tests", "bench"];

    [Fact]
    public void No_folder_and_no_type_is_a_place_for_odds_and_ends()
    {
        string[] vague = [.. Houses.Where(house => Directory.Exists(Repository.Path(house))).SelectMany(Sources)
            .SelectMany(path => Vague(Path.GetRelativePath(Repository.Root, path), File.ReadAllText(path)))];
        Assert.True(vague.Length == 0, string.Join('\n', vague));
    }

    [Theory]
    [InlineData("src/Sayso/Utils/Span.cs", "record Span;", "src/Sayso/Utils/Span.cs: the folder Utils")]
    [InlineData("src/Sayso/Common/Deep/Span.cs", "struct Span { }", "src/Sayso/Common/Deep/Span.cs: the folder Common")]
    [InlineData("src/Sayso/Text/Span.cs", "internal static class SpanHelpers { }", "src/Sayso/Text/Span.cs: the type SpanHelpers")]
    [InlineData("src/Sayso/Text/Span.cs", "public interface IQuoteManager { }", "src/Sayso/Text/Span.cs: the type IQuoteManager")]
    [InlineData("src/Sayso/Text/Span.cs", "sealed record struct TextUtil(int X);", "src/Sayso/Text/Span.cs: the type TextUtil")]
    [InlineData("lab/Sayso.Lab/A.cs", "enum ServiceKind { } class ModelService { }", "lab/Sayso.Lab/A.cs: the type ModelService")]
    public void The_checker_sees_a_vague_name(string path, string source, string breach) => Assert.Equal(breach, Assert.Single(Vague(path, source)));

    [Fact]
    public void The_checker_lets_a_good_name_be() =>
        Assert.Empty(Vague("src/Sayso/Text/Quotation.cs", "public readonly record struct Quotation; class Commons { } // a helper class for utils"));

    private static IEnumerable<string> Sources(string house) =>
        Directory.EnumerateFiles(Repository.Path(house), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "NamingTests.cs"));

    private static IEnumerable<string> Vague(string path, string source)
    {
        string[] parts = path.Split('/', '\\');
        return parts[..^1].Where(part => VagueName().IsMatch(part)).Select(part => $"{path}: the folder {part}")
            .Concat(Declaration().Matches(source).Select(match => match.Groups["name"].Value).Where(name => VagueName().IsMatch(name))
                .Select(name => $"{path}: the type {name}"));
    }

    [GeneratedRegex(@"(Util|Utils|Utility|Utilities|Helper|Helpers|Manager|Managers|Service|Services)$|^(Common|Misc|Shared)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VagueName();

    [GeneratedRegex(@"^(?!\s*//).*?\b(class|struct|record|interface|enum)\s+(?<name>[A-Z]\w*)|(?<=[};]\s*)\b(class|struct|record|interface|enum)\s+(?<name>[A-Z]\w*)", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Declaration();
}
