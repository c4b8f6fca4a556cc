using System.Net.Http.Headers;
using System.Globalization;
using Microsoft.Extensions.Hosting;
using Sayso.Intake;
using Sayso.Ledger;

namespace Sayso.Web.Notices;

/// <summary>Tells webhooks what is new: what is due is on the disk, and is sent until it is taken or given up.</summary>
internal sealed class WebhookRoom : BackgroundService
{
    private const int MostAtOnce = 8;
    private static readonly TimeSpan s_time = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_rest = TimeSpan.FromSeconds(30);

    private readonly StoryLedger _ledger;
    private readonly NoticeBoard _board;
    private readonly WebhookMatcher _matcher;
    private readonly Messenger _messenger;
    private readonly DeliveryPlan _plan;
    private readonly TimeProvider _clock;

    public WebhookRoom(StoryLedger ledger, NoticeBoard board, ServeOptions options)
    {
        _ledger = ledger;
        _board = board;
        _clock = options.Clock;
        _matcher = new WebhookMatcher(ledger);
        _messenger = new Messenger(new IntakeOptions { AllowPrivateNetwork = options.AllowPrivateNetwork, Limits = new IntakeLimits { RequestTime = s_time } }, options.Clock);
        _plan = new DeliveryPlan(Random.Shared.NextDouble);
    }

    /// <summary>Why nothing would ever be sent to an address; null if something would.</summary>
    public Fault? Refusal(string address) => _messenger.Refusal(address);

    public override void Dispose()
    {
        _messenger.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                var changed = _board.Changed;
                if (!await TryAsync(stoppingToken).ConfigureAwait(false))
                {
                    await WaitAsync(changed, stoppingToken).ConfigureAwait(false);
                }
            }
        }
        catch (OperationCanceledException)
        {
            // What was being sent is sent again after the next start, with the same id.
        }
    }

    /// <summary>Does what there is to do.</summary>
    /// <returns>Whether there may be more.</returns>
    private async Task<bool> TryAsync(CancellationToken stop)
    {
        try
        {
            bool isMore = _matcher.Look();
            var due = _ledger.DueDeliveries(_clock.GetUtcNow(), MostAtOnce);
            await Task.WhenAll(due.Select(delivery => SendAsync(delivery, stop))).ConfigureAwait(false);
            return isMore || due.Count > 0;
        }
        catch (LedgerException)
        {
            // A ledger that is in use, or a disk that is full, is tried again.
            return false;
        }
    }

    /// <summary>Waits until something comes in or something is due.</summary>
    private async Task WaitAsync(Task changed, CancellationToken stop)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var next = Next();
        var rest = next is { } at && at - _clock.GetUtcNow() is var wait && wait < s_rest ? wait : s_rest;
        // A delay has whole milliseconds: rounded down it would end before anything is due.
        var sleeping = next is null ? Task.Delay(Timeout.Infinite, over.Token) : Task.Delay(TimeSpan.FromMilliseconds(Math.Max(0, Math.Ceiling(rest.TotalMilliseconds))), _clock, over.Token);
        await Task.WhenAny(changed, sleeping).ConfigureAwait(false);
        await over.CancelAsync().ConfigureAwait(false);
        stop.ThrowIfCancellationRequested();
    }

    private DateTimeOffset? Next()
    {
        try
        {
            return _ledger.NextDelivery();
        }
        catch (LedgerException)
        {
            return _clock.GetUtcNow() + s_rest;
        }
    }

    private async Task SendAsync(Delivery delivery, CancellationToken stop)
    {
        var webhook = _ledger.Webhooks().FirstOrDefault(known => known.Number == delivery.Webhook);
        if (webhook is null || _ledger.WebhookSecret(delivery.Webhook) is not { } secret)
        {
            return;
        }

        var now = _clock.GetUtcNow();
        long seconds = now.ToUnixTimeSeconds();
        using var message = new ReadOnlyMemoryContent(delivery.Body) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
        message.Headers.Add("webhook-id", delivery.Message);
        message.Headers.Add("webhook-timestamp", seconds.ToString(CultureInfo.InvariantCulture));
        message.Headers.Add("webhook-signature", Signature.Of(secret.Span, delivery.Message, seconds, delivery.Body.Span));
        var answer = await _messenger.SendAsync(new Uri(webhook.Url), message, stop).ConfigureAwait(false);
        now = _clock.GetUtcNow();
        var noted = delivery with { Tries = delivery.Tries + 1, Status = answer.Status, Fault = answer.Fault?.ToString() };
        if (answer.Status == 410)
        {
            _ledger.NoteDelivery(noted with { Next = null, Done = now });
            _ledger.CloseWebhook(webhook.Number, NoticeFaults.WebhookGone().ToString());
            return;
        }

        var next = answer.Fault is null ? null : _plan.After(now, delivery.At, noted.Tries, answer.Rest);
        _ledger.NoteDelivery(noted with { Next = next, Done = next is null ? now : null });
    }
}
