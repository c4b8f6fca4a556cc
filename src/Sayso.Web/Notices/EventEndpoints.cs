using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Hosting;
using Sayso.Ledger;
using Sayso.Web.Api;
using Sayso.Web.Hosting;

namespace Sayso.Web.Notices;

/// <summary>What comes in, as server-sent events. Each listener is sent what it has not had yet at its own pace, so that nothing piles up for a slow one.</summary>
internal static class EventEndpoints
{
    private const int MostListeners = 64;
    private const string Retry = "30";

    private static readonly byte[] s_heartbeat = ": still here\n\n"u8.ToArray();
    private static readonly TimeSpan s_quiet = TimeSpan.FromSeconds(15);

    /// <summary>Who does not take what is sent for so long is not listening.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    private static readonly Parameter<long?> s_after = Parameters.Number("after", "Begin after the event with this id, 0 for the very first; Last-Event-ID goes before. Unless given, only what comes from now on is told.", 0, long.MaxValue);

    public static void Map(IEndpointRouteBuilder api) => api.MapGet("/events", ListenAsync).WithMetadata(Listen).RequireScope(Listen.Scope).DisableRequestTimeout();

    private static async Task ListenAsync(HttpContext context, NoticeBoard board, IHostApplicationLifetime life)
    {
        long after = LastId(context.Request) ?? Given.With(context.Request, Listen.Parameters).Of(s_after) ?? board.Last;
        if (!board.Sit(MostListeners))
        {
            context.Response.Headers.RetryAfter = Retry;
            throw new RefusalException(StatusCodes.Status503ServiceUnavailable, NoticeFaults.TooManyListeners());
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, life.ApplicationStopping);
        try
        {
            await TellAsync(context, board, after, stop.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Either side has ended it.
        }
        finally
        {
            board.Leave();
        }
    }

    private static async Task TellAsync(HttpContext context, NoticeBoard board, long after, CancellationToken stop)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await SendAsync(context, s_heartbeat, stop).ConfigureAwait(false);
        while (true)
        {
            var changed = board.Changed;
            var notices = board.After(after);
            foreach (var notice in notices)
            {
                await SendAsync(context, notice.Events, stop).ConfigureAwait(false);
                after = notice.Number;
            }

            if (notices.Count == 0 && !await IsOverAsync(changed, stop).ConfigureAwait(false))
            {
                await SendAsync(context, s_heartbeat, stop).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Whether there is something new before it has been quiet for too long.</summary>
    private static async Task<bool> IsOverAsync(Task changed, CancellationToken stop)
    {
        try
        {
            await changed.WaitAsync(s_quiet, stop).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    private static async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> events, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        patience.CancelAfter(s_patience);
        try
        {
            await context.Response.Body.WriteAsync(events, patience.Token).ConfigureAwait(false);
            await context.Response.Body.FlushAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            context.Abort();
            throw;
        }
    }

    /// <summary>What a browser says it was told last; null where it says nothing that is a number.</summary>
    private static long? LastId(HttpRequest request) =>
        long.TryParse(request.Headers["Last-Event-ID"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out long id) ? id : null;

    private static readonly Operation Listen = new("listenToEvents", "Tells at once what comes in, as server-sent events: story.added, story.changed and dispute.new, each with JSON as its data.")
    {
        Tag = "events", Answer = "Events without end (text/event-stream). The last event of a story has its number as id, to go on from with Last-Event-ID.", Schema = null, Parameters = [s_after], HasTag = false,
    };
}
