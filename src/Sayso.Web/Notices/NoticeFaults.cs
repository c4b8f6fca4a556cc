namespace Sayso.Web.Notices;

/// <summary>What may be wrong with telling others what is new. A code is never given a second meaning.</summary>
internal static class NoticeFaults
{
    /// <summary>Too many listen to events.</summary>
    public static Fault TooManyListeners() => new("SAYSO5060", "Too many listen to events already.", "Wait as long as Retry-After says, or ask /api/v1/documents from time to time.");

    /// <summary>Too many webhooks.</summary>
    public static Fault TooManyWebhooks(int most) => new("SAYSO5061", FormattableString.Invariant($"There are {most} webhooks already."), "Remove one that is not needed.");

    /// <summary>A webhook whose server says that it is gone for good.</summary>
    public static Fault WebhookGone() => new("SAYSO5062", "The server at the webhook's address says that it is gone for good (410); nothing more is sent there.", "Remove the webhook, or make a new one.");
}
