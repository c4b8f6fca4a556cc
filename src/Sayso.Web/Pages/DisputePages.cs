using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Sayso.Web.Pages;

/// <summary>What is in dispute.</summary>
internal static class DisputePages
{
    private const int PageLength = 20;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPage("/disputes", (context, ledger) =>
        {
            string? cursor = context.Asks("cursor");
            bool openOnly = context.Asks("all") is null;
            return new RazorComponentResult<DisputesPage>(new { Page = ledger.Disputes(PageLength, cursor, openOnly), OpenOnly = openOnly, IsFirst = cursor is null });
        });
        routes.MapPage("/disputes/{number:long}", (context, ledger) =>
            new RazorComponentResult<DisputePage>(new { Matter = ledger.Dispute(context.Number()) ?? throw PageRoutes.Missing("dispute") }));
    }
}
