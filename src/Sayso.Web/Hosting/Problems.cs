using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Sayso.Ledger;

namespace Sayso.Web.Hosting;

/// <summary>Sees that whatever goes wrong is answered in words, with a code, and without what the inside of the program looks like.</summary>
internal sealed class Problems(RequestLog log, ServeOptions options)
{
    public static void Use(IApplicationBuilder app, Problems problems) => app.Use(problems.GuardAsync);

    private async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The last resort: whatever went wrong, the caller sees a sentence and no stack trace.
        catch (Exception e)
#pragma warning restore CA1031
        {
            if (context.RequestAborted.IsCancellationRequested)
            {
                // Nobody is there any more to be told.
                return;
            }

            var (status, fault, parameter) = Of(e);
            if (status >= 500)
            {
                log.Error(e, fault);
            }

            if (context.Response.HasStarted)
            {
                // Half an answer must not look like a whole one.
                context.Abort();
                return;
            }

            await Problem.WriteAsync(context, status, fault, parameter).ConfigureAwait(false);
            return;
        }

        if (IsBareError(context.Response))
        {
            await Problem.WriteAsync(context, context.Response.StatusCode, Of(context.Response)).ConfigureAwait(false);
        }
    }

    private static bool IsBareError(HttpResponse response) => !response.HasStarted && response.StatusCode >= 400 && response.ContentType is null && response.ContentLength is null;

    private (int Status, Fault Fault, string? Parameter) Of(Exception e) => e switch
    {
        RefusalException refusal => (refusal.Status, refusal.Fault, refusal.Parameter),
        LedgerException ledger => (FaultStatus.Of(ledger.Fault), ledger.Fault, null),
        BadHttpRequestException { StatusCode: 413 } => (413, WebFaults.TooLarge(options.MaxBodyBytes), null),
        BadHttpRequestException { StatusCode: 408 } => (408, WebFaults.TooSlow(), null),
        BadHttpRequestException { StatusCode: 415 } => (415, WebFaults.UnknownMediaType("application/json"), null),
        BadHttpRequestException bad => (bad.StatusCode, WebFaults.BadBody(Sentence(bad.Message)), null),
        OperationCanceledException => (503, WebFaults.TooSlow(), null),
        _ => (500, WebFaults.Unexpected(), null),
    };

    /// <summary>What a status without words says.</summary>
    private Fault Of(HttpResponse response) => response.StatusCode switch
    {
        404 => WebFaults.NothingHere("such address"),
        405 => WebFaults.WrongMethod(response.Headers.Allow.ToString()),
        413 => WebFaults.TooLarge(options.MaxBodyBytes),
        415 => WebFaults.UnknownMediaType("application/json"),
        429 => WebFaults.TooMany(),
        503 or 504 or 408 => WebFaults.TooSlow(),
        < 500 => WebFaults.BadBody("it is not what this address takes."),
        _ => WebFaults.Unexpected(),
    };

    private static string Sentence(string message)
    {
        string line = message.Split('\n')[0].Trim();
        return line.EndsWith('.') ? line : line + ".";
    }
}
