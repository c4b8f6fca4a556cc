using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Sayso.Web.Hosting;

/// <summary>What every request passes on its way to an endpoint, in this order.</summary>
internal static class Pipeline
{
    public static void Use(WebApplication app, bool isLocal)
    {
        var services = app.Services;
        Watch.Use(app, services.GetRequiredService<RequestLog>(), services.GetRequiredService<Metrics>());
        HeadRequests.Use(app);
        SecurityHeaders.Use(app);
        Problems.Use(app, services.GetRequiredService<Problems>());
        HostGuard.Use(app, isLocal);
        app.UseRouting();
        CrossSiteGuard.Use(app);
        // Whoever tries one key after another is held up by the limits, which come before the refusal and count by key only where it is one.
        KeyGuard.Identify(app, services.GetRequiredService<KeyGuard>());
        Limits.Use(app);
        KeyGuard.Enforce(app, services.GetRequiredService<KeyGuard>());
        app.UseAntiforgery();
    }
}
