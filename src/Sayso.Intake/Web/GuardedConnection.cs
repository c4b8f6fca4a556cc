using System.Net;
using System.Net.Sockets;

namespace Sayso.Intake.Web;

/// <summary>
/// Connects to addresses that are allowed only. The name is resolved here and the connection made to the very address that was looked at, so that a name cannot
/// lead elsewhere the second time it is asked for.
/// </summary>
/// <param name="isAllowed">Whether an address may be connected to.</param>
/// <param name="hasProxy">Whether a proxy may stand between; where it is, was said by whoever runs this machine.</param>
internal sealed class GuardedConnection(Predicate<IPAddress> isAllowed, bool hasProxy = false)
{
    /// <summary>Connects for a request.</summary>
    /// <exception cref="IntakeException">The name leads to no address that is allowed.</exception>
    public async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var place = context.DnsEndPoint;
        var addresses = IPAddress.TryParse(place.Host, out var literal) ? [literal] : await Dns.GetHostAddressesAsync(place.Host, cancellationToken);
        var allowed = Array.FindAll(addresses, address => (hasProxy && IsProxy(context)) || isAllowed(address));
        if (allowed.Length == 0 && addresses.Length > 0)
        {
            throw new IntakeException(IntakeFaults.PrivateNetwork(addresses[0].ToString()));
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, place.Port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    /// <summary>Whether the connection is to another place than the one that was asked for.</summary>
    private static bool IsProxy(SocketsHttpConnectionContext context) =>
        context.InitialRequestMessage.RequestUri is { } asked && (asked.Port != context.DnsEndPoint.Port || !string.Equals(asked.IdnHost.Trim('[', ']'), context.DnsEndPoint.Host.Trim('[', ']'), StringComparison.OrdinalIgnoreCase));
}
