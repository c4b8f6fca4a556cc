using Sayso.Text;

namespace Sayso.Intake;

/// <summary>How much is taken of what others made. What goes beyond is a fault of that story or file; the rest still goes in.</summary>
public sealed record IntakeLimits
{
    /// <summary>The most bytes, unpacked, of one story: a file, an archive's record, a line of JSON. 64 MiB unless said otherwise; at most 1 GiB.</summary>
    public int DocumentBytes { get; init; } = Document.DefaultMaxBytes;

    /// <summary>The most bytes, unpacked, that are fetched from one address: 64 MiB unless said otherwise.</summary>
    public long DownloadBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>
    /// How many times its packed size data may unpack to. It counts from the 16th MiB on, since a little that unpacks to much does no harm.
    /// 250 unless said otherwise.
    /// </summary>
    public int UnpackingRatio { get; init; } = 250;

    /// <summary>How long one address may take to give all of its answer, each redirect counted anew: 30 seconds unless said otherwise.</summary>
    public TimeSpan RequestTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many redirects are followed from one address: 8 unless said otherwise.</summary>
    public int Redirects { get; init; } = 8;

    /// <summary>How deep elements or objects may stand inside each other: 512 unless said otherwise.</summary>
    public int Nesting { get; init; } = 512;
}
