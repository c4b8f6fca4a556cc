using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Sayso.Web.Notices;

/// <summary>What tells others what is new while the server runs.</summary>
internal static class NoticeRoom
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<NoticeBoard>().AddSingleton<WebhookRoom>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<NoticeBoard>());
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<WebhookRoom>());
    }
}
