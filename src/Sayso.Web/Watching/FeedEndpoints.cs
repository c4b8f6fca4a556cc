using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
using Sayso.Web.Api;
using Sayso.Web.Hosting;

namespace Sayso.Web.Watching;

/// <summary>How the feeds fare that are watched.</summary>
internal static class FeedEndpoints
{
    /// <summary>The name of the answer's form.</summary>
    public const string Form = "sayso-feeds/1";

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/feeds", TellAsync).WithMetadata(Tell).RequireScope(Tell.Scope);

    /// <summary>Every feed that is watched now or was, by address.</summary>
    public static IReadOnlyList<FeedStatus> Feeds(StoryLedger ledger, ServeOptions options)
    {
        var watched = (options.Watch?.Feeds ?? []).ToDictionary(feed => feed.Url, StringComparer.Ordinal);
        var visited = ledger.Watched().ToDictionary(state => state.Url, StringComparer.Ordinal);
        return
        [
            .. watched.Keys.Union(visited.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
                .Select(url => new FeedStatus(url, watched.GetValueOrDefault(url)?.Title, watched.ContainsKey(url), visited.GetValueOrDefault(url))),
        ];
    }

    private static async Task TellAsync(HttpContext context, Desks desks, ServeOptions options)
    {
        Given.With(context.Request, []);
        var feeds = await desks.AskAsync(ledger => Feeds(ledger, options), context.RequestAborted).ConfigureAwait(false);
        await Asking.SendAsync(context, Reply.Json(Form, json => Write(json, feeds))).ConfigureAwait(false);
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<FeedStatus> feeds)
    {
        json.WriteStartArray("feeds");
        foreach (var (url, title, isWatched, state) in feeds)
        {
            json.WriteStartObject();
            json.WriteString("url", url);
            json.WriteString("title", title);
            json.WriteBoolean("watched", isWatched);
            Time("last", state?.Last);
            Time("next", state?.Next);
            json.WriteBoolean("gone", state is { Next: null });
            json.WriteNumber("errors", state?.Errors ?? 0);
            json.WriteString("fault", state?.Fault);
            json.WriteNumber("stories", state?.Added ?? 0);
            json.WriteNumber("changed", state?.Changed ?? 0);
            json.WriteEndObject();
        }

        json.WriteEndArray();

        void Time(string name, DateTimeOffset? at)
        {
            if (at is { } known)
            {
                json.WriteString(name, known);
            }
            else
            {
                json.WriteNull(name);
            }
        }
    }

    private static readonly Operation Tell = new("listFeeds", "The feeds that are watched, or were: when each was visited last, when it is next, what was wrong, and how many stories came from it.")
    {
        Tag = "feeds", Answer = "The feeds, by address.", Schema = "feeds", HasTag = false,
    };
}

/// <summary>How a feed fares.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Title">What it is called, if that is known.</param>
/// <param name="IsWatched">Whether this server watches it now.</param>
/// <param name="State">How the last visit went; null before the first.</param>
public sealed record FeedStatus(string Url, string? Title, bool IsWatched, WatchedFeedState? State);
