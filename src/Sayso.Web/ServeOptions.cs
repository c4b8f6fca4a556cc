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
}
