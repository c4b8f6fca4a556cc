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
        bool isSameSite = site.Count == 0 || (site.Count == 1 && site[0] is "same-origin" or "none");
        bool isSameOrigin = origin.Count == 0 || (origin.Count == 1 && string.Equals(origin[0], $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
        return isSameSite && isSameOrigin;
    }
}
