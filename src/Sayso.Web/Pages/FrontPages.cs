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
        routes.MapPage("/", (_, ledger) => Page(ledger, new Entered(), null));
        routes.MapPost("/stories", (HttpContext context, HandIn handIn, Desks desks) =>
            handIn.TakeAsync(context, (form, fault) => desks.AskAsync<IResult>(ledger => Page(ledger, Entered.Of(form), fault), context.RequestAborted)))
            .DisableAntiforgery().RequireScope(KeyScopes.Add);
    }

    /// <summary>The first of the seven days up to one.</summary>
    public static DateOnly FirstOfWeek(DateOnly last) => last.DayNumber < 6 ? DateOnly.MinValue : last.AddDays(-6);

    private static RazorComponentResult<FrontPage> Page(StoryLedger ledger, Entered entered, Fault? fault)
    {
        var extent = ledger.Extent();
        return new RazorComponentResult<FrontPage>(new
        {
            OnRecord = extent,
            Disputes = ledger.Disputes(MostDisputes).Matters,
            Newest = ledger.Newest(MostStories).Stories,
            Quoted = extent.LastDay is { } last ? ledger.MostQuoted(FirstOfWeek(last), last, MostSpeakers) : null,
            Entered = entered,
            Fault = fault,
        })
        {
            StatusCode = fault is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity,
        };
    }
}
