using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
using Sayso.Ledger.Questions;
using Sayso.Web.Markup;

namespace Sayso.Web.Pages;

/// <summary>Persons, organisations and others across stories.</summary>
internal static class EntityPages
{
    private const int MostOthers = 8;
    private const int MostRoles = 5;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/entities/{number:long}", (long number, HttpContext context, StoryLedger ledger) =>
        ledger.Named(number) is { } figure ? Page(ledger, figure, Asked.Of(context.Request.Query)) : StoryPages.Missing("person or organisation"));

    private static RazorComponentResult<EntityPage> Page(StoryLedger ledger, Figure figure, Asked asked)
    {
        var (query, fault) = asked.Question(figure.Number);
        var page = fault is null ? ledger.Find(query) : new StatementPage([], null);
        return new RazorComponentResult<EntityPage>(new
        {
            Figure = figure,
            Roles = SpokenRoles.Of(page.Statements).Take(MostRoles).ToList(),
            Activity = ledger.Activity(figure.Number),
            Page = page,
            Contests = ledger.Contests(page.Statements),
            Others = ledger.Named(figure.Name, MostOthers).Where(other => other.Number != figure.Number).ToList(),
            Asked = asked,
            Fault = fault,
        });
    }
}
