using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace Sayso.Web.Hosting;

/// <summary>Answers with what is wrong: as problem details (RFC 9457), or as a page to those who read pages.</summary>
internal static class Problem
{
    /// <summary>The media type of problem details.</summary>
    public const string MediaType = "application/problem+json";

    /// <summary>Writes the answer. Nothing of one may have been sent before.</summary>
    public static Task WriteAsync(HttpContext context, int status, Fault fault, string? parameter = null)
    {
        var response = context.Response;
        response.Clear(keep: context);
        response.StatusCode = status;
        response.Headers.CacheControl = "no-store";
        return WantsPage(context.Request)
            ? new RazorComponentResult<ProblemPage>(new { Title = ReasonPhrases.GetReasonPhrase(status), Fault = fault }) { StatusCode = status }.ExecuteAsync(context)
            : WriteDetailsAsync(response, status, fault, parameter);
    }

    /// <summary>Whether a person waits for a page, and not a program for an answer.</summary>
    public static bool WantsPage(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api/v1", StringComparison.OrdinalIgnoreCase) && request.Headers.Accept.Any(types => types?.Contains("text/html", StringComparison.OrdinalIgnoreCase) == true);

    private static async Task WriteDetailsAsync(HttpResponse response, int status, Fault fault, string? parameter)
    {
        response.ContentType = MediaType;
        using var written = new MemoryStream();
        using (var json = new Utf8JsonWriter(written))
        {
            json.WriteStartObject();
            json.WriteString("type", "about:blank");
            json.WriteString("title", ReasonPhrases.GetReasonPhrase(status));
            json.WriteNumber("status", status);
            json.WriteString("detail", fault.Message);
            json.WriteString("code", fault.Code);
            json.WriteString("remedy", fault.Remedy);
            if (parameter is not null)
            {
                json.WriteString("parameter", parameter);
            }

            json.WriteEndObject();
        }

        response.ContentLength = written.Length;
        await response.Body.WriteAsync(written.GetBuffer().AsMemory(0, (int)written.Length)).ConfigureAwait(false);
    }

    /// <summary>Forgets an answer that was begun, but not what is true of every answer and of this problem.</summary>
    private static void Clear(this HttpResponse response, HttpContext keep)
    {
        var headers = keep.Response.Headers;
        headers.Remove("ETag");
        headers.Remove("Link");
        headers.Remove("Location");
        headers.Remove("Content-Length");
        headers.Remove("Content-Type");
        response.StatusCode = 200;
    }
}
