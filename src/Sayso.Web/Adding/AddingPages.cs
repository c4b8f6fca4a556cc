using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
using Sayso.Web.Api;
using Sayso.Web.Hosting;
using Sayso.Web.Pages;

namespace Sayso.Web.Adding;

/// <summary>The page on which people see how something fares that they handed in.</summary>
internal static class AddingPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/adding/{number:long}", Tell).RequireScope(KeyScopes.Read).ExcludeFromDescription();
    }

    private static IResult Tell(long number, WaitingRoom room, HttpContext context)
    {
        var addition = room.Find(number) ?? throw Absent.Of(FormattableString.Invariant($"addition {number}"));
        context.Response.Headers.CacheControl = "no-store";
        if (addition.Outcome is { Count: 1, Failed: 0, Stories: [var only] })
        {
            return Results.Redirect(Addresses.Story(only.Id));
        }

        return new RazorComponentResult<AddingPage>(new { Addition = addition });
    }
}
