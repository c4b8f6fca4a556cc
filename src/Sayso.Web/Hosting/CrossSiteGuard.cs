using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Sayso.Web.Hosting;

/// <summary>Refuses what pages from elsewhere would have a browser change here. Browsers say truly where a request comes from; programs say nothing.</summary>
internal static class CrossSiteGuard
{
    public static void Use(IApplicationBuilder app) => app.Use((context, next) =>
        IsSafe(context.Request.Method) || IsOurs(context.Request) ? next(context) : Problem.WriteAsync(context, StatusCodes.Status403Forbidden, WebFaults.CrossSite()));

    /// <summary>Whether a method changes nothing.</summary>
    public static bool IsSafe(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);

    private static bool IsOurs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"];
        var origin = request.Headers.Origin;
        // No page can set the former, so it alone decides where a browser sends it. By the latter only the host is compared: a server before this one may have spoken TLS.
        return site.Count > 0
            ? site.Count == 1 && site[0] is "same-origin" or "none"
            : origin.Count == 0 || (origin.Count == 1 && Uri.TryCreate(origin[0], UriKind.Absolute, out var from) && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
