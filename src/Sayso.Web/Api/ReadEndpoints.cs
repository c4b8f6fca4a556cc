using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Sayso.Exchange;
using Sayso.Ledger;
using Sayso.Web.Hosting;

namespace Sayso.Web.Api;

/// <summary>Stories that are handed in: to be read, or to be kept as well.</summary>
internal static class ReadEndpoints
{
    private static readonly (int, string)[] s_failures =
    [
        (413, "The body is too large."),
        (415, "The body is not JSON in UTF-8, or is compressed."),
        (422, "It is no story, or none in English, or the address may not be asked."),
        (502, "The server at the address does not answer, or with an error."),
        (504, "The server at the address takes too long."),
    ];

    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapPost("/read", ReadAsync).WithMetadata(Read).RequireScope(Read.Scope);
        api.MapPost("/documents", AddAsync).WithMetadata(Add).RequireScope(Add.Scope);
    }

    private static async Task ReadAsync(HttpContext context, StoryFetcher fetcher, StoryReader reader, Desks desks)
    {
        Given.With(context.Request, []);
        var stop = context.RequestAborted;
        var document = await fetcher.DocumentAsync(await HandedIn.ReadAsync(context.Request, stop).ConfigureAwait(false), stop).ConfigureAwait(false);
        byte[] reading = await desks.WorkAsync(
            _ =>
            {
                using var written = new MemoryStream();
                ReadingJson.Write(written, reader.Read(document), reader.Engine);
                return written.ToArray();
            },
            stop).ConfigureAwait(false);
        await Asking.SendAsync(context, new Reply(reading)).ConfigureAwait(false);
    }

    private static async Task AddAsync(HttpContext context, StoryFetcher fetcher, StoryReader reader, Desks desks, Metrics metrics)
    {
        Given.With(context.Request, []);
        var stop = context.RequestAborted;
        var document = await fetcher.DocumentAsync(await HandedIn.ReadAsync(context.Request, stop).ConfigureAwait(false), stop).ConfigureAwait(false);
        var (appended, reply) = await desks.WorkAsync(
            ledger =>
            {
                var what = ledger.Knows(document, reader.Engine) ? Appended.Known : ledger.Append([reader.Read(document)], reader.Engine)[0];
                metrics.Story(what.ToString().ToLowerInvariant());
                return (what, DocumentEndpoints.Reading(ledger, ledger.Story(document.Id)!));
            },
            stop).ConfigureAwait(false);
        bool isNew = appended == Appended.Added;
        context.Response.StatusCode = isNew ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        context.Response.Headers[isNew ? "Location" : "Content-Location"] = "/api/v1/documents/" + document.Id;
        await Asking.SendAsync(context, reply).ConfigureAwait(false);
    }

    private static readonly Operation Read = new("readStory", "Reads a story: who said what, on whose word, and who says otherwise. Nothing is kept.")
    {
        Tag = "read", Answer = "The reading, in the form sayso-reading/1.", Schema = "reading", Body = "story", Others = s_failures,
    };

    private static readonly Operation Add = new("addDocument", "Reads a story and puts it on record. A story that is on record already is not stored twice.")
    {
        Tag = "documents",
        Answer = "The story was on record already; where else it was published is added to it.",
        Schema = "stored-reading",
        Body = "story",
        Scope = KeyScopes.Add,
        Others = [(201, "The story is on record now; Location says where."), .. s_failures],
    };
}
