using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;

namespace Sayso.Web.Api;

/// <summary>What programs call, under /api/v1.</summary>
internal static class ApiEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api/v1");
        api.MapGet("/stats", (StoryLedger ledger) => ledger.Figures());
    }
}
