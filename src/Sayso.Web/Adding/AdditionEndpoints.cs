using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Sayso.Ledger;
using Sayso.Web.Api;
using Sayso.Web.Hosting;

namespace Sayso.Web.Adding;

/// <summary>Stories that programs hand in to be read in the background.</summary>
internal static class AdditionEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/additions", AcceptAsync).DisableAntiforgery().WithMetadata(Accept).RequireScope(Accept.Scope);
        api.MapGet("/additions/{number}", TellAsync).WithMetadata(Tell).RequireScope(Tell.Scope);
    }

    private static async Task AcceptAsync(HttpContext context, Reception reception)
    {
        Given.With(context.Request, []);
        var addition = await reception.AcceptAsync(context).ConfigureAwait(false);
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.Headers.Location = addition.Address;
        await Asking.SendAsync(context, Reply.Json(Addition.Form, addition.Write)).ConfigureAwait(false);
    }

    private static async Task TellAsync(HttpContext context, WaitingRoom room)
    {
        long number = Given.With(context.Request, Tell.Parameters).Of(Ask.Number)!.Value;
        var addition = room.Find(number) ?? throw Absent.Of(FormattableString.Invariant($"addition {number}"));
        await Asking.SendAsync(context, Reply.Json(Addition.Form, addition.Write)).ConfigureAwait(false);
    }

    private static readonly Operation Accept = new("addLater", "Takes a story, or a file with several, to be read and put on record in the background. What was accepted is not lost, however the server ends.")
    {
        Tag = "additions",
        Answer = "It is on the disk and waits to be read; Location says where to ask how it fares. A form (multipart/form-data) may be sent instead, with a field named file.",
        Status = StatusCodes.Status202Accepted,
        Schema = "addition",
        Body = "story",
        Scope = KeyScopes.Add,
        Others = [(413, "The body or the file is too large."), (415, "The body is neither JSON in UTF-8 nor a form."), (422, "Nothing was handed in.")],
    };

    private static readonly Operation Tell = new("getAddition", "How something fares that was handed in: waiting, reading, stored, or failed.")
    {
        Tag = "additions", Answer = "How it fares, and the ids of the documents that are on record now.", Schema = "addition", Parameters = [Ask.Number], MayBeMissing = true, HasTag = false,
    };
}
