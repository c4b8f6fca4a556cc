using System.Net;
using System.Text.RegularExpressions;

namespace Sayso.Web.Tests.Pages;

/// <summary>What becomes of stories that people hand in.</summary>
public partial class HandingInTests
{
    private const string Story = "Pier Closed\r\n\r\n“The pier is not safe,” said Mayor Ines Roth.\r\n\r\nBut the harbor board denied that the pier was not safe.\r\n";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pasted_story_is_read_kept_and_shown()
    {
        await using var running = await Running.StartAsync();
        using var answer = await PostAsync(running, ("text", Story), ("title", ""), ("outlet", "Harbor Post"), ("published", "2022-03-04"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        string page = await running.Client.GetStringAsync(answer.Headers.Location, Stop);
        Assert.Contains("Pier Closed", page, StringComparison.Ordinal);
        Assert.Contains("Harbor Post · 4 March 2022", page, StringComparison.Ordinal);
        Assert.Contains("The pier is not safe", page, StringComparison.Ordinal);
        Assert.Equal(1, running.Ledger.Figures().Stories);
    }

    [Fact]
    public async Task A_file_is_read_whatever_its_format()
    {
        await using var running = await Running.StartAsync();
        using var form = new MultipartFormDataContent { { new StringContent(await TokenAsync(running)), "__RequestVerificationToken" } };
        form.Add(new StringContent("<html><head><title>Pier</title></head><body><article><h1>Pier Closed</h1><p>“The pier is not safe and will not be safe before the summer,” said Mayor Ines Roth on Monday.</p></article></body></html>"), "file", "pier.html");
        using var answer = await running.Client.PostAsync("/stories", form, Stop);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("Ines Roth", await running.Client.GetStringAsync(answer.Headers.Location, Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text", "", "SAYSO5030")]
    [InlineData("url", "/etc/passwd", "SAYSO5031")]
    [InlineData("url", "file:///etc/passwd", "SAYSO5031")]
    [InlineData("url", "-", "SAYSO5031")]
    [InlineData("url", "http://127.0.0.1:1/story", "SAYSO3119")]
    [InlineData("text", "123 456 789", "SAYSO")]
    public async Task What_is_no_story_is_refused_with_the_form_as_it_was(string field, string value, string code)
    {
        await using var running = await Running.StartAsync();
        using var answer = await PostAsync(running, (field, value), ("title", "Kept as typed"));
        string page = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains(code, page, StringComparison.Ordinal);
        Assert.Contains("Kept as typed", page, StringComparison.Ordinal);
        Assert.Equal(0, running.Ledger.Figures().Stories);
    }

    [Fact]
    public async Task Another_site_cannot_hand_in_a_story_in_somebodys_name()
    {
        await using var running = await Running.StartAsync();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("text", Story)]);
        using var answer = await running.Client.PostAsync("/stories", form, Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(0, running.Ledger.Figures().Stories);
    }

    private static async Task<HttpResponseMessage> PostAsync(Running running, params (string Name, string Value)[] fields)
    {
        var all = fields.Select(field => KeyValuePair.Create(field.Name, field.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", await TokenAsync(running)));
        using var form = new FormUrlEncodedContent(all);
        return await running.Client.PostAsync("/stories", form, Stop);
    }

    private static async Task<string> TokenAsync(Running running) => Token().Match(await running.Client.GetStringAsync("/", Stop)).Groups["token"].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
