using System.Net;
using System.Text.Json;
using NJsonSchema;
using Sayso.Ledger;
using Sayso.Ledger.Corrections;

namespace Sayso.Web.Tests.Api;

/// <summary>Programs correct statements, see what the machine read beside it, and take it back.</summary>
public class CorrectionTests
{
    private static readonly string s_address = $"/api/v1/documents/{Stories.Ferry.Id}/attributions/a1/corrections";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_correction_is_made_shown_beside_the_machines_reading_and_taken_back()
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        using var made = await running.PostAsync(s_address, new { who = "Paula Reeve", channel = "letter", note = "she wrote it", by = "Ada" });
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        var answer = await running.JsonAsync(s_address);
        Assert.Equal("Paula Reeve", answer.GetProperty("corrected").GetProperty("who").GetString());
        Assert.NotEqual("Paula Reeve", answer.GetProperty("machine").GetProperty("who").GetString());
        Assert.Equal("letter", answer.GetProperty("corrected").GetProperty("attribution").GetProperty("channel").GetString());
        var correction = Assert.Single(answer.GetProperty("corrections").EnumerateArray());
        Assert.Equal(("Ada", "she wrote it", true), (correction.GetProperty("by").GetString(), correction.GetProperty("note").GetString(), correction.GetProperty("applied").GetBoolean()));
        Assert.NotEmpty((await running.JsonAsync("/api/v1/attributions?speaker=Reeve")).GetProperty("statements").EnumerateArray());
        await IsDescribedAsync(running, answer);

        string entry = correction.GetProperty("entry").GetRawText();
        using var undone = await running.Client.DeleteAsync($"/api/v1/corrections/{entry}?note=wrong&by=Bo", Stop);
        Assert.Equal(HttpStatusCode.NoContent, undone.StatusCode);
        answer = await running.JsonAsync(s_address);
        Assert.Equal("Bo", answer.GetProperty("corrections")[0].GetProperty("undone").GetProperty("by").GetString());
        Assert.Equal(answer.GetProperty("machine").GetRawText(), answer.GetProperty("corrected").GetRawText());
        await IsDescribedAsync(running, answer);
        using var again = await running.Client.DeleteAsync($"/api/v1/corrections/{entry}", Stop);
        await again.IsProblemAsync(400, "SAYSO5014");
    }

    [Theory]
    [InlineData("{}", 422, "SAYSO5301")]
    [InlineData("{\"no_statement\":true,\"stance\":\"denies\"}", 422, "SAYSO5301")]
    [InlineData("{\"stance\":\"denies\",\"add_targets\":[\"a99\"]}", 404, "SAYSO5302")]
    [InlineData("{\"stance\":\"shouts\"}", 400, "SAYSO5016")]
    [InlineData("{\"add_targets\":\"a2\"}", 400, "SAYSO5016")]
    [InlineData("{\"add_targets\":[2]}", 400, "SAYSO5016")]
    [InlineData("{\"no_statement\":\"yes\"}", 400, "SAYSO5016")]
    [InlineData("{\"what\":\"x\"}", 400, "SAYSO5016")]
    public async Task What_makes_no_sense_is_refused(string body, int status, string code)
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        long last = running.Ledger.LastEntry;
        using var answer = await running.Client.PostAsync(s_address, Asked.Json(body), Stop);
        await answer.IsProblemAsync(status, code);
        Assert.Equal(last, running.Ledger.LastEntry);
    }

    [Fact]
    public async Task What_is_no_statement_is_told_as_none_and_cannot_be_corrected_more()
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        using var made = await running.PostAsync(s_address, new { no_statement = true });
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal(JsonValueKind.Null, (await running.JsonAsync(s_address)).GetProperty("corrected").ValueKind);
        using var more = await running.PostAsync(s_address, new { stance = "denies" });
        await more.IsProblemAsync(409, "SAYSO5303");
    }

    [Fact]
    public async Task It_takes_a_key_that_may_correct_and_is_kept_with_its_name()
    {
        string reader = "", editor = "";
        await using var running = await Running.StartAsync(
            ledger => (reader, editor) = (ledger.AddKey("reader", KeyScopes.Read | KeyScopes.Add).Secret, ledger.AddKey("the desk", KeyScopes.Read | KeyScopes.Correct).Secret), options => options, Stories.Ferry);
        using var without = await running.PostAsync(s_address, new { stance = "denies" });
        await without.IsProblemAsync(401, "SAYSO5027");
        running.Client.DefaultRequestHeaders.Authorization = new("Bearer", reader);
        using var read = await running.PostAsync(s_address, new { stance = "denies" });
        await read.IsProblemAsync(403, "SAYSO5028");
        using var undone = await running.Client.DeleteAsync("/api/v1/corrections/1", Stop);
        await undone.IsProblemAsync(403, "SAYSO5028");
        running.Client.DefaultRequestHeaders.Authorization = new("Bearer", editor);
        using var made = await running.PostAsync(s_address, new { stance = "denies" });
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        Assert.Equal("the desk", running.Ledger.Stories().Single().Corrections[0].By);
    }

    [Fact]
    public async Task Only_corrections_are_taken_back_here()
    {
        await using var running = await Running.StartAsync(Stories.Ferry);
        long withdrawal = running.Ledger.Retract(running.Ledger.Stories().Single().Number);
        foreach (string entry in (string[])[$"{withdrawal}", "1", "999"])
        {
            using var answer = await running.Client.DeleteAsync($"/api/v1/corrections/{entry}", Stop);
            await answer.IsProblemAsync(404, "SAYSO5017");
        }

        await running.IsRefusedAsync(s_address.Replace("/a1/", "/a99/", StringComparison.Ordinal), 404, "SAYSO5017");
    }

    private static async Task IsDescribedAsync(Running running, JsonElement answer)
    {
        var document = await running.JsonAsync("/openapi/v1.json");
        string schemas = document.GetProperty("components").GetProperty("schemas").GetRawText().Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal);
        var schema = await JsonSchema.FromJsonAsync($$"""{"$ref": "#/definitions/corrections", "definitions": {{schemas}}}""", Stop);
        Assert.Empty(schema.Validate(answer.GetRawText()));
    }
}
