using System.Text;

namespace Sayso.Exchange;

/// <summary>
/// What the values of the vocabulary (a source's kind, a channel, a stance …) are called in every exchange format: in small letters with hyphens,
/// as in news-report.
/// </summary>
public static class ReadingNames
{
    /// <summary>The name of a value.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Table<T>.Names[value];

    /// <summary>The value that a name stands for; null if there is none.</summary>
    public static T? Find<T>(string? name)
        where T : struct, Enum => name is not null && Table<T>.Values.TryGetValue(name, out var value) ? value : null;

    /// <summary>Every name there is for a type of value, in the order of the values.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(Of)];

    private static string Hyphenated(string name)
    {
        var hyphenated = new StringBuilder(name.Length + 2);
        foreach (char c in name)
        {
            hyphenated.Append(char.IsUpper(c) && hyphenated.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        }

        return hyphenated.ToString();
    }

    private static class Table<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Names = Enum.GetValues<T>().ToDictionary(value => value, value => Hyphenated(value.ToString()));

        public static readonly Dictionary<string, T> Values = Names.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);
    }
}
