namespace Sayso.Intake;

/// <summary>What came of a visit to a feed.</summary>
public sealed record FeedAnswer
{
    /// <summary>Its entries as stories, in the feed's order; empty where it has not changed or could not be had.</summary>
    public IReadOnlyList<Arrival> Entries { get; init; } = [];

    /// <summary>What the server calls this version; null if it does not.</summary>
    public FeedVersion? Version { get; init; }

    /// <summary>Why it could not be had; null if it could, or has not changed.</summary>
    public Fault? Fault { get; init; }

    /// <summary>Whether what came is no feed.</summary>
    public bool IsNoFeed { get; init; }

    /// <summary>Whether it is gone for good, as its server says (410).</summary>
    public bool IsGone { get; init; }

    /// <summary>For how long the server wants to be left alone.</summary>
    public TimeSpan? Rest { get; init; }

    /// <summary>For how long it is no use to ask again, as the server or the feed itself says.</summary>
    public TimeSpan? Pace { get; init; }
}
