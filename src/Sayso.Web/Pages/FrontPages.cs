using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
using Sayso.Web.Adding;
using Sayso.Web.Hosting;

namespace Sayso.Web.Pages;

/// <summary>The front page, and the stories that are handed in there.</summary>
internal static class FrontPages
{
    private const int MostDisputes = 6;
    private const int MostStories = 12;
    private const int MostSpeakers = 8;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (StoryLedger ledger) => Page(ledger, new HandedIn(), null));
        routes.MapPost("/stories", (HttpContext context, HandIn handIn, StoryLedger ledger) => handIn.TakeAsync(context, (form, fault) => Page(ledger, HandedIn.Of(form), fault)))
            .DisableAntiforgery().RequireScope(KeyScopes.Add);
    }

    private static RazorComponentResult<FrontPage> Page(StoryLedger ledger, HandedIn entered, Fault? fault)
    {
        var figures = ledger.Figures();
        return new RazorComponentResult<FrontPage>(new
        {
            Figures = figures,
            Disputes = ledger.Disputes(MostDisputes).Matters,
            Newest = StandIn.Newest(ledger, MostStories),
            Quoted = StandIn.MostQuoted(ledger, figures.LastDay, MostSpeakers),
            Entered = entered,
            Fault = fault,
        })
        {
            StatusCode = fault is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }
}
