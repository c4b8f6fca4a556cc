using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
using Sayso.Web.Hosting;

namespace Sayso.Web.Pages;

/// <summary>How pages come to their addresses.</summary>
internal static class PageRoutes
{
    /// <summary>Has a page answer at an address. What it asks the ledger, it asks in its turn.</summary>
    public static RouteHandlerBuilder MapPage(this IEndpointRouteBuilder routes, string pattern, Func<HttpContext, StoryLedger, IResult> answer) =>
        routes.MapGet(pattern, (HttpContext context, Desks desks) => desks.AskAsync(ledger => answer(context, ledger), context.RequestAborted));

    /// <summary>A part of the address.</summary>
    public static string Part(this HttpContext context, string name) => (string)context.GetRouteValue(name)!;

    /// <summary>A part of the address that is a number.</summary>
    public static long Number(this HttpContext context) => long.Parse(context.Part("number"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    /// <summary>What the query has under a name, without white space around it; null if that is nothing.</summary>
    public static string? Asks(this HttpContext context, string name) => context.Request.Query[name].ToString().Trim() is { Length: > 0 } value ? value : null;

    /// <summary>What to throw where something is not on record.</summary>
    public static RefusalException Missing(string what) => new(StatusCodes.Status404NotFound, PageFaults.NotOnRecord(what));
}
