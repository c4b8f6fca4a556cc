using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger.Questions;

namespace Sayso.Web.Pages;

/// <summary>The search over everything that was said.</summary>
internal static class SearchPages
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/search", (context, ledger) =>
    {
        var asked = Asked.Of(context);
        var (query, fault) = asked.Question();
        var model = new
        {
            Asked = asked,
            Page = fault is null ? ledger.Find(query) : new StatementPage([], null),
            Facets = fault is null ? ledger.Facets(query) : null,
            Fault = fault,
        };

        // As one types, only the part that changes is asked for.
        return context.Asks("part") is not null ? (IResult)new RazorComponentResult<SearchResults>(model) : new RazorComponentResult<SearchPage>(model);
    });
}
