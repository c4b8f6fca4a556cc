using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CsCheck;

namespace Sayso.Web.Tests.Api;

/// <summary>Whatever is sent to whatever the OpenAPI document names, the answer is one that it names too.</summary>
public partial class FuzzTests
{
    private const string Seed = "0N0XIzNsQ0O2";
    private const int TimesEach = 60;

    private static readonly string[] s_hostile =
    [
        "", " ", "\0", "a\0b", "'", "\"", "'; DROP TABLE entry; --", "\" OR \"\"=\"", "*", "den*", "\"unclosed", "(((", ")", "NEAR(a b)", "content : x", "AND", "NOT", "-x", "^x", "{x}", "%", "%00", "%2e%2e%2f",
        "../../etc/passwd", "..\\..\\", "/etc/passwd", "file:///etc/passwd", "<script>alert(1)</script>", "javascript:alert(1)", "http://127.0.0.1/", "http://[::1]:80/", "http://169.254.169.254/latest",
        "http://0x7f000001/", "http://2130706433/", "http://user:pass@127.0.0.1/", "ftp://127.0.0.1/", "http://", "-1", "0", "1", "2", "9223372036854775807", "9223372036854775808", "1e400", "NaN", "1.5", "true", "false", "null",
        "2021-02-03", "0001-01-01", "9999-12-31", "2021-13-01", "ferry", "Moor", "denies", "person", "sha256:", "sha256:zzzz", "a1", "d1", "\u202Eabc", "\uFFFF", "e\u0301\u0301\u0301", "🚢", "ﷺ", "\r\nX: y",
        new string('a', 3000), new string('"', 2000), new string('*', 999), new string('(', 999), string.Join(' ', Enumerable.Repeat("ferry", 160)),
    ];

    private static readonly Gen<string> s_value = Gen.OneOf(OneOf(s_hostile), OneOf(s_hostile), Gen.String, Gen.Long.Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public async Task Every_question_is_answered_or_refused_in_words()
    {
        await using var running = await Running.StartAsync(options => options with { RequestsPerSecond = 100_000 }, Stories.All);
        var document = await running.JsonAsync("/openapi/v1.json");
        int asked = 0;
        foreach (var (path, operation) in Operations(document, "get"))
        {
            var parameters = operation.TryGetProperty("parameters", out var given) ? given.EnumerateArray().Select(Parameter.Of).ToList() : [];
            // Some of the parameters, with values that may be right or wrong; now and then one that is not known, or one twice.
            var questions = Gen.Select(
                Gen.Bool.Array[parameters.Count], s_value.Array[parameters.Count + 1], Gen.Bool.Array[parameters.Count], Gen.Int[0, 19],
                (isGiven, values, isUsual, extra) => Question(path, parameters, isGiven, values, isUsual, extra));
            questions.Sample(
                question =>
                {
                    asked++;
                    IsAnswered(running, new HttpRequestMessage(HttpMethod.Get, question), operation, question);
                },
                iter: TimesEach,
                seed: Seed,
                threads: 1);
        }

        Assert.True(asked > 500, $"Only {asked} questions were asked.");
    }

    [Fact]
    public async Task Every_body_is_read_or_refused_in_words()
    {
        await using var running = await Running.StartAsync(options => options with { RequestsPerSecond = 100_000, StoriesPerSecond = 100_000 }, Stories.Ferry);
        var document = await running.JsonAsync("/openapi/v1.json");
        var fields = document.GetProperty("components").GetProperty("schemas").GetProperty("story").GetProperty("properties").EnumerateObject().Select(field => field.Name).Append("other").ToArray();
        var bodies = Gen.OneOf(
            Gen.Select(OneOf(fields), s_value).Array[0, 5].Select(pairs => Encoding.UTF8.GetBytes("{" + string.Join(",", pairs.Select(pair => $"{JsonSerializer.Serialize(pair.Item1)}:{JsonSerializer.Serialize(pair.Item2)}")) + "}")),
            Gen.Byte.Array[0, 200],
            OneOf("[]", "null", "7", "{\"text\":[]}", "{\"text\":{\"text\":{}}}", "{\"text\":\"\\ud800\"}", new string('[', 5000), "{\"text\":\"" + new string('"', 50)).Select(Encoding.UTF8.GetBytes));
        var types = OneOf("application/json", "application/json", "application/json", "application/json; charset=utf-8", "application/json; charset=", "text/plain", "application/xml", ";", "application/json; charset=\"utf-8\"");
        foreach (var (path, operation) in Operations(document, "post"))
        {
            Gen.Select(bodies, types).Sample(
                (body, type) =>
                {
                    var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
                    request.Content.Headers.TryAddWithoutValidation("Content-Type", type);
                    IsAnswered(running, request, operation, $"{path} {type} {Encoding.UTF8.GetString(body)}");
                },
                iter: TimesEach * 4,
                seed: Seed,
                threads: 1);
        }
    }

    private static void IsAnswered(Running running, HttpRequestMessage request, JsonElement operation, string what)
    {
        using var response = running.Client.Send(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        if (response.Content.Headers.ContentType?.MediaType == "text/event-stream")
        {
            // Events have no end: that they begin is the answer.
            Assert.Equal(200, (int)response.StatusCode);
            return;
        }

        using var reader = new StreamReader(response.Content.ReadAsStream(TestContext.Current.CancellationToken));
        string text = reader.ReadToEnd();
        int status = (int)response.StatusCode;
        bool isNamed = operation.GetProperty("responses").TryGetProperty(status.ToString(System.Globalization.CultureInfo.InvariantCulture), out _);
        // A path that a value takes apart is another one, which may not be there.
        Assert.True(isNamed || status == 404, $"{status} for {what}: {text}");
        if (status >= 400)
        {
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            using var problem = JsonDocument.Parse(text);
            Assert.Matches(Code(), problem.RootElement.GetProperty("code").GetString()!);
            Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        }
        else if (response.Content.Headers.ContentType?.MediaType == "application/json")
        {
            using var answer = JsonDocument.Parse(text);
            Assert.StartsWith("sayso-", answer.RootElement.GetProperty("format").GetString(), StringComparison.Ordinal);
        }
    }

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);

    private static string Question(string path, List<Parameter> parameters, bool[] isGiven, string[] values, bool[] isUsual, int extra)
    {
        var query = new List<string>();
        for (int i = 0; i < parameters.Count; i++)
        {
            string value = Uri.EscapeDataString(isUsual[i] ? parameters[i].Usual : values[i]);
            // A NUL in a path is refused at the door, before anything of ours sees it.
            if (parameters[i].IsInPath)
            {
                path = path.Replace($"{{{parameters[i].Name}}}", value.Length == 0 || value.Contains("%00", StringComparison.Ordinal) ? "x" : value, StringComparison.Ordinal);
            }
            else if (isGiven[i])
            {
                query.Add($"{parameters[i].Name}={value}");
            }
        }

        query.AddRange(extra == 0 ? [Uri.EscapeDataString(values[^1]) + "=x"] : extra == 1 && query.Count > 0 ? [query[0]] : []);
        return path + (query.Count == 0 ? "" : "?" + string.Join('&', query));
    }

    private static IEnumerable<(string Path, JsonElement Operation)> Operations(JsonElement document, string method) =>
        document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Where(operation => operation.Name == method), (path, operation) => (path.Name, operation.Value));

    [GeneratedRegex("^SAYSO[0-9]{4}$", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Code();

    /// <summary>A parameter of the document, with a value that is as it should be.</summary>
    private sealed record Parameter(string Name, bool IsInPath, string Usual)
    {
        public static Parameter Of(JsonElement given)
        {
            var schema = given.GetProperty("schema");
            string name = given.GetProperty("name").GetString()!;
            string usual = schema.TryGetProperty("enum", out var values) ? values[0].GetString()!
                : name == "id" ? Stories.Ferry.Id
                : name == "aid" ? "a1"
                : schema.TryGetProperty("format", out var format) && format.GetString() == "date" ? "2021-02-03"
                : schema.GetProperty("type").GetString() switch { "integer" => "1", "number" => "0.5", "boolean" => "true", _ => "night ferry to Sandholm" };
            return new Parameter(name, given.GetProperty("in").GetString() == "path", usual);
        }
    }
}
