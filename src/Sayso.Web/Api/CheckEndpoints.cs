using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Checking;

namespace Sayso.Web.Api;

/// <summary>Whether somebody really said that.</summary>
internal static class CheckEndpoints
{
    public static void Map(IEndpointRouteBuilder api) => api.MapQuestion("/check", Check, (given, ledger) =>
    {
        if (!CheckedQuotation.Of(given.Of(Ask.Quotation)!).TryGet(out var quotation, out var fault))
        {
            throw new LedgerException(fault);
        }

        string? speaker = given.Of(Ask.Speaker);
        var answer = ledger.Check(quotation, speaker);
        return Reply.Json(CheckJson.Form, json => CheckJson.Write(json, answer, quotation, speaker));
    });

    private static readonly Operation Check = new("checkQuotation", "Whether a quotation is on record: word for word, in other words, or not at all.")
    {
        Tag = "check", Parameters = [Ask.Quotation, Ask.Speaker], Answer = "The verdict, and where on record it stands and how it differs.", Schema = "check",
    };
}
