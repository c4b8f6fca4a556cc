using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
using Sayso.Web.Api;
using Sayso.Web.Hosting;

namespace Sayso.Web.Adding;

/// <summary>Stories that people hand in on a page, and the page on which they see how they fare.</summary>
internal static class AddingPages
{
    private const string IdPrefix = "sha256:";
    private const int IdDigits = 16;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/stories", AcceptAsync).WithOrder(-1).DisableAntiforgery().RequireScope(KeyScopes.Add).ExcludeFromDescription();
        routes.MapGet("/adding/{number:long}", Tell).RequireScope(KeyScopes.Read).ExcludeFromDescription();
    }

    /// <summary>The address of a story's page.</summary>
    public static string Story(string id) => "/stories/" + id[IdPrefix.Length..][..IdDigits];

    private static async Task<IResult> AcceptAsync(HttpContext context, Reception reception, IAntiforgery antiforgery)
    {
        if (!context.Request.HasFormContentType)
        {
            throw new RefusalException(StatusCodes.Status415UnsupportedMediaType, WebFaults.UnknownMediaType("multipart/form-data"));
        }

        // The form is read here, within its own limits, and only then held against its token: the other way round it would be read within none.
        var form = await reception.FormAsync(context.Request).ConfigureAwait(false);
        if (!await antiforgery.IsRequestValidAsync(context).ConfigureAwait(false))
        {
            throw new RefusalException(StatusCodes.Status400BadRequest, AddingFaults.StaleForm());
        }

        var addition = reception.AcceptForm(form, context);
        // A browser that reloads the page it comes to must not hand the story in again.
        context.Response.Headers.Location = FormattableString.Invariant($"/adding/{addition.Number}");
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static IResult Tell(long number, WaitingRoom room, HttpContext context)
    {
        var addition = room.Find(number) ?? throw Absent.Of(FormattableString.Invariant($"addition {number}"));
        context.Response.Headers.CacheControl = "no-store";
        if (addition.Outcome is { Count: 1, Failed: 0, Stories: [var only] })
        {
            return Results.Redirect(Story(only.Id));
        }

        return new RazorComponentResult<AddingPage>(new { Addition = addition });
    }
}
