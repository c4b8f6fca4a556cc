using System.IO.Compression;
using System.Text.Json;

namespace Sayso.Lab.Corpora;

/// <summary>White House briefings and speeches: unlabelled text.</summary>
internal static class Briefings
{
    public static IEnumerable<string> Texts(string file)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            yield return json.RootElement.GetProperty("text").GetString()!;
        }
    }
}
