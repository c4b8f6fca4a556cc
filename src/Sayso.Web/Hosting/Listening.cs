using System.Net;

namespace Sayso.Web.Hosting;

/// <summary>Who can reach the server, by the addresses it listens at.</summary>
internal static class Listening
{
    /// <summary>The first address at which others than this machine can reach it; null if there is none.</summary>
    public static string? Elsewhere(IEnumerable<string> urls) => urls.FirstOrDefault(url => !IsLoopback(url));

    /// <summary>Whether a host's name or number is this machine's own, as only programs on it can use it.</summary>
    public static bool IsThisMachine(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    // Stars, plus signs and names stand for more than this machine, and so does what is no address at all.
    private static bool IsLoopback(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && IsThisMachine(address.Host);
}
