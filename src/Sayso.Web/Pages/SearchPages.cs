using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
using Sayso.Ledger.Questions;

namespace Sayso.Web.Pages;

/// <summary>The search over everything that was said.</summary>
internal static class SearchPages
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/search", (HttpContext context, StoryLedger ledger) =>
    {
        var asked = Asked.Of(context.Request.Query);
        var (query, fault) = asked.Question();
        var model = new
        {
            Asked = asked,
            Page = fault is null ? ledger.Find(query) : new StatementPage([], null),
            Facets = fault is null ? StandIn.Facets(ledger, query) : new SearchFacets([], [], [], []),
            Fault = fault,
        };

        // As one types, only the part that changes is asked for.
        return context.Request.Query.ContainsKey("part") ? (IResult)new RazorComponentResult<SearchResults>(model) : new RazorComponentResult<SearchPage>(model);
    });
}
