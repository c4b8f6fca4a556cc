namespace Sayso.Intake;

/// <summary>How stories are brought in.</summary>
public sealed record IntakeOptions
{
    /// <summary>How much is taken at most.</summary>
    public IntakeLimits Limits { get; init; } = new();

    /// <summary>Whether addresses in private, local and other networks that are not public may be asked. Otherwise none of them is ever connected to.</summary>
    public bool AllowPrivateNetwork { get; init; }

    /// <summary>
    /// Whether the proxy that the environment names is used. The proxy then resolves names, so that the guard against private networks
    /// sees the proxy's address only.
    /// </summary>
    public bool UseEnvironmentProxy { get; init; }

    /// <summary>Whether the page of a feed's entry is fetched where the feed has only a summary. Otherwise the summary is the text, with a warning.</summary>
    public bool FollowFeedLinks { get; init; }

    /// <summary>What is remembered of feeds fetched before, so that one that has not changed is not sent again.</summary>
    public IFeedMemory FeedMemory { get; init; } = new RecentFeeds();

    /// <summary>Opens what <c>-</c> stands for. Standard input, unless said otherwise.</summary>
    public Func<Stream> OpenStandardInput { get; init; } = Console.OpenStandardInput;
}
