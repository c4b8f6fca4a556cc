using System.Net;
using System.Text.RegularExpressions;
using Sayso.Claims;

namespace Sayso.Web.Tests.Pages;

/// <summary>An editor corrects a statement on its page, without any script, and takes that back.</summary>
public partial class CorrectingTests
{
    private static readonly string s_page = $"/stories/{Stories.Ferry.Id["sha256:".Length..][..16]}/statements/a1";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_source_is_corrected_shown_beside_the_machines_and_taken_back()
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        string? before = running.Ledger.Statement(running.Ledger.Stories().Single(), "a1")!.Who;
        using var answer = await PostAsync(running, s_page + "/corrections", ("who", ""), ("name", "Paula <b>Reeve"), ("stance", ""), ("add", ""), ("note", "She & nobody else"), ("by", "Ada"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        string page = await running.Client.GetStringAsync(answer.Headers.Location!.OriginalString.Split('#')[0], Stop);
        Assert.Contains("<ins><bdi>Paula &lt;b&gt;Reeve</bdi></ins>", page, StringComparison.Ordinal);
        Assert.Contains($"<del><bdi>{WebUtility.HtmlEncode(before)}</bdi></del>", page, StringComparison.Ordinal);
        Assert.Contains("by Ada on", page, StringComparison.Ordinal);
        Assert.Contains("She &amp; nobody else", page, StringComparison.Ordinal);

        long entry = running.Ledger.Stories().Single().Corrections[0].Entry;
        string undo = s_page.Split("/statements")[0] + $"/corrections/{entry}/undo";
        Assert.Contains($"action=\"{undo}\"", page, StringComparison.Ordinal);
        for (int time = 0; time < 2; time++)
        {
            using var undone = await PostAsync(running, undo);
            Assert.Equal(HttpStatusCode.SeeOther, undone.StatusCode);
        }

        Assert.Equal(before, running.Ledger.Statement(running.Ledger.Stories().Single(), "a1")!.Who);
        Assert.Contains("Taken back", await running.Client.GetStringAsync(s_page, Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_be_chosen_from_whom_the_story_names_and_a_target_added_and_removed()
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        var story = running.Ledger.Stories().Single();
        var moor = story.Reading.Entities.First(entity => entity.Name == "Agnes Moor");
        using var first = await PostAsync(running, s_page + "/corrections", ("who", moor.Id), ("stance", "doubts"), ("add", "a2"));
        Assert.Equal(HttpStatusCode.SeeOther, first.StatusCode);
        var said = running.Ledger.Statement(running.Ledger.Stories().Single(), "a1")!;
        Assert.Equal(("Agnes Moor", Stance.Doubts, "a2"), (said.Who, said.Statement.Position.Stance, Assert.Single(said.Statement.Position.Targets)));
        Assert.Contains("name=\"remove\" value=\"a2\"", await running.Client.GetStringAsync(s_page, Stop), StringComparison.Ordinal);
        using var second = await PostAsync(running, s_page + "/corrections", ("remove", "a2"));
        Assert.Empty(running.Ledger.Statement(running.Ledger.Stories().Single(), "a1")!.Statement.Position.Targets);
    }

    [Fact]
    public async Task What_is_no_statement_is_told_on_the_storys_page()
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        using var answer = await PostAsync(running, s_page + "/corrections", ("none", "yes"));
        Assert.EndsWith("#story-corrections", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
        Assert.Contains("none at all", await running.Client.GetStringAsync(answer.Headers.Location.OriginalString.Split('#')[0], Stop), StringComparison.Ordinal);
        Assert.DoesNotContain(running.Ledger.Stories().Single().Reading.Statements, statement => statement.Id == "a1");
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused_with_the_form()
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        using var answer = await PostAsync(running, s_page + "/corrections", ("who", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        string page = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Contains("SAYSO5301", page, StringComparison.Ordinal);
        Assert.Contains("<form method=\"post\"", page, StringComparison.Ordinal);
        using var nowhere = await PostAsync(running, s_page.Replace("a1", "a99", StringComparison.Ordinal) + "/corrections", ("none", "yes"));
        Assert.Equal(HttpStatusCode.NotFound, nowhere.StatusCode);
    }

    [Fact]
    public async Task Without_the_forms_token_nothing_is_corrected()
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        long last = running.Ledger.LastEntry;
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("none", "yes")]);
        using var answer = await running.Client.PostAsync(s_page + "/corrections", form, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(last, running.Ledger.LastEntry);
    }

    private static async Task<HttpResponseMessage> PostAsync(Running running, string address, params (string Name, string Value)[] fields)
    {
        string page = await running.Client.GetStringAsync("/", Stop);
        using var form = new FormUrlEncodedContent([.. fields.Append(("__RequestVerificationToken", Token().Match(page).Groups["token"].Value)).Select(field => KeyValuePair.Create(field.Item1, field.Item2))]);
        return await running.Client.PostAsync(address, form, Stop);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Token();
}
