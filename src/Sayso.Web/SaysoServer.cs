using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Sayso.Ledger;
using Sayso.Web.Api;
using Sayso.Web.Assets;
using Sayso.Web.Hosting;
using Sayso.Web.Pages;

namespace Sayso.Web;

/// <summary>Shows a ledger in browsers and answers programs over HTTP, until it is stopped.</summary>
public sealed class SaysoServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SaysoServer(WebApplication app) => _app = app;

    /// <summary>Where it listens, once started, with the port it was given.</summary>
    public IReadOnlyCollection<string> Urls => [.. _app.Urls];

    /// <summary>What the server is made of, for tests.</summary>
    internal IServiceProvider Inside => _app.Services;

    /// <summary>Starts a server.</summary>
    /// <param name="ledger">The ledger it shows; it stays the caller's.</param>
    /// <param name="reader">What reads the stories that are handed in.</param>
    /// <param name="options">What it is told.</param>
    /// <param name="stop">Ends the starting.</param>
    /// <exception cref="ServeException">Others than this machine could reach it, and the ledger has no keys.</exception>
    /// <exception cref="IOException">An address is in use or is none of this machine's.</exception>
    public static async Task<SaysoServer> StartAsync(StoryLedger ledger, StoryReader reader, ServeOptions options, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentNullException.ThrowIfNull(options);
        bool isLocal = RequireKeysElsewhere(ledger, options);
        // An empty builder: no configuration files or variables change what the command line promised.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Limits.Apply(kestrel, options)).UseUrls([.. options.Urls]);
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton(ledger).AddSingleton(reader).AddSingleton(options);
        PageParts.Add(builder.Services);
        Parts.Add(builder.Services, ledger, options, isLocal);
        Adding.AddingRoom.Add(builder.Services, options);
        Watching.WatchRoom.Add(builder.Services, options);
        Notices.NoticeRoom.Add(builder.Services);
        var app = builder.Build();
        Pipeline.Use(app);
        AssetEndpoints.Map(app);
        PageEndpoints.Map(app);
        ApiEndpoints.Map(app);
        Adding.AddingPages.Map(app);
        Health.Map(app);
        SignIn.Map(app);
        await app.StartAsync(stop).ConfigureAwait(false);
        return new SaysoServer(app);
    }

    /// <summary>Whether only this machine can reach the server.</summary>
    private static bool RequireKeysElsewhere(StoryLedger ledger, ServeOptions options)
    {
        string? elsewhere = Listening.Elsewhere(options.Urls);
        return elsewhere is not null && ledger.Keys().Count == 0 ? throw new ServeException(WebFaults.NeedsKeys(elsewhere)) : elsewhere is null;
    }

    /// <summary>Waits until the server has stopped.</summary>
    public Task WaitAsync(CancellationToken stop = default) => _app.WaitForShutdownAsync(stop);

    /// <summary>Stops: requests under way are finished, and so is work whose caller has left.</summary>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.Services.GetRequiredService<Desks>().CloseAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }
}
