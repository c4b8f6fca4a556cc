using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Sayso.Ledger;
using Sayso.Web.Hosting;

namespace Sayso.Web.Api;

/// <summary>The way of a question from its address to the ledger and back.</summary>
internal static class Asking
{
    private static readonly string s_version = typeof(Asking).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    /// <summary>Has an address answer a question from the ledger.</summary>
    /// <param name="routes">Where the address is put.</param>
    /// <param name="pattern">The address.</param>
    /// <param name="operation">What its callers are told.</param>
    /// <param name="answer">Answers it.</param>
    public static void MapQuestion(this IEndpointRouteBuilder routes, string pattern, Operation operation, Func<Given, StoryLedger, Reply> answer) =>
        // As a delegate, so that it is found when the API is described: what takes nothing but a context would pass for a part of the plumbing.
        routes.MapGet(pattern, (Delegate)((HttpContext context) => AnswerAsync(context, operation, answer))).WithMetadata(operation).RequireScope(operation.Scope);

    /// <summary>Sends an answer.</summary>
    public static async Task SendAsync(HttpContext context, Reply reply, string? tag = null)
    {
        var response = context.Response;
        response.ContentType = reply.MediaType;
        response.ContentLength = reply.Body.Length;
        response.Headers.CacheControl = "private, no-cache";
        if (tag is not null)
        {
            response.Headers.ETag = tag;
        }

        await response.Body.WriteAsync(reply.Body, context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task AnswerAsync(HttpContext context, Operation operation, Func<Given, StoryLedger, Reply> answer)
    {
        var stop = context.RequestAborted;
        var desks = context.RequestServices.GetRequiredService<Desks>();
        var given = Given.With(context.Request, operation.Parameters);
        // Before the answer: should the ledger grow in between, the answer goes under the old tag, which is never found to be right again.
        string tag = TagOf(context.Request, await desks.AskAsync(ledger => ledger.LastEntry, stop).ConfigureAwait(false));
        if (IsKnown(context.Request, tag))
        {
            NotModified(context.Response, tag);
            return;
        }

        var reply = await desks.AskAsync(ledger => answer(given, ledger), stop).ConfigureAwait(false);
        if (reply.Tag is { } own && IsKnown(context.Request, tag = own))
        {
            NotModified(context.Response, tag);
            return;
        }

        if (reply.Next is { } next)
        {
            context.Response.Headers.Link = $"<{given.NextPage(next)}>; rel=\"next\"";
        }

        await SendAsync(context, reply, reply.Tag ?? tag).ConfigureAwait(false);
    }

    /// <summary>What an answer is known by: as long as the record and the program are the same, so is the answer to the same question.</summary>
    private static string TagOf(HttpRequest request, long lastEntry)
    {
        byte[] question = Encoding.UTF8.GetBytes($"{s_version} {request.Path} {request.QueryString}");
        return string.Create(CultureInfo.InvariantCulture, $"\"{lastEntry}-{Convert.ToHexStringLower(SHA256.HashData(question).AsSpan(0, 8))}\"");
    }

    private static bool IsKnown(HttpRequest request, string tag) => request.Headers.IfNoneMatch
        .SelectMany(tags => (tags ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        .Any(known => known == tag || known == "W/" + tag);

    private static void NotModified(HttpResponse response, string tag)
    {
        response.StatusCode = StatusCodes.Status304NotModified;
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "private, no-cache";
    }
}
