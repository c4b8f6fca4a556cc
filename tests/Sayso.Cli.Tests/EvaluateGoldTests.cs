using System.Text.Json;

namespace Sayso.Cli.Tests;

public class EvaluateGoldTests : StoryFolder
{
    private const string Gold =
        """
        {"story": "bridge", "attributions": [
          {"id": "a1", "content": ["Nobody should cross it"], "start": 64, "cue": "said", "source": "Ina Holt", "who": "Ina Holt", "kind": "person", "unnamed": null,
           "channel": "unspecified", "via": null, "stance": "urges", "targets": [], "target_text": null, "within": null}]}
        """;

    [Fact]
    public void Scores_what_it_reads_itself()
    {
        Write("bridge.txt");
        Write("bridge.gold.json", Gold);
        string[] rows = Rows(SaysoProcess.Run("evaluate", "--gold", Folder));
        Assert.StartsWith("stories 1; attributions gold 1 predicted ", rows[0], StringComparison.Ordinal);
        Assert.Equal(
            ["found", "who", "kind", "channel", "via", "stance", "unnamed", "count", "denials", "links", "about", "within"],
            rows[1..^1].Select(row => row.Split(' ')[0]));
    }

    [Fact]
    public void Scores_readings_that_are_there()
    {
        Write("text/bridge.txt");
        Write("gold/bridge.gold.json", Gold);
        SaysoProcess.Run("read", At("text"), "--format", "json", "--output", At("pred")).EndsWith(0);
        var run = SaysoProcess.Run("evaluate", "--gold", At("gold"), "--text", At("text"), "--pred", At("pred"));
        run.EndsWith(0);
        Assert.Equal(run.Output, SaysoProcess.Run("evaluate", "--gold", At("gold"), "--text", At("text")).Output);
        Assert.Contains("R 100.00", Rows(run)[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Goes_on_past_what_cannot_be_read_and_lists_it()
    {
        Write("bridge.txt");
        Write("bridge.gold.json", Gold);
        Write("lost.gold.json", Gold);
        Write("broken.txt");
        Write("broken.gold.json", "{");
        Write("wrong.txt", "Another story altogether, said Ina Holt, and the mayor said that it was none of his.");
        Write("wrong.gold.json", Gold);
        Write("pred/bridge.json", JsonSerializer.Serialize(new { format = "another" }));
        var run = SaysoProcess.Run("evaluate", "--gold", Folder, "--pred", At("pred"));
        run.EndsWith(1);
        Assert.Equal("stories 1; attributions gold 1 predicted 0", Rows(run)[0]);
        Assert.Contains("bridge.json: SAYSO2003", run.Error, StringComparison.Ordinal);
        Assert.Contains("lost.txt: SAYSO3101", run.Error, StringComparison.Ordinal);
        Assert.Contains("broken.gold.json: SAYSO2201", run.Error, StringComparison.Ordinal);
        Assert.Contains("wrong.gold.json: SAYSO2203", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_gold_stories_is_named()
    {
        Assert.Contains("SAYSO4008", SaysoProcess.Run("evaluate", "--gold", Folder).Error, StringComparison.Ordinal);
        Assert.Contains("SAYSO3101", SaysoProcess.Run("evaluate", "--gold", At("nowhere")).Error, StringComparison.Ordinal);
    }

    private static string[] Rows(SaysoOutcome run) => run.Output.ReplaceLineEndings("\n").Split('\n');
}
