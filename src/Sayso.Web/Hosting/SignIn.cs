using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace Sayso.Web.Hosting;

/// <summary>Signs browsers in with a key, and out.</summary>
internal static class SignIn
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/sign-in", (HttpContext context) => Page(Local(context.Request.Query["to"]), isRefused: false)).OpenToAll().ExcludeFromDescription();
        routes.MapPost("/sign-in", TryIn).OpenToAll().ExcludeFromDescription();
        routes.MapPost("/sign-out", Out).OpenToAll().ExcludeFromDescription();
    }

    private static IResult TryIn([FromForm] string? key, [FromForm] string? to, HttpContext context, Doorkeeper doorkeeper, Sessions sessions)
    {
        string where = Local(to);
        if (doorkeeper.Of(key?.Trim() ?? "") is not { } known)
        {
            return Page(where, isRefused: true);
        }

        sessions.Begin(context, known.Number);
        return Results.LocalRedirect(where);
    }

    private static RedirectHttpResult Out([FromForm] string? to, HttpContext context, Sessions sessions)
    {
        sessions.End(context);
        return TypedResults.LocalRedirect(Local(to));
    }

    private static RazorComponentResult<SignInPage> Page(string to, bool isRefused) =>
        new(new { To = to, IsRefused = isRefused }) { StatusCode = isRefused ? StatusCodes.Status401Unauthorized : StatusCodes.Status200OK };

    /// <summary>A place on this server; the front page in the stead of any other.</summary>
    private static string Local(string? to) =>
        to is ['/', ..] && to is not ['/', '/' or '\\', ..] && !to.Any(char.IsControl) ? to : "/";
}
