using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sayso.Ledger;
using Sayso.Web.Api;

namespace Sayso.Web.Hosting;

/// <summary>What the server is made of.</summary>
internal static class Parts
{
    public static void Add(IServiceCollection services, StoryLedger ledger, ServeOptions options, bool isLocal)
    {
        services.AddSingleton<Desks>().AddSingleton<Metrics>().AddSingleton<RequestLog>().AddSingleton<Problems>();
        services.AddSingleton(new Doorkeeper(ledger, isLocal, options.Clock)).AddSingleton(new Sessions(options.Clock)).AddSingleton<KeyGuard>();
        services.AddSingleton<StoryFetcher>();
        // What forms are protected with lives as long as the server: nothing of it is written down anywhere.
        services.AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>();
        services.AddAntiforgery(forms => forms.Cookie.Name = "sayso_form");
        Limits.Add(services, options);
        OpenApi.Add(services);
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning).Services.AddSingleton<ILoggerProvider, FrameworkLog>());
        services.Configure<HostOptions>(host => host.ShutdownTimeout = options.RequestTime + TimeSpan.FromSeconds(5));
    }
}
