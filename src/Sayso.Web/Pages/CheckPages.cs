using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
using Sayso.Ledger.Checking;
using Sayso.Ledger.Questions;

namespace Sayso.Web.Pages;

/// <summary>Whether somebody really said that.</summary>
internal static class CheckPages
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/check", (string? quotation, string? speaker, StoryLedger ledger) =>
    {
        CheckAnswer? answer = null;
        Fault? fault = null;
        string? by = string.IsNullOrWhiteSpace(speaker) ? null : speaker.Trim();
        if (!string.IsNullOrWhiteSpace(quotation) && CheckedQuotation.Of(quotation).TryGet(out var asked, out fault))
        {
            answer = ledger.Check(asked, by);
        }

        return new RazorComponentResult<CheckPage>(new { Typed = quotation, Speaker = by, Answer = answer, Fault = fault });
    });
}
