using Sayso.Ledger.Questions;

namespace Sayso.Ledger;

/// <content>How a story is tied to the others.</content>
public sealed partial class StoryLedger
{
    /// <summary>Which entities and claims in dispute of a story are which across stories.</summary>
    public StoryLinks Links(StoredStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return Ask(sql => new StoryLinks(
            sql.All(
                "SELECT s.local, coalesce(e.merged, e.id) FROM entity_story s JOIN entity e ON e.id = s.entity WHERE s.document = $1",
                row => KeyValuePair.Create(row.GetString(0), row.GetInt64(1)),
                story.Number).ToDictionary(StringComparer.Ordinal),
            sql.All(
                "SELECT local, matter FROM dispute WHERE document = $1",
                row => KeyValuePair.Create(row.GetString(0), row.GetInt64(1)),
                story.Number).ToDictionary(StringComparer.Ordinal)));
    }
}
