using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Sayso.Web.Tests.Notices;

/// <summary>What comes in, as server-sent events.</summary>
public class EventTests
{
    private static readonly StoryReader s_reader = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_story_that_comes_in_is_told_with_the_dispute_that_it_begins()
    {
        await using var running = await Running.StartAsync(Stories.Hostile);
        using var listener = await Listener.OpenAsync(running, "/api/v1/events");
        using var accepted = await running.PostAsync("/api/v1/additions", new { text = Stories.Ferry.Text, title = "Ferry\n\nevent: made.up", url = Stories.Ferry.Url });
        var added = await listener.NextAsync();
        Assert.Equal(("story.added", Stories.Ferry.Id), (added.Name, added.Data.GetProperty("document").GetString()));
        Assert.Equal("Ferry\n\nevent: made.up", added.Data.GetProperty("title").GetString());
        Assert.Null(added.Id);
        var dispute = await listener.NextAsync();
        Assert.Equal("dispute.new", dispute.Name);
        Assert.NotNull(running.Ledger.Dispute(long.Parse(dispute.Data.GetProperty("dispute").GetString()!, CultureInfo.InvariantCulture)));
        Assert.Equal(running.Ledger.LastArrived.ToString(CultureInfo.InvariantCulture), dispute.Id);

        // What another program adds is seen too.
        running.Ledger.Append([s_reader.Read(Stories.FerryLater)], s_reader.Engine);
        Assert.Equal("story.changed", (await listener.NextAsync()).Name);
    }

    [Fact]
    public async Task Who_was_cut_off_goes_on_where_it_was()
    {
        await using var running = await Running.StartAsync(Stories.All);
        using var all = await Listener.OpenAsync(running, "/api/v1/events?after=0");
        var events = new List<Event>();
        while (events.Count(told => told.Name != "dispute.new") < 3)
        {
            events.Add(await all.NextAsync());
        }

        string first = events.First(told => told.Id is not null).Id!;
        using var rest = await Listener.OpenAsync(running, "/api/v1/events", first);
        var next = await rest.NextAsync();
        Assert.Equal(events[events.FindIndex(told => told.Id == first) + 1].Data.GetRawText(), next.Data.GetRawText());
    }

    [Fact]
    public async Task A_server_that_stops_does_not_wait_for_those_who_listen()
    {
        await using var running = await Running.StartAsync();
        using var listener = await Listener.OpenAsync(running, "/api/v1/events");
        await running.StopAsync();
        Assert.Null(await listener.LineAsync());
    }

    [Theory]
    [InlineData("/api/v1/events?after=x")]
    [InlineData("/api/v1/events?since=1")]
    public async Task A_bad_question_is_refused(string address)
    {
        await using var running = await Running.StartAsync();
        await running.IsRefusedAsync(address, 400, "SAYSO5016");
    }

    [Fact]
    public async Task More_than_so_many_may_not_listen_at_once()
    {
        await using var running = await Running.StartAsync();
        var listeners = new List<HttpResponseMessage>();
        HttpResponseMessage last;
        do
        {
            last = await running.Client.GetAsync(new Uri("/api/v1/events", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Stop);
            listeners.Add(last);
        }
        while (last.StatusCode == HttpStatusCode.OK && listeners.Count < 200);

        await last.IsProblemAsync(503, "SAYSO5060");
        Assert.NotNull(last.Headers.RetryAfter);
        listeners.ForEach(listener => listener.Dispose());
    }

    private sealed record Event(string Name, string? Id, JsonElement Data);

    private sealed class Listener(HttpResponseMessage response, StreamReader reader) : IDisposable
    {
        public static async Task<Listener> OpenAsync(Running running, string address, string? last = null)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (last is not null)
            {
                request.Headers.Add("Last-Event-ID", last);
            }

            var response = await running.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Stop);
            Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
            return new Listener(response, new StreamReader(await response.Content.ReadAsStreamAsync(Stop)));
        }

        public async Task<Event> NextAsync()
        {
            string? name = null, id = null, data = null;
            while (true)
            {
                string line = await LineAsync() ?? throw new InvalidOperationException("The events ended.");
                if (line.Length == 0 && name is not null)
                {
                    return new Event(name, id, JsonDocument.Parse(data!).RootElement);
                }

                name = line.StartsWith("event: ", StringComparison.Ordinal) ? line["event: ".Length..] : name;
                id = line.StartsWith("id: ", StringComparison.Ordinal) ? line["id: ".Length..] : id;
                data = line.StartsWith("data: ", StringComparison.Ordinal) ? line["data: ".Length..] : data;
            }
        }

        /// <summary>The next line that is no remark; null at the end.</summary>
        public async Task<string?> LineAsync()
        {
            while (await reader.ReadLineAsync(Stop) is { } line)
            {
                if (!line.StartsWith(':'))
                {
                    return line;
                }

                // The blank line behind it.
                await reader.ReadLineAsync(Stop);
            }

            return null;
        }

        public void Dispose()
        {
            reader.Dispose();
            response.Dispose();
        }
    }
}
