using System.Security.Cryptography;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger.Answers;

namespace Sayso.Web.Api;

/// <summary>How much is on record.</summary>
internal static class StatsEndpoints
{
    public static void Map(IEndpointRouteBuilder api) => api.MapQuestion("/stats", Stats, (given, ledger) =>
    {
        // The file's name and not its path: where it lies is nobody else's business.
        var reply = Reply.Json(StatsJson.Form, json => StatsJson.Write(json, ledger.Figures(), Path.GetFileName(ledger.Path)));
        // The size of the file changes without any entry, so that only the answer itself tells whether it is the same.
        return reply with { Tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(reply.Body).AsSpan(0, 16))}\"" };
    });

    private static readonly Operation Stats = new("getStats", "How much is on record.") { Tag = "stats", Answer = "The figures.", Schema = "stats" };
}
