using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Sayso.Web.Hosting;

/// <summary>
/// Where no key is needed, answers only to this machine's own names: a page from elsewhere could have its own name lead here (DNS rebinding), and would then be let
/// read everything. Where keys guard the server it goes by any name, since such a page has none.
/// </summary>
internal static class HostGuard
{
    public static void Use(IApplicationBuilder app, Doorkeeper doorkeeper) => app.Use((context, next) =>
        Listening.IsThisMachine(context.Request.Host.Host) || !doorkeeper.IsOpen ? next(context) : Problem.WriteAsync(context, StatusCodes.Status421MisdirectedRequest, WebFaults.ForeignHost()));
}
