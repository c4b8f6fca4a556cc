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
    public HttpClient Client { get; private set; }

    /// <summary>Starts one whose ledger holds some stories.</summary>
    public static Task<Running> StartAsync(params Document[] stories) => StartAsync(options => options, stories);

    /// <summary>Starts one that is told more than where to listen.</summary>
    public static Task<Running> StartAsync(Func<ServeOptions, ServeOptions> told, params Document[] stories) => StartAsync(_ => { }, told, stories);

    /// <summary>Starts one over a ledger that something is done with first.</summary>
    public static async Task<Running> StartAsync(Action<StoryLedger> first, Func<ServeOptions, ServeOptions> told, params Document[] stories)
    {
        var running = new Running();
        try
        {
            first(running.Ledger);
            running.Ledger.Append([.. stories.Select(s_reader.Read)], s_reader.Engine);
            var options = told(new ServeOptions { Urls = ["http://127.0.0.1:0"], Log = LogForm.Quiet });
            running._server = await SaysoServer.StartAsync(running.Ledger, s_reader, options, TestContext.Current.CancellationToken);
        }
        catch
        {
            await running.DisposeAsync();
            throw;
        }

        running.Client.BaseAddress = new Uri(running._server.Urls.First().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal));
        return running;
    }

    /// <summary>Starts a server again over the same ledger.</summary>
    public async Task AgainAsync(Func<ServeOptions, ServeOptions>? told = null)
    {
        var options = new ServeOptions { Urls = ["http://127.0.0.1:0"], Log = LogForm.Quiet };
        _server = await SaysoServer.StartAsync(Ledger, s_reader, told is null ? options : told(options), TestContext.Current.CancellationToken);
        Client.Dispose();
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_server.Urls.First()) };
    }

    /// <summary>The token that a form needs, with its cookie kept by the client.</summary>
    public string Token()
    {
        var context = new Microsoft.AspNetCore.Http.DefaultHttpContext { RequestServices = _server!.Inside };
        var tokens = ((Microsoft.AspNetCore.Antiforgery.IAntiforgery)_server.Inside.GetService(typeof(Microsoft.AspNetCore.Antiforgery.IAntiforgery))!).GetAndStoreTokens(context);
        Client.DefaultRequestHeaders.Add("Cookie", context.Response.Headers.SetCookie.ToString().Split(';')[0]);
        return tokens.RequestToken!;
    }

    /// <summary>Stops the server, and leaves the ledger.</summary>
    public async ValueTask StopAsync()
    {
        var server = _server!;
        _server = null;
        await server.DisposeAsync();
    }

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
