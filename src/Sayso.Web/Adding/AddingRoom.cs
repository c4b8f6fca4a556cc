using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Sayso.Ledger;

namespace Sayso.Web.Adding;

/// <summary>What takes stories in while the server runs.</summary>
internal static class AddingRoom
{
    public static void Add(IServiceCollection services, ServeOptions options)
    {
        services.AddSingleton(provider => new StoryLine(provider.GetRequiredService<StoryLedger>(), provider.GetRequiredService<StoryReader>(), StoryLine.Jobs));
        services.AddSingleton<HandedReader>().AddSingleton<WaitingRoom>().AddSingleton<Reception>().AddSingleton<HandIn>();
        services.AddSingleton<IHostedService>(provider => provider.GetRequiredService<WaitingRoom>());
    }
}
