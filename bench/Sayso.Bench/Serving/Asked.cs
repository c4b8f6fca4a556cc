using System.Text.Json;

namespace Sayso.Bench.Serving;

/// <summary>What readers and programs ask of a ledger: its own stories, persons, disputes and words.</summary>
internal sealed class Asked
{
    private const int Pages = 4;

    private readonly List<string> _pages = [];
    private readonly List<string> _words = [];

    /// <summary>A page that somebody looks at.</summary>
    public HttpRequestMessage Page(int i)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, i % 10 == 0 ? "/" : i % 3 == 2 ? $"/search?q={Word(i)}+{Word(i * 7)}" : _pages[(int)((uint)(i * 7919) % _pages.Count)]);
        request.Headers.Add("Accept-Encoding", "gzip, br");
        return request;
    }

    /// <summary>A search that a program makes.</summary>
    public HttpRequestMessage Find(int i) => new(HttpMethod.Get, (i % 4) switch
    {
        0 => $"/api/v1/attributions?words={Word(i)}",
        1 => $"/api/v1/attributions?words={Word(i)}+{Word(i * 31)}",
        2 => $"/api/v1/attributions?words={Word(i)}&kind=person&stance=asserts",
        _ => $"/api/v1/attributions?words={Word(i)}&stance=denies",
    });

    /// <summary>Looks what there is to ask for.</summary>
    public static async Task<Asked> OfAsync(HttpClient client)
    {
        var asked = new Asked();
        string? next = "/api/v1/attributions?limit=100";
        for (int page = 0; page < Pages && next is not null; page++)
        {
            using var found = JsonDocument.Parse(await client.GetStringAsync(next).ConfigureAwait(false));
            foreach (var statement in found.RootElement.GetProperty("statements").EnumerateArray())
            {
                asked._pages.Add("/stories/" + statement.GetProperty("document").GetProperty("id").GetString());
                asked._pages.AddRange(statement.GetProperty("speaker").ValueKind == JsonValueKind.String ? ["/entities/" + statement.GetProperty("speaker").GetString()] : []);
                asked._words.AddRange(statement.GetProperty("words").GetString()!.Split(' ').Where(word => word.Length > 4 && word.All(char.IsAsciiLetter)));
            }

            next = found.RootElement.GetProperty("next").GetString() is { } cursor ? "/api/v1/attributions?limit=100&cursor=" + cursor : null;
        }

        using var disputes = JsonDocument.Parse(await client.GetStringAsync("/api/v1/disputes?limit=50").ConfigureAwait(false));
        asked._pages.AddRange(disputes.RootElement.GetProperty("disputes").EnumerateArray().Select(dispute => "/disputes/" + dispute.GetProperty("number").GetString()));
        return asked;
    }

    private string Word(int i) => _words[(int)((uint)(i * 2654435761) % _words.Count)];
}
