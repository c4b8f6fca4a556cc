using System.Globalization;
using Sayso.Exchange;
using Sayso.Ledger;
using Sayso.Ledger.Questions;

namespace Sayso.Web.Notices;

/// <summary>Finds what webhooks are to be told of a story.</summary>
internal sealed class WebhookMatcher(StoryLedger ledger)
{
    private const int Few = 16;

    /// <summary>Looks at some stories that no webhook was told of yet, and puts down what is to be sent.</summary>
    /// <returns>Whether there were any.</returns>
    /// <exception cref="LedgerException">The ledger cannot be read or written.</exception>
    public bool Look()
    {
        var open = ledger.Webhooks().Where(webhook => webhook.Closed is null).ToList();
        var arrived = open.Count == 0 ? [] : ledger.Arrived(open.Min(webhook => webhook.Seen), Few);
        foreach (var (story, _) in arrived)
        {
            var messages = new List<(long, string, ReadOnlyMemory<byte>)>();
            foreach (var webhook in open.Where(webhook => webhook.Seen < story.Number))
            {
                if (News(webhook, story) is { Count: > 0 } news)
                {
                    messages.Add((webhook.Number, FormattableString.Invariant($"msg_{webhook.Number}_{story.Number}"), Body(webhook, story, news)));
                }
            }

            ledger.NoteSeen(story.Number, messages);
        }

        return arrived.Count > 0;
    }

    /// <summary>What a story says that its earlier versions, and the story that it is a copy of, do not.</summary>
    private List<StoredStatement> News(Webhook webhook, StoredStory story)
    {
        var query = new StatementQuery { Entity = webhook.Entity, Speaker = webhook.Speaker, Stance = webhook.Stance, Words = webhook.Words };
        var said = ledger.FindIn(story.Number, query);
        if (said.Count == 0 || story.Family == story.Number)
        {
            return [.. said];
        }

        var earlier = ledger.Versions(story.Id).Select(version => version.Number).Where(number => number < story.Number).Append(story.Family).Distinct();
        var known = earlier.SelectMany(number => ledger.FindIn(number, query)).Select(statement => statement.Words).ToHashSet(StringComparer.Ordinal);
        return [.. said.Where(statement => !known.Contains(statement.Words))];
    }

    private static byte[] Body(Webhook webhook, StoredStory story, List<StoredStatement> news) => Notice.Json(json =>
    {
        json.WriteString("type", "statement.new");
        json.WriteString("format", "sayso-message/1");
        json.WriteNumber("webhook", webhook.Number);
        json.WriteStartObject("data");
        Notice.WriteDocument(json, story);
        json.WriteStartArray("statements");
        foreach (var said in news)
        {
            json.WriteStartObject();
            json.WriteString("id", said.Statement.Id);
            json.WriteString("who", said.Who);
            if (said.Speaker is { } speaker)
            {
                json.WriteNumber("speaker", speaker);
            }

            json.WriteString("stance", ReadingNames.Of(said.Statement.Position.Stance));
            json.WriteString("words", said.Words);
            json.WriteString("address", string.Create(CultureInfo.InvariantCulture, $"/api/v1/documents/{story.Id}/attributions/{said.Statement.Id}"));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
