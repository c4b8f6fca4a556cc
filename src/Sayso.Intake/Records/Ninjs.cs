using System.Text.Json;
using Sayso.Intake.Html;
using Sayso.Intake.Stories;

namespace Sayso.Intake.Records;

/// <summary>Reads IPTC ninjs, in which agencies send stories: versions 1 and 2 with one field for each, version 3 with lists.</summary>
internal static class Ninjs
{
    private static readonly string[] Signs = ["body_text", "body_xhtml", "body_html", "bodies", "headlines", "versioncreated", "versionCreated"];

    /// <summary>Whether <paramref name="record"/> has fields that only ninjs has.</summary>
    public static bool IsLikely(JsonElement record) => Array.Exists(Signs, sign => record.TryGetProperty(sign, out _));

    /// <summary>The story of <paramref name="record"/>, or why there is none.</summary>
    public static Arrival Read(JsonElement record, Provenance provenance, IntakeLimits limits)
    {
        try
        {
            return Body(record, limits) is { } text
                ? provenance.Of(Draft(record, text))
                : provenance.Failed(IntakeFaults.NoText("“body_text”, “body_xhtml” or “bodies”"));
        }
        catch (IntakeException e)
        {
            return provenance.Failed(e.Fault);
        }
    }

    private static Draft Draft(JsonElement record, string text) => new(text)
    {
        Title = OneLine.OfMarkup(StoryRecord.TextOf(record, "headline") ?? FirstOf(record, "headlines", "value") ?? StoryRecord.TextOf(record, "title")),
        Author = OneLine.Of(Byline(StoryRecord.TextOf(record, "byline") ?? FirstOf(record, "bylines", "value") ?? FirstOf(record, "by", "name") ?? FirstOf(record, "people", "name", "author"))),
        Outlet = OneLine.Of(FirstOf(record, "infosources", "name") ?? FirstOf(record, "infoSources", "name") ?? NameOf(record, "provider") ?? StoryRecord.TextOf(record, "source") ?? StoryRecord.TextOf(record, "copyrightholder") ?? StoryRecord.TextOf(record, "copyrightHolder")),
        Url = WebAddress.Of(StoryRecord.TextOf(record, "url")) ?? FirstAddress(record) ?? WebAddress.Of(StoryRecord.TextOf(record, "uri")),
        Published = FirstDay(record, "firstpublished", "firstPublished", "firstcreated", "firstCreated", "contentcreated", "contentCreated", "versioncreated", "versionCreated"),
    };

    private static string? Body(JsonElement record, IntakeLimits limits)
    {
        if (record.TryGetProperty("bodies", out var bodies) && bodies.ValueKind == JsonValueKind.Array)
        {
            var main = bodies.EnumerateArray().Where(body => body.ValueKind == JsonValueKind.Object).OrderBy(body => StoryRecord.TextOf(body, "role") is null or "main" or "drol:main" ? 0 : 1).ToList();
            return main.Select(body => Text(StoryRecord.TextOf(body, "value"), StoryRecord.TextOf(body, "contenttype") ?? StoryRecord.TextOf(body, "contentType"), limits)).FirstOrDefault(text => text is not null);
        }

        return Text(StoryRecord.TextOf(record, "body_xhtml") ?? StoryRecord.TextOf(record, "body_html"), "html", limits) ?? Text(StoryRecord.TextOf(record, "body_text"), "text/plain", limits);
    }

    private static string? Text(string? value, string? type, IntakeLimits limits)
    {
        bool isMarkup = type?.Contains("html", StringComparison.OrdinalIgnoreCase) ?? value?.Contains("<p", StringComparison.OrdinalIgnoreCase) == true;
        return string.IsNullOrWhiteSpace(value) ? null : isMarkup ? Fragment.Text(value, limits.Nesting) : value;
    }

    /// <summary>The field <paramref name="field"/> of the first object in the list <paramref name="list"/> that has it, in the role <paramref name="role"/> if one is named.</summary>
    private static string? FirstOf(JsonElement record, string list, string field, string? role = null) =>
        record.TryGetProperty(list, out var values) && values.ValueKind == JsonValueKind.Array
            ? values.EnumerateArray().Where(value => value.ValueKind == JsonValueKind.Object).Where(value => role is null || string.Equals(StoryRecord.TextOf(value, "rel") ?? StoryRecord.TextOf(value, "role"), role, StringComparison.OrdinalIgnoreCase))
                .Select(value => StoryRecord.TextOf(value, field)).FirstOrDefault(value => value is not null)
            : null;

    private static string? NameOf(JsonElement record, string field) =>
        record.TryGetProperty(field, out var value) ? value.ValueKind == JsonValueKind.Object ? StoryRecord.TextOf(value, "name") : StoryRecord.TextOf(record, field) : null;

    private static string? FirstAddress(JsonElement record) => WebAddress.Of(FirstOf(record, "altids", "value") ?? FirstOf(record, "altIds", "value"));

    private static DateOnly? FirstDay(JsonElement record, params string[] fields) => fields.Select(field => Dates.DayOf(StoryRecord.TextOf(record, field))).FirstOrDefault(day => day is not null);

    private static string? Byline(string? byline) => byline is not null && byline.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? byline[3..] : byline;
}
