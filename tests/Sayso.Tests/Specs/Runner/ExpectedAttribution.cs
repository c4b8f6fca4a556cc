using System.Text.RegularExpressions;
using Sayso.Attributions;

namespace Sayso.Tests.Specs.Runner;

/// <summary>
/// One line of a spec's reading block: <c>a1: source | cue | content | type</c>, with <c>-</c> for a source or cue that is not stated,
/// <c> + </c> between the pieces of a content, and <c> | continues a1</c> at the end for a quotation that goes on with another.
/// </summary>
internal sealed partial record ExpectedAttribution
{
    public required string Id { get; init; }

    /// <summary>The line as the spec's author wrote it, without the id.</summary>
    public required string Written { get; init; }

    public required Phrase? Source { get; init; }

    public required Phrase? Cue { get; init; }

    public required IReadOnlyList<Phrase> Content { get; init; }

    public required AttributionType Type { get; init; }

    public required string? Continues { get; init; }

    /// <exception cref="SpecException">The line is not of that form, or its words are not in the story.</exception>
    public static ExpectedAttribution Parse(string line, StoryWords story)
    {
        if (Line().Match(line) is not { Success: true } match)
        {
            throw new SpecException($"This is no line of a reading: {line}");
        }

        string[] fields = match.Groups["fields"].Value.Split('|', StringSplitOptions.TrimEntries);
        if (fields.Length is < 4 or > 5)
        {
            throw new SpecException($"A line has the fields source | cue | content | type, perhaps with | continues aN at the end: {line}");
        }

        return new ExpectedAttribution
        {
            Id = match.Groups["id"].Value,
            Written = string.Join(" | ", fields),
            Source = fields[0] == "-" ? null : Phrase.Find(fields[0], story),
            Cue = fields[1] == "-" ? null : Phrase.Find(fields[1], story),
            Content = [.. fields[2].Split(" + ").Select(piece => Phrase.Find(piece.Trim(), story))],
            Type = fields[3] switch
            {
                "direct" => AttributionType.Direct,
                "indirect" => AttributionType.Indirect,
                "mixed" => AttributionType.Mixed,
                _ => throw new SpecException($"The type is direct, indirect or mixed: {line}"),
            },
            Continues = fields.Length < 5 ? null : Further().Match(fields[4]) is { Success: true } further ? further.Groups["id"].Value
                : throw new SpecException($"The last field can only be “continues aN”: {line}"),
        };
    }

    [GeneratedRegex(@"^(?<id>a\d+):\s+(?<fields>.+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();

    [GeneratedRegex(@"^continues (?<id>a\d+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Further();
}
