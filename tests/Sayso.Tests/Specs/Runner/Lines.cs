using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Tests.Specs.Runner;

/// <summary>Writes what was found as a spec would: a source that was right may be copied from a failure into the spec.</summary>
internal static class Lines
{
    public static string Of(Attribution found, string story)
    {
        string line = $"{Part(found.Source, story)} | {Part(found.Cue, story)} | {Content(found, story)} | {Type(found.Type)}";
        return found.Continues is null ? line : $"{line} | continues {found.Continues}";
    }

    public static string Part(Span? span, string story) => span is { } words ? OneLine(words.Of(story).ToString()) : "-";

    public static string Content(Attribution found, string story) =>
        string.Join(" + ", found.Content.Select(piece => OneLine(piece.Of(story).ToString())));

    public static string Type(AttributionType type) => type switch
    {
        AttributionType.Direct => "direct",
        AttributionType.Indirect => "indirect",
        _ => "mixed",
    };

    private static string OneLine(string words) => words.ReplaceLineEndings(" ¶ ").Replace(" ¶  ¶ ", " ¶ ", StringComparison.Ordinal);
}
