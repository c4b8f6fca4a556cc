using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Sayso.Web.Hosting;

/// <summary>Times each request, counts it and tells of it.</summary>
internal static class Watch
{
    public static void Use(IApplicationBuilder app, RequestLog log, Metrics metrics) => app.Use(async (context, next) =>
    {
        long began = Stopwatch.GetTimestamp();
        string method = context.Request.Method;
        try
        {
            await next(context).ConfigureAwait(false);
        }
        finally
        {
            // What broke off has no status that anybody was told; logs commonly say 499.
            int status = context.RequestAborted.IsCancellationRequested && !context.Response.HasStarted ? 499 : context.Response.StatusCode;
            var taken = Stopwatch.GetElapsedTime(began);
            metrics.Request(context, method, status, taken);
            log.Request(context, status, taken, KeyGuard.NameOf(context));
        }
    });
}
