using System.Net;
using System.Threading.Channels;

namespace Sayso.Web.Tests.Notices;

/// <summary>A server that takes messages, and says of each what it is told to.</summary>
internal sealed class Receiver : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Channel<(Dictionary<string, string> Head, string Body)> _messages = Channel.CreateUnbounded<(Dictionary<string, string>, string)>();
    private int _count;

    /// <summary>Starts it.</summary>
    /// <param name="status">The status to answer with, given a message's head and body.</param>
    public Receiver(Func<Dictionary<string, string>, string, int> status)
    {
        using (var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = $"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/hook/";
        }

        _listener.Prefixes.Add(Address);
        _listener.Prefixes.Add(Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal));
        _listener.Start();
        _ = TakeAsync(status);
    }

    public string Address { get; }

    /// <summary>How many messages came.</summary>
    public int Count => Volatile.Read(ref _count);

    public ValueTask<(Dictionary<string, string> Head, string Body)> NextAsync() => _messages.Reader.ReadAsync(TestContext.Current.CancellationToken);

    public void Dispose() => _listener.Close();

    private async Task TakeAsync(Func<Dictionary<string, string>, string, int> status)
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                using var reader = new StreamReader(context.Request.InputStream);
                string body = await reader.ReadToEndAsync();
                var head = context.Request.Headers.AllKeys.ToDictionary(name => name!, name => context.Request.Headers[name]!, StringComparer.OrdinalIgnoreCase);
                context.Response.StatusCode = status(head, body);
                context.Response.Close();
                Interlocked.Increment(ref _count);
                _messages.Writer.TryWrite((head, body));
            }
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }
}
