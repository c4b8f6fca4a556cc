using System.Net.Http.Headers;

namespace Sayso.Intake.Web;

/// <summary>What came of asking for an address.</summary>
/// <param name="Address">Where the answer came from in the end.</param>
/// <param name="Body">The answer's body, unpacked; null if there is none.</param>
/// <param name="Charset">The charset that the server named.</param>
/// <param name="Version">What the server calls this version; null if it does not.</param>
/// <param name="Fault">Why there is no body; null too if nothing has changed since the version asked with.</param>
internal sealed record Answer(Uri Address, Stream? Body, string? Charset, FeedVersion? Version, Fault? Fault)
{
    /// <summary>The status; null where no server was reached.</summary>
    public int? Status { get; init; }

    /// <summary>How long to wait before asking again, as the server says.</summary>
    public RetryConditionHeaderValue? RetryAfter { get; init; }

    /// <summary>For how long the answer may be kept, as the server says.</summary>
    public CacheControlHeaderValue? Caching { get; init; }

    /// <summary>What a server said besides its answer.</summary>
    public Answer With(HttpResponseMessage response) => this with { Status = (int)response.StatusCode, RetryAfter = response.Headers.RetryAfter, Caching = response.Headers.CacheControl };

    public static Answer Failed(Uri address, Fault fault) => new(address, null, null, null, fault);
}
