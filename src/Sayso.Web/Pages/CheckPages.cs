using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger.Checking;
using Sayso.Ledger.Questions;

namespace Sayso.Web.Pages;

/// <summary>Whether somebody really said that.</summary>
internal static class CheckPages
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapPage("/check", (context, ledger) =>
    {
        CheckAnswer? answer = null;
        Fault? fault = null;
        string? quotation = context.Asks("quotation");
        string? by = context.Asks("speaker");
        if (quotation is not null && CheckedQuotation.Of(quotation).TryGet(out var asked, out fault))
        {
            answer = ledger.Check(asked, by);
        }

        return new RazorComponentResult<CheckPage>(new { Typed = quotation, Speaker = by, Answer = answer, Fault = fault });
    });
}
