using System.Net.Sockets;
using System.Text;

namespace Sayso.Web.Tests.Hosting;

/// <summary>Sends bytes to a server as they are, right or wrong, and takes what comes back.</summary>
internal static class Wire
{
    /// <summary>Sends a request and reads until the server closes the connection.</summary>
    public static Task<string> SendAsync(this Running running, string request) => running.SendAsync(Encoding.Latin1.GetBytes(request));

    /// <summary>Sends bytes and reads until the server closes the connection.</summary>
    public static async Task<string> SendAsync(this Running running, byte[] request)
    {
        using var socket = new TcpClient();
        var address = running.Client.BaseAddress!;
        await socket.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        await using var stream = socket.GetStream();
        await stream.WriteAsync(request, TestContext.Current.CancellationToken);
        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, TestContext.Current.CancellationToken);
        }
        catch (IOException)
        {
            // The server may reset a connection that it has had enough of.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }

    /// <summary>The status of an answer as it came over the wire; 0 where the server said nothing.</summary>
    public static int StatusOf(string answer) => answer.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) ? int.Parse(answer.AsSpan(9, 3), System.Globalization.CultureInfo.InvariantCulture) : 0;
}
