using System.Text.Json;
using Sayso.Text;

namespace Sayso.Bench;

/// <summary>A story with the stretches of it that stand in quotation marks.</summary>
internal sealed record QuotedStory(string Text, IReadOnlyList<Span> Quotations)
{
    private const int FewestWords = 5;
    private const int MostWords = 60;

    /// <summary>The stories of a file of JSON lines, or of a folder of text files, that quote anything.</summary>
    public static IReadOnlyList<QuotedStory> Load(string path)
    {
        var texts = Directory.Exists(path)
            ? Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)
            : File.ReadLines(path).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!);
        return [.. texts.Select(text => new QuotedStory(text, [.. QuotationsOf(text)])).Where(story => story.Quotations.Count > 0)];
    }

    /// <summary>How many words a text has, parted by spaces.</summary>
    public static string[] WordsOf(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<Span> QuotationsOf(string text)
    {
        foreach (var quotation in Layout.Of(text).Quotations)
        {
            int words = WordsOf(quotation.Inner.Of(text).ToString()).Length;
            if (quotation.Depth <= 1 && !quotation.Unbalanced && words is >= FewestWords and <= MostWords)
            {
                yield return quotation.Inner;
            }
        }
    }
}
