using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Sayso.Ledger;
using Sayso.Web.Adding;

namespace Sayso.Web.Watching;

/// <summary>Watches feeds while the server runs.</summary>
internal sealed class WatchRoom(StoryLedger ledger, StoryLine line, WatchOptions options) : BackgroundService
{
    public static void Add(IServiceCollection services, ServeOptions options)
    {
        if (options.Watch is { } watch)
        {
            services.AddSingleton<IHostedService>(provider => new WatchRoom(provider.GetRequiredService<StoryLedger>(), provider.GetRequiredService<StoryLine>(), watch));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = new FeedWatcher(ledger, line, options);
        await watcher.RunAsync(stoppingToken).ConfigureAwait(false);
    }
}
