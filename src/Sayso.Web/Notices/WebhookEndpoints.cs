using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Sayso.Claims;
using Sayso.Exchange;
using Sayso.Ledger;
using Sayso.Web.Api;
using Sayso.Web.Hosting;

namespace Sayso.Web.Notices;

/// <summary>Who is to be told when somebody says or denies something new.</summary>
internal static class WebhookEndpoints
{
    private const int Most = 100;
    private const int MostDeliveries = 100;
    private const string Form = "sayso-webhook/1";
    private const string FormOfMany = "sayso-webhooks/1";
    private static readonly string[] s_fields = ["url", "entity", "speaker", "stance", "words"];

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/webhooks", MakeAsync).WithMetadata(Make).RequireScope(Make.Scope);
        api.MapGet("/webhooks", ListAsync).WithMetadata(List).RequireScope(List.Scope);
        api.MapGet("/webhooks/{number}", TellAsync).WithMetadata(Tell).RequireScope(Tell.Scope);
        api.MapDelete("/webhooks/{number}", RemoveAsync).WithMetadata(Remove).RequireScope(Remove.Scope);
    }

    private static async Task MakeAsync(HttpContext context, StoryLedger ledger, WebhookRoom room)
    {
        Given.With(context.Request, []);
        var body = await JsonBody.ReadAsync(context.Request, s_fields, context.RequestAborted, numbers: ["entity"]).ConfigureAwait(false);
        string url = body.Text("url", 2000) ?? throw RefusalException.Of("url", "field", "is missing.", "Give the address to send to.");
        if (room.Refusal(url) is { } refusal)
        {
            throw new RefusalException(FaultStatus.Of(refusal), refusal);
        }

        long? entity = Entity(body.Text("entity", 20), ledger);
        string? speaker = body.Text("speaker", 200);
        if ((entity is null) == (speaker is null))
        {
            throw RefusalException.Of("speaker", "field", entity is null ? "is missing, and so is entity." : "is given, and entity too.", "Give either the entity's number or words of the speaker's name.");
        }

        if (ledger.Webhooks().Count >= Most)
        {
            throw new RefusalException(StatusCodes.Status409Conflict, NoticeFaults.TooManyWebhooks(Most));
        }

        byte[] secret = RandomNumberGenerator.GetBytes(Signature.SecretBytes);
        var webhook = ledger.AddWebhook(url, entity, speaker, StanceOf(body.Text("stance", 40)), body.Text("words", 300), secret);
        context.Response.StatusCode = StatusCodes.Status201Created;
        context.Response.Headers.Location = FormattableString.Invariant($"/api/v1/webhooks/{webhook.Number}");
        await Asking.SendAsync(context, Reply.Json(Form, json =>
        {
            Write(json, webhook);
            json.WriteString("secret", Signature.Shown(secret));
        })).ConfigureAwait(false);
    }

    private static Task ListAsync(HttpContext context, StoryLedger ledger)
    {
        Given.With(context.Request, []);
        return Asking.SendAsync(context, Reply.Json(FormOfMany, json =>
        {
            json.WriteStartArray("webhooks");
            foreach (var webhook in ledger.Webhooks())
            {
                json.WriteStartObject();
                Write(json, webhook);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }));
    }

    private static Task TellAsync(HttpContext context, StoryLedger ledger)
    {
        long number = Given.With(context.Request, Tell.Parameters).Of(Ask.Number)!.Value;
        var webhook = ledger.Webhooks().FirstOrDefault(known => known.Number == number) ?? throw Missing(number);
        return Asking.SendAsync(context, Reply.Json(Form, json =>
        {
            Write(json, webhook);
            json.WriteStartArray("deliveries");
            foreach (var delivery in ledger.Deliveries(number, MostDeliveries))
            {
                Write(json, delivery);
            }

            json.WriteEndArray();
        }));
    }

    private static void RemoveAsync(HttpContext context, StoryLedger ledger)
    {
        long number = Given.With(context.Request, Remove.Parameters).Of(Ask.Number)!.Value;
        context.Response.StatusCode = ledger.RemoveWebhook(number) ? StatusCodes.Status204NoContent : throw Missing(number);
    }

    private static RefusalException Missing(long number) => Absent.Of(FormattableString.Invariant($"webhook {number}"));

    private static long? Entity(string? given, StoryLedger ledger) =>
        given is null ? null
        : long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out long number) && ledger.Named(number) is { } figure ? figure.Number
        : throw RefusalException.Of("entity", "field", "is no entity on record.", "Give the number that /api/v1/entities tells, or words of the name as speaker.");

    private static Stance? StanceOf(string? given) => given is null ? null
        : ReadingNames.Find<Stance>(given) ?? throw RefusalException.Of("stance", "field", "is no stance.", $"These are: {string.Join(", ", ReadingNames.All<Stance>())}.");

    private static void Write(Utf8JsonWriter json, Webhook webhook)
    {
        json.WriteNumber("number", webhook.Number);
        json.WriteString("url", webhook.Url);
        if (webhook.Entity is { } entity)
        {
            json.WriteNumber("entity", entity);
        }
        else
        {
            json.WriteNull("entity");
        }

        json.WriteString("speaker", webhook.Speaker);
        json.WriteString("stance", webhook.Stance is { } stance ? ReadingNames.Of(stance) : null);
        json.WriteString("words", webhook.Words);
        json.WriteString("made", webhook.At);
        json.WriteString("closed", webhook.Closed);
    }

    private static void Write(Utf8JsonWriter json, Delivery delivery)
    {
        json.WriteStartObject();
        json.WriteString("message", delivery.Message);
        json.WriteString("state", delivery.Done is null ? "due" : delivery.Fault is null ? "taken" : "given-up");
        json.WriteString("made", delivery.At);
        json.WriteNumber("tries", delivery.Tries);
        json.WriteString("next", delivery.Next?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("done", delivery.Done?.ToString("O", CultureInfo.InvariantCulture));
        json.WriteString("fault", delivery.Fault);
        json.WriteEndObject();
    }

    private static readonly Operation Make = new("addWebhook", "Has a message sent to an address whenever somebody says something new, or takes a stance: denies, confirms, corrects.")
    {
        Tag = "webhooks", Answer = "The webhook, with the secret that its messages are signed with, which is told this once.", Status = 201, Schema = "webhook", Body = "webhook-order", Scope = KeyScopes.Add,
        Others = [(409, "There are too many webhooks already."), (415, "The body is not JSON in UTF-8, or is compressed."), (422, "The address is one that nothing is sent to.")],
    };

    private static readonly Operation List = new("listWebhooks", "Every webhook, without its secret.") { Tag = "webhooks", Answer = "The webhooks.", Schema = "webhooks", Scope = KeyScopes.Add, HasTag = false };

    private static readonly Operation Tell = new("getWebhook", "A webhook with its newest deliveries, and what became of them.")
    {
        Tag = "webhooks", Answer = "The webhook.", Schema = "webhook", Parameters = [Ask.Number], Scope = KeyScopes.Add, MayBeMissing = true, HasTag = false,
    };

    private static readonly Operation Remove = new("removeWebhook", "Removes a webhook, with all that is still to be sent to it.")
    {
        Tag = "webhooks", Answer = "It is gone.", Status = 204, Schema = null, Parameters = [Ask.Number], Scope = KeyScopes.Add, MayBeMissing = true, HasTag = false,
    };
}
