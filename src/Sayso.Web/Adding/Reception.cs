using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Sayso.Web.Api;
using Sayso.Web.Hosting;
using Sayso.Web.Pages;

namespace Sayso.Web.Adding;

/// <summary>Takes requests that hand something in: JSON with a text or an address, or a form, which may have a file.</summary>
internal sealed class Reception(WaitingRoom room, ServeOptions options)
{
    /// <summary>In so many seconds some of what waits has been read.</summary>
    private const string Retry = "5";

    /// <summary>What a form has besides the file.</summary>
    private const int Besides = 64 * 1024;

    /// <summary>Accepts what a program sends.</summary>
    /// <exception cref="RefusalException">It is nothing that can be read, too large, or too much waits.</exception>
    public async Task<Addition> AcceptAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.HasFormContentType)
        {
            return AcceptForm(await FormAsync(request).ConfigureAwait(false), context);
        }

        var story = await Api.HandedIn.ReadAsync(request, context.RequestAborted).ConfigureAwait(false);
        var handed = story.Text is { } text ? Handed.OfText(story.Title, text) : Handed.OfAddress(story.Url!);
        return Accept(handed with { Title = story.Title, Outlet = story.Outlet, Url = story.Url, Published = story.Published }, story.Text is null ? null : Encoding.UTF8.GetBytes(story.Text), context);
    }

    /// <summary>Reads a form, with files no larger than may be.</summary>
    /// <exception cref="RefusalException">It is too large, or no form.</exception>
    public async Task<IFormCollection> FormAsync(HttpRequest request)
    {
        int most = options.Adding.FileBytes;
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = most + Besides;
        }

        try
        {
            var limits = new FormOptions { MultipartBodyLengthLimit = most, ValueLengthLimit = most, BufferBodyLengthLimit = most + Besides, ValueCountLimit = 32, KeyLengthLimit = 256 };
            request.HttpContext.Features.Set<IFormFeature>(new FormFeature(request, limits));
            return await request.ReadFormAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw new RefusalException(e.StatusCode, AddingFaults.FileTooLarge(most));
        }
        catch (InvalidDataException e)
        {
            bool isTooLarge = e.Message.Contains("limit", StringComparison.OrdinalIgnoreCase);
            throw isTooLarge ? new RefusalException(StatusCodes.Status413PayloadTooLarge, AddingFaults.FileTooLarge(most)) : new RefusalException(StatusCodes.Status400BadRequest, WebFaults.BadBody("its form breaks off or is damaged."));
        }
    }

    /// <summary>Accepts what a form holds: the text, or else the file, or else what is at the address.</summary>
    /// <exception cref="RefusalException">It holds nothing that can be read, or too much waits.</exception>
    public Addition AcceptForm(IFormCollection form, HttpContext context)
    {
        // Browsers send every end of line as two characters, whatever was pasted.
        string? text = Value(form, "text", int.MaxValue)?.ReplaceLineEndings("\n");
        string? title = Value(form, "title", 1000)?.Trim();
        string? url = Value(form, "url", 2000)?.Trim();
        if (url is not null && !IsOnTheWeb(url))
        {
            throw new RefusalException(StatusCodes.Status422UnprocessableEntity, PageFaults.NotAnAddress());
        }

        var file = form.Files.FirstOrDefault(sent => sent.Length > 0);
        var handed = text is not null ? Handed.OfText(title, text) : file is not null ? Handed.OfFile(file.FileName) : url is not null ? Handed.OfAddress(url) : throw new RefusalException(422, PageFaults.NothingGiven());
        byte[]? body = text is not null ? Encoding.UTF8.GetBytes(text) : file is not null ? BytesOf(file) : null;
        return Accept(handed with { Title = title, Outlet = Value(form, "outlet", 300)?.Trim(), Url = url, Published = Day(Value(form, "published", 100)?.Trim()) }, body, context);
    }

    private Addition Accept(Handed handed, byte[]? body, HttpContext context)
    {
        if (room.Accept(handed, body) is { } number)
        {
            return room.Find(number)!;
        }

        context.Response.Headers.RetryAfter = Retry;
        throw new RefusalException(StatusCodes.Status503ServiceUnavailable, AddingFaults.QueueFull());
    }

    private static byte[] BytesOf(IFormFile file)
    {
        byte[] bytes = new byte[file.Length];
        using var stream = file.OpenReadStream();
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static string? Value(IFormCollection form, string name, int most)
    {
        string value = form[name].ToString();
        return value.Length > most ? throw RefusalException.Of(name, "field", FormattableString.Invariant($"has more than {most} characters."), "Shorten it.") : string.IsNullOrWhiteSpace(value) ? null : value;
    }

    /// <summary>Anything else would be taken for the name of a file on this machine, which nobody far away may ask for.</summary>
    private static bool IsOnTheWeb(string url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && url.Contains("://", StringComparison.Ordinal);

    private static DateOnly? Day(string? given) =>
        given is null ? null
        : DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new RefusalException(StatusCodes.Status422UnprocessableEntity, PageFaults.NotADay(given));
}
