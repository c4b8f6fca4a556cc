using System.Text.Json;
using System.Text.Json.Serialization;
using Sayso.Text;

namespace Sayso.Web.Adding;

/// <summary>What was handed in and what whoever did so knows of it, as it is kept until it is read.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What to call it to people: a title, an address, a file's name.</param>
internal sealed record Handed(HandedKind Kind, string Name)
{
    private const int LongestName = 200;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, Converters = { new JsonStringEnumConverter<HandedKind>(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>The story's title.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet that published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>Its address.</summary>
    public string? Url { get; init; }

    /// <summary>The day it was published.</summary>
    public DateOnly? Published { get; init; }

    public static Handed OfText(string? title, string text) => new(HandedKind.Text, Short(title ?? text.AsSpan().Trim().ToString().Split('\n')[0]));

    public static Handed OfAddress(string url) => new(HandedKind.Address, Short(url)) { Url = url };

    public static Handed OfFile(string name) => new(HandedKind.File, Short(Path.GetFileName(name) is { Length: > 0 } bare ? bare : "a file"));

    public static Handed Read(string json) => JsonSerializer.Deserialize<Handed>(json, s_json)!;

    public string Write() => JsonSerializer.Serialize(this, s_json);

    /// <summary>The document, with what is known of it going before what its source says. A title and an address are of one story only.</summary>
    public Document Upon(Document found, bool isOnly) => new(found.Text)
    {
        Title = (isOnly ? Title : null) ?? found.Title,
        Outlet = Outlet ?? found.Outlet,
        Url = found.Url ?? (isOnly ? Url : null),
        Published = Published ?? found.Published,
        Author = found.Author,
    };

    private static string Short(string name)
    {
        string line = string.Concat(name.Take(LongestName).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)).Trim();
        return name.Length > LongestName ? line + "…" : line;
    }
}

/// <summary>What was handed in.</summary>
internal enum HandedKind
{
    /// <summary>The story's text.</summary>
    Text,

    /// <summary>The address to fetch it from.</summary>
    Address,

    /// <summary>A file, in any format that can be read, with one story or several.</summary>
    File,
}
