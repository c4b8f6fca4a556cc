using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
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
        routes.MapPost("/stories", async (IFormCollection form, StoryLedger ledger, StoryDesk desk, HttpContext context) =>
        {
            var (story, fault) = await desk.TakeAsync(form, context.RequestAborted).ConfigureAwait(false);
            if (fault is not null)
            {
                return Page(ledger, StoryDesk.Entered(form), fault);
            }

            // A browser that reloads the page it comes to must not hand the story in again.
            context.Response.Headers.Location = Addresses.Story(ledger.Story(story!)!);
            return Results.StatusCode(StatusCodes.Status303SeeOther);
        }).RequireScope(KeyScopes.Add);
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
