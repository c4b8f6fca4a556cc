using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;

namespace Sayso.Web.Pages;

/// <summary>What is in dispute.</summary>
internal static class DisputePages
{
    private const int PageLength = 20;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/disputes", (StoryLedger ledger, string? all, string? cursor) => new RazorComponentResult<DisputesPage>(new
        {
            Page = ledger.Disputes(PageLength, string.IsNullOrEmpty(cursor) ? null : cursor, all is null),
            OpenOnly = all is null,
            IsFirst = string.IsNullOrEmpty(cursor),
        }));
        routes.MapGet("/disputes/{number:long}", (long number, StoryLedger ledger) =>
            ledger.Dispute(number) is { } matter ? new RazorComponentResult<DisputePage>(new { Matter = matter }) : StoryPages.Missing("dispute"));
    }
}
