namespace Sayso.Web.Adding;

/// <summary>How much may be handed in to be read in the background.</summary>
public sealed record AddingLimits
{
    /// <summary>How many may wait to be read: 256 unless said otherwise.</summary>
    public int Waiting { get; init; } = 256;

    /// <summary>How many bytes all that wait may have together: 256 MiB unless said otherwise.</summary>
    public long WaitingBytes { get; init; } = 256L * 1024 * 1024;

    /// <summary>How many bytes a file may have: 16 MiB unless said otherwise.</summary>
    public int FileBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>How long an address may take to answer: 15 seconds unless said otherwise.</summary>
    public TimeSpan RequestTime { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>After how long something is tried again that the ledger could not store: 30 seconds unless said otherwise.</summary>
    public TimeSpan Rest { get; init; } = TimeSpan.FromSeconds(30);
}
