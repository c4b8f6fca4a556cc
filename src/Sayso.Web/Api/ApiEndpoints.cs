using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Sayso.Web.Api;

/// <summary>What programs call, under /api/v1.</summary>
internal static class ApiEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1");
        DocumentEndpoints.Map(api);
        AttributionEndpoints.Map(api);
        EntityEndpoints.Map(api);
        DisputeEndpoints.Map(api);
        CheckEndpoints.Map(api);
        ChangesEndpoints.Map(api);
        StatsEndpoints.Map(api);
        CorrectionEndpoints.Map(api);
        ReadEndpoints.Map(api);
        Adding.AdditionEndpoints.Map(api);
        Watching.FeedEndpoints.Map(api);
        Notices.EventEndpoints.Map(api);
        Notices.WebhookEndpoints.Map(api);
        OpenApi.Map(routes);
    }
}
