using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Sayso.Web.Hosting;

/// <summary>Tells of each request on a line of its own, and of what went wrong. What was asked for, and stories, are never told: only the path, without its query.</summary>
internal sealed class RequestLog(ServeOptions options)
{
    private const int LongestPath = 200;
    private const int MostFrames = 12;

    private readonly Lock _writing = new();

    /// <summary>Tells of a request that was answered.</summary>
    public void Request(HttpContext context, int status, TimeSpan taken, string? caller)
    {
        if (options.Log == LogForm.Quiet)
        {
            return;
        }

        string method = Told(context.Request.Method);
        string path = Told(context.Request.Path.Value ?? "");
        double milliseconds = Math.Round(taken.TotalMilliseconds, 1);
        if (options.Log == LogForm.Plain)
        {
            string by = caller is null ? "" : " " + Told(caller);
            Write(string.Create(CultureInfo.InvariantCulture, $"{Now()} {method} {path} {status} {milliseconds} ms{by}"));
            return;
        }

        Write(json =>
        {
            json.WriteString("level", "info");
            json.WriteString("method", method);
            json.WriteString("path", path);
            json.WriteNumber("status", status);
            json.WriteNumber("ms", milliseconds);
            json.WriteString("key", caller is null ? null : Told(caller));
        });
    }

    /// <summary>Tells of something that went wrong: of what kind it is and where in the program it happened, not in what words, which may be a story's.</summary>
    public void Error(Exception e, Fault fault)
    {
        Warning(fault.Code, e.InnerException is { } inner ? $"{e.GetType().Name} ({inner.GetType().Name})" : e.GetType().Name, PlacesOf(e));
    }

    /// <summary>Where in the program an error happened, innermost first.</summary>
    public static string PlacesOf(Exception e) => string.Join(" < ", (e.StackTrace ?? "").Split('\n').Take(MostFrames).Select(frame => frame.Trim()));

    /// <summary>Tells of something that should be known.</summary>
    public void Warning(string code, string what, string where)
    {
        if (options.Log == LogForm.Json)
        {
            Write(json =>
            {
                json.WriteString("level", "error");
                json.WriteString("code", code);
                json.WriteString("what", Told(what));
                json.WriteString("where", where);
            });
            return;
        }

        Write($"{Now()} {code} {Told(what)} {where}");
    }

    /// <summary>So much of a text as a line has room for; what would steer a terminal or begin another line becomes ?.</summary>
    private static string Told(string text)
    {
        string some = text.Length > LongestPath ? text[..LongestPath] + "…" : text;
        return string.Concat(some.Select(c => char.IsControl(c) || char.IsSurrogate(c) || c is >= '\u2028' and <= '\u202E' or >= '\u2066' and <= '\u2069' ? '?' : c));
    }

    private string Now() => options.Clock.GetUtcNow().ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    private void Write(Action<Utf8JsonWriter> fields)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("time", Now());
            fields(json);
            json.WriteEndObject();
        }

        Write(System.Text.Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length));
    }

    private void Write(string line)
    {
        lock (_writing)
        {
            options.LogTo.WriteLine(line);
        }
    }
}
