using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Sayso.Intake.Tests.Web;

/// <summary>A web server of a few lines on the loopback address: what it answers is said byte for byte.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<string, string, IEnumerable<byte[]>> _answer;

    /// <summary>Starts it.</summary>
    /// <param name="answer">Given a request's path and its whole head, the answer in pieces; the connection is closed after the last.</param>
    public LoopbackServer(Func<string, string, IEnumerable<byte[]>> answer)
    {
        _answer = answer;
        _listener.Start();
        _ = AcceptAsync();
    }

    /// <summary>The heads of all requests.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public static byte[] Answer(string body, string head = "Content-Type: text/html; charset=utf-8", string status = "200 OK") => Answer(Encoding.UTF8.GetBytes(body), head, status);

    public static byte[] Answer(byte[] body, string head, string status = "200 OK") =>
        [.. Encoding.UTF8.GetBytes($"HTTP/1.1 {status}\r\n{head}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n"), .. body];

    public static byte[] Redirect(string location) => Answer("", "Location: " + location, "302 Found");

    public void Dispose()
    {
        _end.Cancel();
        _listener.Stop();
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (!_end.IsCancellationRequested)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token));
            }
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var head = new StringBuilder();
                byte[] buffer = new byte[4096];
                while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer, _end.Token) is > 0 and var read)
                {
                    head.Append(Encoding.ASCII.GetString(buffer, 0, read));
                }

                Requests.Enqueue(head.ToString());
                string path = head.ToString().Split(' ') is [_, var asked, ..] ? asked : "/";
                foreach (byte[] piece in _answer(path, head.ToString()))
                {
                    await stream.WriteAsync(piece, _end.Token);
                }
            }
            catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
            {
                // The other side had enough.
            }
        }
    }
}
