using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Tests.Attributions;

/// <summary>A text whose stretches are named by their words.</summary>
internal sealed class Passage(string text)
{
    public Layout Layout { get; } = Layout.Of(text);

    /// <summary>The tokens of words that the text has just once.</summary>
    public TokenSpan this[string words]
    {
        get
        {
            int start = text.IndexOf(words, StringComparison.Ordinal);
            Assert.True(start >= 0 && text.IndexOf(words, start + 1, StringComparison.Ordinal) < 0, $"“{words}” must stand in the text once.");
            var tokens = Enumerable.Range(0, Layout.Tokens.Count)
                .Where(i => Layout.Tokens[i].Span.Overlaps(new Span(start, start + words.Length))).ToList();
            return new TokenSpan(tokens[0], tokens[^1]);
        }
    }

    /// <summary>What is found if the network finds these.</summary>
    public Found Found(string source, string cue, params string[] pieces) =>
        new(this[cue], source == "-" ? null : this[source], [.. pieces.Select(piece => this[piece])], default, 0.5);

    /// <summary>The attributions that are made of what the network found, as <see cref="Draw"/> has them.</summary>
    public string[] Read(params Found[] found) => Draw(text, Assembled.Of(Layout, found));

    /// <summary>Attributions as the specs write them: <c>a1: source | cue | piece + piece | type | continues a1</c>.</summary>
    public static string[] Draw(string text, IEnumerable<Attribution> attributions) => [.. attributions.Select(one =>
        $"{one.Id}: {Words(one.Source, text)} | {Words(one.Cue, text)} | {string.Join(" + ", one.Content.Select(piece => Words(piece, text)))} | {TypeOf(one)}"
        + (one.Continues is { } former ? $" | continues {former}" : ""))];

    private static string Words(Span? span, string text) => span is { } stretch ? stretch.Of(text).ToString() : "-";

    private static string TypeOf(Attribution one) => one.Type switch
    {
        AttributionType.Direct => "direct",
        AttributionType.Indirect => "indirect",
        _ => "mixed",
    };
}
