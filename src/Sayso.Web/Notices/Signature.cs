using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Sayso.Web.Notices;

/// <summary>Signs messages to webhooks as Standard Webhooks do, so that who receives them knows from whom they are.</summary>
internal static class Signature
{
    /// <summary>How many random bytes a secret has.</summary>
    public const int SecretBytes = 32;

    private const string Prefix = "whsec_";

    /// <summary>The secret as it is shown, once.</summary>
    public static string Shown(ReadOnlySpan<byte> secret) => Prefix + Convert.ToBase64String(secret);

    /// <summary>The value of the header webhook-signature.</summary>
    /// <param name="secret">The webhook's secret.</param>
    /// <param name="message">The message's id.</param>
    /// <param name="seconds">When it is sent: seconds since 1970.</param>
    /// <param name="body">What is sent.</param>
    public static string Of(ReadOnlySpan<byte> secret, string message, long seconds, ReadOnlySpan<byte> body)
    {
        byte[] head = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{message}.{seconds}."));
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        hash.AppendData(head);
        hash.AppendData(body);
        return "v1," + Convert.ToBase64String(hash.GetHashAndReset());
    }
}
