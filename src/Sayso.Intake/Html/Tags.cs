using System.Collections.Frozen;

namespace Sayso.Intake.Html;

/// <summary>What elements do to the elements around them, as far as a story's text depends on it.</summary>
internal static class Tags
{
    /// <summary>Their content is no markup and runs to their end tag.</summary>
    public static readonly FrozenSet<string> Raw = Set("script style textarea title xmp iframe noembed noframes noscript");

    /// <summary>They have no content and no end tag.</summary>
    public static readonly FrozenSet<string> Void = Set("area base basefont bgsound br col embed frame hr img input link meta param source track wbr");

    /// <summary>They begin a line of their own.</summary>
    public static readonly FrozenSet<string> Block = Set(
        "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html "
        + "legend li listing main menu nav ol optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul caption colgroup template");

    /// <summary>They end a paragraph that is open.</summary>
    public static readonly FrozenSet<string> EndsParagraph = Set(
        "address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main "
        + "menu nav ol p plaintext pre search section summary table ul");

    /// <summary>What goes on inside them has no effect on what is open outside.</summary>
    public static readonly FrozenSet<string> Fence = Set("table td th caption button object template svg math marquee applet");

    /// <summary>They are there anyhow, and nothing depends on where they begin and end.</summary>
    public static readonly FrozenSet<string> Transparent = Set("html head body");

    private static readonly FrozenDictionary<string, string> KnownNames =
        Raw.Concat(Void).Concat(Block).Concat(Transparent).Concat("a abbr b big cite code em font i label picture q s small span strike strong sub sup svg time tt u video audio button select object figure".Split(' '))
            .Distinct(StringComparer.Ordinal).ToFrozenDictionary(name => name, name => name, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Known = KnownNames.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The open elements that the start tag <paramref name="name"/> ends, looked for up to <paramref name="fence"/>; null if it ends none.</summary>
    public static string[]? Ends(string name, out string[] fence)
    {
        (string[]? ends, fence) = name switch
        {
            "li" => (["li"], ["ul", "ol", "menu", "dir"]),
            "dt" or "dd" => (["dt", "dd"], ["dl"]),
            "td" or "th" => (["td", "th"], ["tr", "table"]),
            "tr" => (["tr"], ["table"]),
            "tbody" or "thead" or "tfoot" => (["tbody", "thead", "tfoot"], ["table"]),
            "option" or "optgroup" => (["option"], ["select"]),
            _ => ((string[]?)null, Array.Empty<string>()),
        };
        return ends;
    }

    /// <summary><paramref name="name"/> in small letters, without making a string of a name that is known.</summary>
    public static string Named(ReadOnlySpan<char> name)
    {
        if (Known.TryGetValue(name, out string? known))
        {
            return known;
        }

        Span<char> small = stackalloc char[Math.Min(name.Length, 64)];
        name[..small.Length].ToLowerInvariant(small);
        return small.ToString();
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
