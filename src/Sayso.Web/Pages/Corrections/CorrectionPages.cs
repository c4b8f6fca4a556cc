using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sayso.Claims;
using Sayso.Exchange;
using Sayso.Ledger;
using Sayso.Ledger.Corrections;
using Sayso.Ledger.Questions;
using Sayso.Sources;
using Sayso.Web.Hosting;

namespace Sayso.Web.Pages.Corrections;

/// <summary>What an editor sends from a story's page: corrections, and what is taken back.</summary>
internal static class CorrectionPages
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/stories/{id}/statements/{statement}/corrections", (string id, string statement, IFormCollection form, Desks desks, HttpContext context) =>
            desks.WorkAsync(ledger => Correct(id, statement, form, ledger, context), context.RequestAborted)).RequireScope(KeyScopes.Correct);
        routes.MapPost("/stories/{id}/corrections/{entry:long}/undo", (string id, long entry, IFormCollection form, Desks desks, HttpContext context) =>
            desks.WorkAsync(ledger => Undo(id, entry, form, ledger, context), context.RequestAborted)).RequireScope(KeyScopes.Correct);
    }

    private static IResult Correct(string id, string statement, IFormCollection form, StoryLedger ledger, HttpContext context)
    {
        if (ledger.Story(id) is not { } story || !story.MachineReading.Statements.Any(said => said.Id == statement))
        {
            throw PageRoutes.Missing("statement");
        }

        string? editor = KeyGuard.NameOf(context);
        try
        {
            ledger.Correct(story.Number, statement, Entered(form), Value(form, "note"), editor ?? Value(form, "by"));
        }
        catch (LedgerException e) when (IsTheirs(e.Fault))
        {
            return new RazorComponentResult<CorrectionRefusedPage>(new { Story = story, Statement = statement, Editor = editor, e.Fault }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }

        return See(context, ledger.Story(story.Id)!, statement);
    }

    private static IResult Undo(string id, long entry, IFormCollection form, StoryLedger ledger, HttpContext context)
    {
        var story = ledger.Story(id);
        if (story?.Corrections.FirstOrDefault(correction => correction.Entry == entry) is not { } correction)
        {
            throw PageRoutes.Missing("correction");
        }

        if (correction.Undone is null)
        {
            ledger.Undo(entry, Value(form, "note"), KeyGuard.NameOf(context) ?? Value(form, "by"));
        }

        // Whoever pressed twice, or just after somebody else, sees what they wanted.
        return See(context, ledger.Story(story.Id)!, correction.Statement);
    }

    /// <summary>Sends the browser on to the page that shows it: reloading that must not send anything again.</summary>
    private static IResult See(HttpContext context, StoredStory story, string? statement)
    {
        bool isThere = story.Reading.Statements.Any(said => said.Id == statement);
        context.Response.Headers.Location = isThere ? Addresses.Statement(story, Uri.EscapeDataString(statement!)) + "#corrections" : Addresses.Story(story) + "#story-corrections";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    private static StatementCorrection Entered(IFormCollection form) => new()
    {
        Who = Value(form, "name") ?? Value(form, "who"),
        Kind = ReadingNames.Find<SourceKind>(Value(form, "kind")),
        Channel = ReadingNames.Find<Channel>(Value(form, "channel")),
        Stance = ReadingNames.Find<Stance>(Value(form, "stance")),
        AddTargets = Values(form, "add"),
        RemoveTargets = Values(form, "remove"),
        IsNoStatement = Value(form, "none") is not null,
    };

    private static bool IsTheirs(Fault fault) => fault.Code is "SAYSO5301" or "SAYSO5302" or "SAYSO5303";

    private static string[] Values(IFormCollection form, string name) => [.. form[name].OfType<string>().Where(value => value.Length > 0)];

    private static string? Value(IFormCollection form, string name) => form[name].ToString() is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
