using System.Text.Json;
using Sayso.Exchange;
using Sayso.Ledger.Questions;

namespace Sayso.Cli.Answers;

/// <summary>Parts of stored readings in the form sayso-reading/1, so that a statement looks the same in every answer as in its reading.</summary>
internal sealed class ReadingParts
{
    private readonly Dictionary<long, (string Document, Dictionary<string, string> Attributions)> _stories = [];

    /// <summary>The document, as JSON on one line.</summary>
    public string Document(StoredStory story) => Of(story).Document;

    /// <summary>A statement's attribution, as JSON on one line.</summary>
    public string Attribution(StoredStatement statement) => Of(statement.Story).Attributions[statement.Statement.Id];

    private (string Document, Dictionary<string, string> Attributions) Of(StoredStory story)
    {
        if (!_stories.TryGetValue(story.Number, out var parts))
        {
            using var written = new MemoryStream();
            ReadingJson.Write(written, story.Reading, story.Engine);
            using var json = JsonDocument.Parse(written.GetBuffer().AsMemory(0, (int)written.Length));
            parts = (
                json.RootElement.GetProperty("document").GetRawText(),
                json.RootElement.GetProperty("attributions").EnumerateArray().ToDictionary(one => one.GetProperty("id").GetString()!, one => one.GetRawText(), StringComparer.Ordinal));
            _stories.Add(story.Number, parts);
        }

        return parts;
    }
}
