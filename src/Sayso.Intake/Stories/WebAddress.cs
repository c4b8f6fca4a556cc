namespace Sayso.Intake.Stories;

/// <summary>Addresses as they may be kept: absolute, http or https, without name and password.</summary>
internal static class WebAddress
{
    private const int Longest = 8 * 1024;

    /// <summary>The address that <paramref name="value"/> is, seen from <paramref name="from"/> if it is not a whole one; or null.</summary>
    public static string? Of(string? value, Uri? from = null)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Length > Longest)
        {
            return null;
        }

        value = value.Trim();
        bool isWhole = Uri.TryCreate(value, UriKind.Absolute, out var address) && IsWeb(address);
        if (!isWhole && (from is null || !Uri.TryCreate(from, value, out address) || !IsWeb(address)))
        {
            return null;
        }

        return address!.UserInfo.Length == 0 ? (isWhole ? value : address.AbsoluteUri) : new UriBuilder(address) { UserName = "", Password = "" }.Uri.AbsoluteUri;
    }

    public static bool IsWeb(Uri address) => address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps;
}
