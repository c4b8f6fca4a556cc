using System.Net;
using Sayso.Ledger;
using Sayso.Web.Adding;

namespace Sayso.Web.Tests.Adding;

/// <summary>What was accepted is not lost, however the server ends.</summary>
public class KeptTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_is_not_done_when_the_server_stops_is_done_by_the_next()
    {
        using var never = new ManualResetEventSlim();
        using var elsewhere = new LoopbackServer((path, _) =>
        {
            if (path == "/slow")
            {
                never.Wait(TimeSpan.FromSeconds(30));
            }

            return [LoopbackServer.Answer(AdditionTests.Page(Stories.Ferry.Text))];
        });
        await using var running = await Running.StartAsync(options => options with { AllowPrivateNetwork = true });
        using var slow = await running.PostAsync("/api/v1/additions", new { url = elsewhere.Address + "/slow" });
        Assert.Equal(HttpStatusCode.Accepted, slow.StatusCode);
        await running.StopAsync();
        never.Set();
        Assert.Equal(1, running.Ledger.NextHeld(0));

        await running.AgainAsync(options => options with { AllowPrivateNetwork = true });
        Assert.Equal("stored", (await AdditionTests.DoneAsync(running, slow.Headers.Location!.OriginalString)).GetProperty("state").GetString());
    }

    /// <summary>As a program that is killed leaves it: accepted, begun, and nothing said of how it ended.</summary>
    [Fact]
    public async Task What_a_killed_program_had_accepted_is_read_by_the_next_and_stored_once()
    {
        var reader = new StoryReader();
        await using var running = await Running.StartAsync(
            ledger =>
            {
                long number = ledger.Hold(Handed.OfText("Ferry", Stories.Ferry.Text).Write(), System.Text.Encoding.UTF8.GetBytes(Stories.Ferry.Text), 10, 1000)!.Value;
                Assert.NotNull(ledger.BeginHeld(number));
                ledger.Append([reader.Read(Stories.Ferry)], reader.Engine);
            },
            options => options);
        var done = await AdditionTests.DoneAsync(running, "/api/v1/additions/1");
        Assert.Equal(Stories.Ferry.Id, done.GetProperty("document").GetString());
        Assert.Equal(1, running.Ledger.Figures().Stories);
        Assert.Null(running.Ledger.NextHeld(0));
    }

    [Fact]
    public async Task What_the_program_ended_upon_again_and_again_is_given_up()
    {
        await using var running = await Running.StartAsync(
            ledger =>
            {
                long number = ledger.Hold(Handed.OfText("Ferry", "x").Write(), "x"u8.ToArray(), 10, 1000)!.Value;
                for (int i = 0; i < 5; i++)
                {
                    ledger.BeginHeld(number);
                }
            },
            options => options);
        var done = await AdditionTests.DoneAsync(running, "/api/v1/additions/1");
        Assert.Equal("SAYSO5053", done.GetProperty("faults")[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task What_came_of_it_is_still_told_after_a_restart()
    {
        await using var running = await Running.StartAsync();
        using var accepted = await running.PostAsync("/api/v1/additions", new { text = Stories.Ferry.Text });
        var before = await AdditionTests.DoneAsync(running, accepted.Headers.Location!.OriginalString);
        await running.StopAsync();
        await running.AgainAsync();
        Assert.Equal(before.GetRawText(), (await running.JsonAsync(accepted.Headers.Location.OriginalString)).GetRawText());
    }
}
