using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;

namespace Sayso.Web.Hosting;

/// <summary>Tells those who look after the server how it is: whether it lives, whether it can answer, and what it did so far.</summary>
internal static class Health
{
    private const string MetricsType = "text/plain; version=0.0.4; charset=utf-8";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", Live).OpenToAll().ExcludeFromDescription();
        routes.MapGet("/health/ready", ReadyAsync).OpenToAll().ExcludeFromDescription();
        routes.MapGet("/metrics", MetricsAsync).RequireScope(KeyScopes.Read).ExcludeFromDescription();
    }

    private static IResult Live() => Results.Text("alive\n");

    private static async Task<IResult> ReadyAsync(Desks desks, HttpContext context)
    {
        try
        {
            await desks.AskAsync(ledger => ledger.LastEntry, context.RequestAborted).ConfigureAwait(false);
        }
        catch (LedgerException e)
        {
            throw new RefusalException(StatusCodes.Status503ServiceUnavailable, e.Fault);
        }

        context.Response.Headers.CacheControl = "no-store";
        return Results.Text("ready\n");
    }

    private static async Task<IResult> MetricsAsync(Metrics metrics, Desks desks, HttpContext context)
    {
        long entries = await desks.AskAsync(ledger => ledger.LastEntry, context.RequestAborted).ConfigureAwait(false);
        var file = new FileInfo(await desks.AskAsync(ledger => ledger.Path, context.RequestAborted).ConfigureAwait(false));
        using var process = Process.GetCurrentProcess();
        var text = new StringBuilder();
        metrics.WriteTo(text);
        Metrics.Write(text, "sayso_ledger_entries", "gauge", "Entries in the record.", entries);
        Metrics.Write(text, "sayso_ledger_bytes", "gauge", "Bytes of the ledger's file.", file.Exists ? file.Length : 0);
        Metrics.Write(text, "process_resident_memory_bytes", "gauge", "Memory of the process.", process.WorkingSet64);
        Metrics.Write(text, "process_cpu_seconds_total", "counter", "Processor time of the process.", process.TotalProcessorTime.TotalSeconds);
        Metrics.Write(text, "process_start_time_seconds", "gauge", "When the process began, in seconds since 1970.", new DateTimeOffset(process.StartTime).ToUnixTimeMilliseconds() / 1000.0);
        Metrics.Write(text, "dotnet_gc_heap_bytes", "gauge", "Memory in use by objects.", GC.GetTotalMemory(forceFullCollection: false));
        return Results.Text(text.ToString(), MetricsType);
    }
}
