namespace Sayso.Cli.Tests;

public class EvaluateTests : StoryFolder
{
    private const string Gold =
        "T1\tSource 37 46\tthe mayor\nT2\tCue 47 51\tsaid\nT3\tContent 0 35\tThe bridge will stay shut until May\nT4\tAttribution 47 51\tsaid\nE1\tAttribution:T4 Source:T1 Cue:T2 Content:T3\n";

    [Fact]
    public void Scores_annotations_that_are_there()
    {
        WriteCorpus();
        Write("pred/bridge.ann", Gold);
        var run = SaysoProcess.Run("evaluate", "--corpus", Folder, "--pred", At("pred"));
        run.EndsWith(0);
        string[] rows = run.Output.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal("documents 1, missing 0; attributions gold 1 predicted 1", rows[0]);
        Assert.Contains("exact_triple    P 100.00 R 100.00 F1 100.00", rows);
        Assert.Contains("indirect triple   P 100.00 R 100.00 F1 100.00", rows);
    }

    [Fact]
    public void Scores_what_it_reads_itself()
    {
        WriteCorpus();
        var run = SaysoProcess.Run("evaluate", "--corpus", Folder);
        run.EndsWith(0);
        Assert.StartsWith("documents 1, missing 0; attributions gold 1 predicted ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Goes_on_past_a_story_that_cannot_be_read_and_a_line_that_makes_no_sense()
    {
        WriteCorpus();
        Write("text/empty.txt", "");
        Write("attributions/empty_abcd.ann", "");
        Write("attributions/bridge_aaaa.ann", Gold + "T9\tCue x y\tz\n");
        var run = SaysoProcess.Run("evaluate", "--corpus", Folder, "--pred", Folder);
        run.EndsWith(1);
        Assert.StartsWith("documents 1, missing 1;", run.Output, StringComparison.Ordinal);
        Assert.Contains("SAYSO2101: Line 6", run.Error, StringComparison.Ordinal);
        Assert.Contains("empty.txt: SAYSO1001", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_no_corpus_is_named()
    {
        Assert.Contains("SAYSO4007", Failure(Folder), StringComparison.Ordinal);
        Assert.Contains("SAYSO3101", Failure(At("nowhere")), StringComparison.Ordinal);
    }

    private static string Failure(string corpus)
    {
        var run = SaysoProcess.Run("evaluate", "--corpus", corpus);
        run.EndsWith(1);
        return run.Error;
    }

    private void WriteCorpus()
    {
        Write("text/bridge.txt");
        Write("text/unannotated.txt");
        Write("attributions/bridge_abcd.ann", Gold);
    }
}
