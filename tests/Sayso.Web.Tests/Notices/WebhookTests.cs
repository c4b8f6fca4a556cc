using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Sayso.Web.Notices;
using Sayso.Web.Tests.Watching;

namespace Sayso.Web.Tests.Notices;

/// <summary>Webhooks: who is told, how it is signed, and what becomes of what is not taken.</summary>
public class WebhookTests
{
    private static readonly StoryReader s_reader = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_wants_to_know_what_somebody_denies_is_told_by_a_signed_message_once()
    {
        using var server = new Receiver((_, _) => 200);
        await using var running = await StartAsync();
        var webhook = await MakeAsync(running, new { url = server.Address, speaker = "Moor", stance = "denies" });
        running.Ledger.Append([s_reader.Read(Stories.Ferry)], s_reader.Engine);
        var (head, body) = await server.NextAsync();
        var message = JsonDocument.Parse(body).RootElement;
        var statement = Assert.Single(message.GetProperty("data").GetProperty("statements").EnumerateArray());
        Assert.Equal("denies", statement.GetProperty("stance").GetString());
        Assert.Equal(Stories.Ferry.Id, message.GetProperty("data").GetProperty("document").GetString());

        // As docs/watch.md tells receivers to check it.
        byte[] secret = Convert.FromBase64String(webhook.GetProperty("secret").GetString()!["whsec_".Length..]);
        byte[] signed = Encoding.UTF8.GetBytes($"{head["webhook-id"]}.{head["webhook-timestamp"]}.{body}");
        Assert.Equal("v1," + Convert.ToBase64String(HMACSHA256.HashData(secret, signed)), head["webhook-signature"]);

        // A later version that says the same again is nothing new; what a third story says is.
        running.Ledger.Append([s_reader.Read(Stories.FerryLater)], s_reader.Engine);
        running.Ledger.Append([s_reader.Read(new Sayso.Text.Document("Agnes Moor, chair of the harbour board, denied on Friday that she had met the owners of the ferry.") { Title = "Third" })], s_reader.Engine);
        var (_, next) = await server.NextAsync();
        Assert.Contains("met the owners", next, StringComparison.Ordinal);
        var told = await DoneAsync(running, webhook, 2);
        Assert.All(told, delivery => Assert.Equal("taken", delivery.GetProperty("state").GetString()));
        Assert.Equal(2, server.Count);
    }

    [Fact]
    public async Task What_is_not_taken_is_sent_again_ever_more_seldom_with_the_same_id_and_given_up_after_a_day()
    {
        using var server = new Receiver((_, _) => 500);
        // The ledger notes by its own clock when a message was made.
        var clock = new ManualClock(TimeProvider.System.GetUtcNow().AddMinutes(1));
        await using var running = await StartAsync(clock);
        var webhook = await MakeAsync(running, new { url = server.Address, speaker = "Moor", stance = "denies" });
        running.Ledger.Append([s_reader.Read(Stories.Ferry)], s_reader.Engine);
        var ids = new HashSet<string>(StringComparer.Ordinal) { (await server.NextAsync()).Head["webhook-id"] };
        for (int i = 0; i < 3; i++)
        {
            await DeliveryAsync(running, webhook, i + 1);
            while (server.Count < i + 2)
            {
                await clock.StepAsync();
                await Task.Delay(5, Stop);
            }

            ids.Add((await server.NextAsync()).Head["webhook-id"]);
        }

        Assert.Single(ids);
        clock.Forward(TimeSpan.FromDays(1));
        while ((await DeliveriesAsync(running, webhook))[0].GetProperty("state").GetString() == "due")
        {
            await Task.WhenAny(clock.StepAsync(), Task.Delay(20, Stop));
        }

        Assert.Equal("given-up", (await DeliveriesAsync(running, webhook))[0].GetProperty("state").GetString());
    }

    [Fact]
    public async Task What_was_due_when_the_server_ended_is_sent_by_the_next_and_nothing_twice()
    {
        using var server = new Receiver((_, _) => 200);
        await using var running = await StartAsync();
        var webhook = await MakeAsync(running, new { url = server.Address, speaker = "Moor" });
        await running.StopAsync();
        running.Ledger.Append([s_reader.Read(Stories.Ferry)], s_reader.Engine);
        await running.AgainAsync(options => options with { AllowPrivateNetwork = true });
        await server.NextAsync();
        await DoneAsync(running, webhook, 1);
        await running.StopAsync();
        await running.AgainAsync(options => options with { AllowPrivateNetwork = true });
        running.Ledger.Append([s_reader.Read(new Sayso.Text.Document("Agnes Moor said the pier would be painted green."))], s_reader.Engine);
        Assert.Contains("green", (await server.NextAsync()).Body, StringComparison.Ordinal);
        Assert.Equal(2, server.Count);
    }

    [Fact]
    public async Task A_webhook_that_is_gone_is_closed_and_a_removed_one_is_not_there()
    {
        using var server = new Receiver((_, _) => 410);
        await using var running = await StartAsync();
        var webhook = await MakeAsync(running, new { url = server.Address, speaker = "Moor" });
        string address = "/api/v1/webhooks/" + webhook.GetProperty("number").GetRawText();
        running.Ledger.Append([s_reader.Read(Stories.Ferry)], s_reader.Engine);
        await server.NextAsync();
        JsonElement told;
        while ((told = await running.JsonAsync(address)).GetProperty("closed").ValueKind == JsonValueKind.Null)
        {
            await Task.Delay(5, Stop);
        }

        Assert.Contains("SAYSO5062", told.GetProperty("closed").GetString(), StringComparison.Ordinal);
        Assert.False(told.TryGetProperty("secret", out _));
        Assert.False((await running.JsonAsync("/api/v1/webhooks")).GetProperty("webhooks")[0].TryGetProperty("secret", out _));
        using var removed = await running.Client.DeleteAsync(new Uri(address, UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.NoContent, removed.StatusCode);
        await running.IsRefusedAsync(address, 404, "SAYSO5017");
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        using var inside = new Receiver((_, _) => 200);
        using var server = new LoopbackServer((_, _) => [LoopbackServer.Redirect(inside.Address)]);
        await using var running = await StartAsync();
        var webhook = await MakeAsync(running, new { url = server.Address, speaker = "Moor" });
        running.Ledger.Append([s_reader.Read(Stories.Ferry)], s_reader.Engine);
        var delivery = await DeliveryAsync(running, webhook, 1);
        Assert.Contains("302", delivery.GetProperty("fault").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, inside.Count);
    }

    [Fact]
    public async Task A_name_that_leads_into_a_private_network_is_not_connected_to()
    {
        using var inside = new Receiver((_, _) => 200);
        await using var running = await Running.StartAsync();
        var webhook = await MakeAsync(running, new { url = inside.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal), speaker = "Moor" });
        running.Ledger.Append([s_reader.Read(Stories.Ferry)], s_reader.Engine);
        var delivery = await DeliveryAsync(running, webhook, 1);
        Assert.Contains("SAYSO3119", delivery.GetProperty("fault").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, inside.Count);
    }

    [Theory]
    [InlineData("""{"url": "http://127.0.0.1/x", "speaker": "Moor"}""", 422, "SAYSO3119")]
    [InlineData("""{"url": "http://[::ffff:10.0.0.1]/x", "speaker": "Moor"}""", 422, "SAYSO3119")]
    [InlineData("""{"url": "http://169.254.169.254/latest", "speaker": "Moor"}""", 422, "SAYSO3119")]
    [InlineData("""{"url": "file:///etc/passwd", "speaker": "Moor"}""", 422, "SAYSO3118")]
    [InlineData("""{"url": "https://me:secret@hooks.example/", "speaker": "Moor"}""", 422, "SAYSO3118")]
    [InlineData("""{"url": "hooks", "speaker": "Moor"}""", 422, "SAYSO3118")]
    [InlineData("""{"speaker": "Moor"}""", 400, "SAYSO5016")]
    [InlineData("""{"url": "https://hooks.example/"}""", 400, "SAYSO5016")]
    [InlineData("""{"url": "https://hooks.example/", "entity": 1, "speaker": "Moor"}""", 400, "SAYSO5016")]
    [InlineData("""{"url": "https://hooks.example/", "entity": 999}""", 400, "SAYSO5016")]
    [InlineData("""{"url": "https://hooks.example/", "speaker": "Moor", "stance": "shouts"}""", 400, "SAYSO5016")]
    public async Task What_nothing_can_or_may_be_sent_to_is_refused(string body, int status, string code)
    {
        await using var running = await Running.StartAsync();
        using var response = await running.Client.PostAsync(new Uri("/api/v1/webhooks", UriKind.Relative), Asked.Json(body), Stop);
        await response.IsProblemAsync(status, code);
        Assert.Empty(running.Ledger.Webhooks());
    }

    [Fact]
    public async Task Whose_statements_are_meant_may_be_said_by_the_entity_and_what_about_by_words()
    {
        using var server = new Receiver((_, _) => 200);
        await using var running = await StartAsync(null, Stories.Ferry);
        long moor = running.Ledger.Named("Agnes Moor")[0].Number;
        await MakeAsync(running, new { url = server.Address, entity = moor, words = "painting" });
        running.Ledger.Append([s_reader.Read(new Sayso.Text.Document("Agnes Moor, chair of the harbour board, said the ferry was late. Agnes Moor said the pier would be painted green. Tom Bell said it would be painted red."))], s_reader.Engine);
        var statements = JsonDocument.Parse((await server.NextAsync()).Body).RootElement.GetProperty("data").GetProperty("statements");
        Assert.Contains("green", Assert.Single(statements.EnumerateArray()).GetProperty("words").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_time_between_tries_grows_and_after_a_day_there_are_none()
    {
        var plan = new DeliveryPlan(() => 0);
        var made = new DateTimeOffset(2031, 3, 4, 8, 0, 0, TimeSpan.Zero);
        Assert.Equal([10, 20, 40, 7200], ((int[])[1, 2, 3, 30]).Select(tries => (int)(plan.After(made, made, tries, null)!.Value - made).TotalSeconds));
        Assert.Equal(made.AddHours(3), plan.After(made, made, 1, TimeSpan.FromHours(3)));
        Assert.Null(plan.After(made, made, 1, TimeSpan.FromDays(2)));
        Assert.Null(plan.After(made.AddHours(23), made, 20, null));
    }

    private static Task<Running> StartAsync(ManualClock? clock = null, params Sayso.Text.Document[] stories) =>
        Running.StartAsync(options => options with { AllowPrivateNetwork = true, Clock = clock ?? TimeProvider.System }, stories);

    private static async Task<JsonElement> MakeAsync(Running running, object order)
    {
        using var response = await running.PostAsync("/api/v1/webhooks", order);
        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync(Stop)).RootElement;
    }

    private static async Task<List<JsonElement>> DeliveriesAsync(Running running, JsonElement webhook) =>
        [.. (await running.JsonAsync("/api/v1/webhooks/" + webhook.GetProperty("number").GetRawText())).GetProperty("deliveries").EnumerateArray()];

    /// <summary>The newest delivery, once it was tried so often.</summary>
    private static async Task<JsonElement> DeliveryAsync(Running running, JsonElement webhook, int tries)
    {
        while (true)
        {
            if (await DeliveriesAsync(running, webhook) is [var newest, ..] && newest.GetProperty("tries").GetInt32() >= tries)
            {
                return newest;
            }

            await Task.Delay(5, Stop);
        }
    }

    /// <summary>All deliveries, once there are so many and all are done.</summary>
    private static async Task<List<JsonElement>> DoneAsync(Running running, JsonElement webhook, int count)
    {
        while (true)
        {
            var all = await DeliveriesAsync(running, webhook);
            if (all.Count >= count && all.TrueForAll(delivery => delivery.GetProperty("done").ValueKind != JsonValueKind.Null))
            {
                return all;
            }

            await Task.Delay(5, Stop);
        }
    }
}
