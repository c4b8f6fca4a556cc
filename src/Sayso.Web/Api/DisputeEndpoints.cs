using System.Globalization;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger.Answers;

namespace Sayso.Web.Api;

/// <summary>Claims that some assert and others deny.</summary>
internal static class DisputeEndpoints
{
    private const string Tag = "disputes";

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapQuestion("/disputes", List, (given, ledger) =>
        {
            var page = ledger.Disputes(given.Limit, given.Of(Ask.Cursor), openOnly: !given.Of(Ask.Settled));
            return Reply.Json(DisputesJson.Form, json => DisputesJson.Write(json, page), page.Next);
        });
        api.MapQuestion("/disputes/{number}", One, (given, ledger) =>
        {
            long number = given.Of(Ask.Number)!.Value;
            var matter = ledger.Dispute(number) ?? throw Absent.Of("dispute " + number.ToString(CultureInfo.InvariantCulture));
            return Reply.Json(DisputesJson.FormOfOne, json => DisputesJson.Write(json, matter));
        });
    }

    private static readonly Operation List = new("listDisputes", "Claims in dispute with both sides, the most recently disputed first.")
    {
        Tag = Tag, Parameters = [Ask.Settled, Ask.Limit, Ask.Cursor], Answer = "A page of disputes.", Schema = "disputes",
    };

    private static readonly Operation One = new("getDispute", "A claim in dispute, with each side's statements over all stories.")
    {
        Tag = Tag, Parameters = [Ask.Number], Answer = "The dispute.", Schema = "dispute-answer", MayBeMissing = true,
    };
}
