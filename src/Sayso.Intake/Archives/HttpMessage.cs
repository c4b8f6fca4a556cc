using Sayso.Intake.Decoding;
using Sayso.Intake.Formats;
using Sayso.Intake.Html;
using Sayso.Intake.Stories;
using Sayso.Text;

namespace Sayso.Intake.Archives;

/// <summary>An answer of a web server as archives keep it, head and body.</summary>
internal static class HttpMessage
{
    /// <summary>The story of the page in <paramref name="message"/>; null if it is no page: an error, a redirect, a picture.</summary>
    public static Arrival? Read(ReadOnlySpan<byte> message, string? address, Provenance here, IntakeLimits limits)
    {
        var head = WarcHeader.Of(message, out int length);
        string type = head["Content-Type"] ?? "";
        bool isPage = type.Length == 0 || type.Contains("html", StringComparison.OrdinalIgnoreCase);
        if (!isPage || !IsSuccess(head.FirstLine))
        {
            return null;
        }

        var body = message[length..];
        if (head["Transfer-Encoding"]?.Contains("chunked", StringComparison.OrdinalIgnoreCase) == true)
        {
            body = Chunks.Join(body);
        }

        try
        {
            body = Packing.Unpack(body, head["Content-Encoding"], limits);
        }
        catch (IntakeException e)
        {
            return here.Failed(e.Fault);
        }

        var from = here with { Address = address is null ? null : new Uri(address), Charset = MediaType.Charset(type) };
        return body.Length > limits.DocumentBytes ? here.Failed(DocumentFaults.TooLarge(body.Length, limits.DocumentBytes))
            : type.Length > 0 || Recognition.Of(body, isWhole: true) == Format.Html ? HtmlStories.Read(body, from, limits) : null;
    }

    private static bool IsSuccess(string firstLine)
    {
        string[] words = firstLine.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 2 && words[0].StartsWith("HTTP/", StringComparison.OrdinalIgnoreCase) && words[1] is "200" or "203";
    }
}
