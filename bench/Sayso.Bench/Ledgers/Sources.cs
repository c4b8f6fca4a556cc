using System.IO.Compression;
using System.Text.Json;
using Sayso.Text;

namespace Sayso.Bench.Ledgers;

/// <summary>Stories to fill ledgers with: Wikinews and briefings, the long ones cut into parts of a news story's length at paragraphs.</summary>
internal static class Sources
{
    private const int PartLength = 4_000;

    /// <summary>As many stories as wanted, Wikinews first, each with an outlet and a day.</summary>
    /// <param name="files">JSON Lines with title, outlet, date and text, gzipped or not.</param>
    /// <param name="count">How many.</param>
    public static List<Document> Take(IEnumerable<string> files, int count) => [.. files.SelectMany(Records).SelectMany(Parts).Take(count)];

    private static IEnumerable<JsonElement> Records(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = new StreamReader(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        while (reader.ReadLine() is { } line)
        {
            yield return JsonDocument.Parse(line).RootElement;
        }
    }

    private static IEnumerable<Document> Parts(JsonElement record)
    {
        string text = record.GetProperty("text").GetString()!;
        string? Field(string name) => record.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        DateOnly? day = DateOnly.TryParse(Field("date"), System.Globalization.CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        for (int start = 0; start < text.Length;)
        {
            int end = text.Length - start <= PartLength ? text.Length : text.LastIndexOf("\n\n", start + PartLength, PartLength, StringComparison.Ordinal);
            end = end <= start ? Math.Min(text.Length, start + PartLength) : end;
            yield return new Document(text[start..end].Trim()) { Title = Field("title"), Outlet = Field("outlet"), Published = day };
            start = end;
        }
    }
}
