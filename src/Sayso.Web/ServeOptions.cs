namespace Sayso.Web;

/// <summary>What a server is told when it starts.</summary>
public sealed record ServeOptions
{
    /// <summary>Where it listens unless told otherwise: this machine alone can reach it.</summary>
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>Where it listens: addresses as <c>http://127.0.0.1:5080</c>; port 0 takes one that is free.</summary>
    public IReadOnlyList<string> Urls { get; init; } = [DefaultUrl];

    /// <summary>Whether addresses in private networks may be fetched.</summary>
    public bool AllowPrivateNetwork { get; init; }

    /// <summary>The most bytes of a request's body: 1 MiB unless said otherwise.</summary>
    public long MaxBodyBytes { get; init; } = 1024 * 1024;

    /// <summary>How long a request may take: 30 seconds unless said otherwise.</summary>
    public TimeSpan RequestTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How slowly a body may come in, in bytes a second, once it had five seconds: 240 unless said otherwise.</summary>
    public double MinBodyRate { get; init; } = 240;

    /// <summary>How many requests a caller may make in a second; twice as many at once. 500 unless said otherwise.</summary>
    public int RequestsPerSecond { get; init; } = 500;

    /// <summary>How many stories a caller may hand in, to be read or added, in a second; four times as many at once. 25 unless said otherwise.</summary>
    public int StoriesPerSecond { get; init; } = 25;

    /// <summary>How each request is told of.</summary>
    public LogForm Log { get; init; } = LogForm.Plain;

    /// <summary>Where requests are told of: standard error unless said otherwise.</summary>
    public TextWriter LogTo { get; init; } = Console.Error;

    /// <summary>What tells the time.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How much may be handed in.</summary>
    public Adding.AddingLimits Adding { get; init; } = new();

    /// <summary>The feeds that are watched meanwhile; null for none.</summary>
    public Watching.WatchOptions? Watch { get; init; }
}

/// <summary>How requests are told of.</summary>
public enum LogForm
{
    /// <summary>A line of words for each request, for people.</summary>
    Plain,

    /// <summary>A line of JSON for each request, for programs.</summary>
    Json,

    /// <summary>Only what goes wrong, in words.</summary>
    Quiet,
}
