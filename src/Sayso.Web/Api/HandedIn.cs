using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sayso.Text;
using Sayso.Web.Hosting;

namespace Sayso.Web.Api;

/// <summary>A story that somebody handed in: its text, or the address to fetch it from, and what they know of it.</summary>
internal sealed record HandedIn(string? Text, string? Url, string? Title, string? Outlet, DateOnly? Published)
{
    private static readonly string[] s_fields = ["text", "url", "title", "outlet", "published"];

    /// <summary>Reads it from a request's body.</summary>
    /// <exception cref="RefusalException">The body is none.</exception>
    public static async Task<HandedIn> ReadAsync(HttpRequest request, CancellationToken stop)
    {
        var body = await JsonBody.ReadAsync(request, s_fields, stop).ConfigureAwait(false);
        string? text = body.Text("text", int.MaxValue);
        string? url = body.Text("url", 2000);
        if (text is null && url is null)
        {
            throw RefusalException.Of("text", "field", "is missing, and so is url.", "Give the story's text, or the address to fetch it from.");
        }

        // Whatever is not an address of the web would be taken for the name of a file.
        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && IsSpelledOut(url)))
        {
            throw RefusalException.Of("url", "field", "is not an address of the web.", "Give it in full, with http:// or https://.");
        }

        return new HandedIn(text, url, body.Text("title", 1000), body.Text("outlet", 300), Day(body.Text("published", 100)));
    }

    /// <summary>The document, with what is said of it going before what its source says.</summary>
    public Document Upon(Document found) => new(found.Text)
    {
        Title = Title ?? found.Title,
        Outlet = Outlet ?? found.Outlet,
        Url = found.Url ?? Url,
        Published = Published ?? found.Published,
        Author = found.Author,
    };

    private static bool IsSpelledOut(string url) => url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static DateOnly? Day(string? given) =>
        given is null ? null
        : DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw RefusalException.Of("published", "field", "is not a day as 2020-11-08.", "Give the day alone, without the time.");
}
