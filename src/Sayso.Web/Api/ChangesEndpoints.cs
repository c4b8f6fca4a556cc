using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
using Sayso.Ledger.Answers;
using Sayso.Web.Hosting;

namespace Sayso.Web.Api;

/// <summary>The versions of a story.</summary>
internal static class ChangesEndpoints
{
    public static void Map(IEndpointRouteBuilder api) => api.MapQuestion("/changes", Changes, (given, ledger) =>
    {
        string? url = given.Of(Ask.Url);
        string? id = given.Of(Ask.IdOfVersion);
        if (url is null == id is null)
        {
            throw RefusalException.Of("url", "parameter", url is null ? "is missing, and so is id." : "is given, and so is id.", "Give one of the two.");
        }

        var versions = ledger.Versions(url ?? id!);
        return versions.Count == 0
            ? throw new LedgerException(LedgerFaults.NoDocument(Absent.Short(url ?? id!)))
            : Reply.Json(ChangesJson.Form, json => ChangesJson.Write(json, versions));
    });

    private static readonly Operation Changes = new("getChanges", "The versions of a story, and what was added, dropped or changed in each. Give its address or an id.")
    {
        Tag = "changes", Parameters = [Ask.Url, Ask.IdOfVersion], Answer = "The versions and the changes.", Schema = "changes", MayBeMissing = true,
    };
}
