namespace Sayso.Web.Watching;

/// <summary>A feed to watch.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Title">What it is called; null if that is not known.</param>
public sealed record WatchedFeed(Uri Address, string? Title = null)
{
    /// <summary>Its address as it is remembered.</summary>
    public string Url => Address.AbsoluteUri;

    /// <summary>The feed at an address; null if it is no address of the web.</summary>
    public static WatchedFeed? Of(string address, string? title = null) =>
        Uri.TryCreate(address.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.UserInfo.Length == 0 && address.Contains("://", StringComparison.Ordinal)
            ? new WatchedFeed(uri, title) : null;
}
