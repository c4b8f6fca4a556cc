using Microsoft.AspNetCore.Routing;
using Sayso.Ledger.Answers;

namespace Sayso.Web.Api;

/// <summary>Statements on record.</summary>
internal static class AttributionEndpoints
{
    public static void Map(IEndpointRouteBuilder api) => api.MapQuestion("/attributions", Find, (given, ledger) =>
    {
        var page = ledger.Find(Ask.Query(given));
        return Reply.Json(StatementsJson.Form, json => StatementsJson.Write(json, page), page.Next);
    });

    private static readonly Operation Find = new("findAttributions", "Statements that are all of what is given, those of the newest stories first.")
    {
        Tag = "attributions", Parameters = Ask.OfStatements, Answer = "A page of statements.", Schema = "statements",
    };
}
