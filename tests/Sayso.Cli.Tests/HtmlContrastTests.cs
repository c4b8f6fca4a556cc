using System.Globalization;
using System.Text.RegularExpressions;
using Sayso.Cli.Rendering.Html;

namespace Sayso.Cli.Tests;

/// <summary>Every colour of text is readable on every colour it may stand on, by light and by dark: 4.5 to 1 or more, as WCAG's level AA asks.</summary>
public partial class HtmlContrastTests
{
    private static readonly string[] Inks = ["ink", "source", "cue", "unnamed"];
    private static readonly string[] Grounds = ["paper", "panel", "said-1", "said-2", "said-3", "against-1", "against-2", "for-1", "for-2", "private-1"];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Text_can_be_read(bool isDark)
    {
        var colours = Colours(isDark);
        var pairs = Inks.SelectMany(ink => Grounds.Select(ground => (ink, ground)))
            .Concat([("soft", "paper"), ("soft", "panel"), ("against", "paper"), ("against", "panel"), ("for", "paper"), ("for", "panel"), ("paper", "ink")])
            .Concat(Grounds[2..].SelectMany(ground => new[] { ("against", ground), ("for", ground) }));
        string[] faint = [.. pairs.Where(pair => Contrast(colours[pair.Item1], colours[pair.Item2]) < 4.5).Select(pair => $"{pair.Item1} on {pair.Item2}")];
        Assert.True(faint.Length == 0, string.Join(", ", faint));
    }

    private static Dictionary<string, string> Colours(bool isDark)
    {
        string style = Assets.Style;
        int dark = style.IndexOf("@media (prefers-color-scheme: dark)", StringComparison.Ordinal);
        string part = isDark ? style[dark..style.IndexOf("\n}\n", dark, StringComparison.Ordinal)] : style[..dark];
        return Variable().Matches(part).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["colour"].Value, StringComparer.Ordinal);
    }

    private static double Contrast(string one, string other)
    {
        double[] luminances = [.. new[] { Luminance(one), Luminance(other) }.Order()];
        return (luminances[1] + 0.05) / (luminances[0] + 0.05);
    }

    private static double Luminance(string colour)
    {
        double[] parts = [.. Enumerable.Range(0, 3).Select(part => 2 * part).Select(at => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))];
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    [GeneratedRegex("--(?<name>[a-z0-9-]+): #(?<colour>[0-9a-f]{6})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Variable();
}
