using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Sayso.Claims;
using Sayso.Exchange;
using Sayso.Ledger;
using Sayso.Ledger.Answers;
using Sayso.Ledger.Corrections;
using Sayso.Ledger.Questions;
using Sayso.Sources;
using Sayso.Web.Hosting;

namespace Sayso.Web.Api;

/// <summary>What editors set right in a statement, and what they took back.</summary>
internal static class CorrectionEndpoints
{
    private const string Tag = "corrections";
    private const int MostTargets = 200;
    private static readonly string[] s_lists = ["add_targets", "remove_targets"];
    private static readonly string[] s_flags = ["no_statement"];
    private static readonly string[] s_fields = ["who", "kind", "channel", "stance", .. s_lists, .. s_flags, "note", "by"];

    public static void Map(IEndpointRouteBuilder api)
    {
        const string Address = "/documents/{id}/attributions/{aid}/corrections";
        api.MapQuestion(Address, Get, (given, ledger) => Answer(Story(given, ledger), given.Of(Ask.Attribution)!));
        api.MapPost(Address, CorrectAsync).WithMetadata(Correct).RequireScope(Correct.Scope);
        api.MapDelete("/corrections/{entry}", UndoAsync).WithMetadata(Undo).RequireScope(Undo.Scope);
    }

    private static async Task CorrectAsync(HttpContext context, Desks desks)
    {
        var given = Given.With(context.Request, Correct.Parameters);
        var stop = context.RequestAborted;
        var body = await JsonBody.ReadAsync(context.Request, s_fields, s_lists, s_flags, stop).ConfigureAwait(false);
        var correction = new StatementCorrection
        {
            Who = body.Text("who", StatementCorrection.LongestName),
            Kind = Named<SourceKind>(body, "kind"),
            Channel = Named<Channel>(body, "channel"),
            Stance = Named<Stance>(body, "stance"),
            AddTargets = Targets(body, "add_targets"),
            RemoveTargets = Targets(body, "remove_targets"),
            IsNoStatement = body.Has("no_statement"),
        };
        string? note = body.Text("note", 4000), by = body.Text("by", 200) ?? KeyGuard.NameOf(context);
        string statement = given.Of(Ask.Attribution)!;
        var reply = await desks.WorkAsync(
            ledger =>
            {
                var story = Story(given, ledger);
                ledger.Correct(story.Number, statement, correction, note, by);
                return Answer(ledger.Story(story.Id)!, statement);
            },
            stop).ConfigureAwait(false);
        context.Response.StatusCode = StatusCodes.Status201Created;
        await Asking.SendAsync(context, reply).ConfigureAwait(false);
    }

    private static async Task UndoAsync(HttpContext context, Desks desks)
    {
        var given = Given.With(context.Request, Undo.Parameters);
        long entry = given.Of(Ask.Entry)!.Value;
        string? note = given.Of(Ask.Note), by = given.Of(Ask.By) ?? KeyGuard.NameOf(context);
        await desks.WorkAsync(
            ledger =>
            {
                // Merges and withdrawals are taken back by those who look after the ledger.
                _ = ledger.CorrectedBy(entry) ?? throw Absent.Of(FormattableString.Invariant($"correction {entry}"));
                return ledger.Undo(entry, note, by);
            },
            context.RequestAborted).ConfigureAwait(false);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static Reply Answer(StoredStory story, string statement) =>
        story.MachineReading.Statements.FirstOrDefault(said => said.Id == statement) is { } machine
            ? Reply.Json(CorrectionsJson.Form, json => CorrectionsJson.Write(json, story, machine))
            : throw Absent.Of($"attribution {statement} in this document");

    private static StoredStory Story(Given given, StoryLedger ledger) =>
        ledger.Story(given.Of(Ask.Id)!) ?? throw new LedgerException(LedgerFaults.NoDocument(Absent.Short(given.Of(Ask.Id)!)));

    private static T? Named<T>(JsonBody body, string name)
        where T : struct, Enum =>
        body.Text(name, 100) is not { } given ? null
        : ReadingNames.Find<T>(given) ?? throw RefusalException.Of(name, "field", "is not known.", $"Give one of {string.Join(", ", ReadingNames.All<T>())}.");

    private static IReadOnlyList<string> Targets(JsonBody body, string name) =>
        body.List(name) is { Count: <= MostTargets } targets ? targets : throw RefusalException.Of(name, "field", "has too many targets.", "Correct in several steps.");

    private static readonly Operation Get = new("getCorrections", "What was corrected in a statement, by whom, when and why, beside what the machine read.")
    {
        Tag = Tag, Parameters = [Ask.Id, Ask.Attribution], Answer = "The statement as read and as corrected, and each correction.", Schema = "corrections", MayBeMissing = true,
    };

    private static readonly Operation Correct = new("correctAttribution", "Corrects a statement. It is an entry of the record, shown beside the machine's reading, and can be taken back.")
    {
        Tag = Tag,
        Parameters = [Ask.Id, Ask.Attribution],
        Status = StatusCodes.Status201Created,
        Answer = "The correction is on record: the statement as read and as corrected.",
        Schema = "corrections",
        Body = "correction",
        BodyText = "What is right; what is left out stays as it is.",
        Scope = KeyScopes.Correct,
        MayBeMissing = true,
        Others =
        [
            (409, "It was corrected to be no statement."), (413, "The body is too large."), (415, "The body is not JSON in UTF-8, or is compressed."),
            (422, "The correction makes no sense."),
        ],
    };

    private static readonly Operation Undo = new("undoCorrection", "Takes a correction back. Both stay in the record.")
    {
        Tag = Tag, Parameters = [Ask.Entry, Ask.Note, Ask.By], Status = StatusCodes.Status204NoContent, Answer = "It is taken back.", Schema = null, Scope = KeyScopes.Correct, MayBeMissing = true,
    };
}
