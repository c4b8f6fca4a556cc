using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;

namespace Sayso.Web.Pages;

/// <summary>The pages that people read.</summary>
internal static class PageEndpoints
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/", (StoryLedger ledger) => new RazorComponentResult<FrontPage>(new { Figures = ledger.Figures() }));
}
