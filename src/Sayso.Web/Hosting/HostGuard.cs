using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Sayso.Web.Hosting;

/// <summary>
/// Where only this machine can reach the server, answers only to this machine's own names: a page from elsewhere could have its own name lead here
/// (DNS rebinding), and would then be let read everything. Where others can reach it, keys guard it, which such a page does not have.
/// </summary>
internal static class HostGuard
{
    public static void Use(IApplicationBuilder app, bool isLocal)
    {
        if (isLocal)
        {
            app.Use((context, next) => Listening.IsThisMachine(context.Request.Host.Host) ? next(context) : Problem.WriteAsync(context, StatusCodes.Status421MisdirectedRequest, WebFaults.ForeignHost()));
        }
    }
}
