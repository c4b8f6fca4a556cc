namespace Sayso.Web.Watching;

/// <summary>Which feeds are watched, and how.</summary>
public sealed record WatchOptions
{
    /// <summary>How often a feed is visited unless told otherwise.</summary>
    public static readonly TimeSpan DefaultEvery = TimeSpan.FromMinutes(10);

    /// <summary>The feeds.</summary>
    public required IReadOnlyList<WatchedFeed> Feeds { get; init; }

    /// <summary>How often each is visited, unless it or its server wants it less often: every ten minutes unless said otherwise.</summary>
    public TimeSpan Every { get; init; } = DefaultEvery;

    /// <summary>How long a server is left alone between two requests: two seconds unless said otherwise.</summary>
    public TimeSpan HostGap { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Whether each feed that is due is visited once, and that is all.</summary>
    public bool Once { get; init; }

    /// <summary>Whether addresses in private networks may be asked.</summary>
    public bool AllowPrivateNetwork { get; init; }

    /// <summary>How long an address may take to answer: 30 seconds unless said otherwise.</summary>
    public TimeSpan RequestTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>What tells the time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Gives numbers from 0 up to 1, by which visits are put off a little, so that not all feeds are asked at the same moment.</summary>
    public Func<double> Random { get; init; } = System.Random.Shared.NextDouble;
}
