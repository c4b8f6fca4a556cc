using Sayso.Ledger;
using Sayso.Text;

namespace Sayso.Web.Tests;

/// <summary>A server on a free port of this machine, over a ledger of its own.</summary>
internal sealed class Running : IAsyncDisposable
{
    private static readonly StoryReader s_reader = new();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sayso-web");
    private SaysoServer? _server;

    private Running()
    {
        Ledger = StoryLedger.Open(Path.Combine(_folder.FullName, "ledger.sayso"));
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
    }

    /// <summary>What it shows.</summary>
    public StoryLedger Ledger { get; }

    /// <summary>A client that goes there.</summary>
    public HttpClient Client { get; }

    /// <summary>Starts one whose ledger holds some stories.</summary>
    public static Task<Running> StartAsync(params Document[] stories) => StartAsync(options => options, stories);

    /// <summary>Starts one that is told more than where to listen.</summary>
    public static async Task<Running> StartAsync(Func<ServeOptions, ServeOptions> told, params Document[] stories)
    {
        var running = new Running();
        running.Ledger.Append([.. stories.Select(s_reader.Read)], s_reader.Engine);
        var options = told(new ServeOptions { Urls = ["http://127.0.0.1:0"], Log = LogForm.Quiet });
        running._server = await SaysoServer.StartAsync(running.Ledger, s_reader, options, TestContext.Current.CancellationToken);
        running.Client.BaseAddress = new Uri(running._server.Urls.First());
        return running;
    }

    /// <summary>Stops the server, and leaves the ledger.</summary>
    public ValueTask StopAsync() => _server!.DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        if (_server is { } server)
        {
            await server.DisposeAsync();
        }

        Ledger.Dispose();
        _folder.Delete(recursive: true);
    }
}
