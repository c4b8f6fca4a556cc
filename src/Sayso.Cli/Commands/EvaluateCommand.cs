using System.CommandLine;

namespace Sayso.Cli.Commands;

/// <summary>`sayso evaluate`: how well the reader, or anyone's annotations, agree with a corpus.</summary>
internal static class EvaluateCommand
{
    private static readonly Option<string> Corpus = new("--corpus", "-c")
    {
        Description = "The corpus: a folder with text/NAME.txt and attributions/NAME.ann or NAME_xxxx.ann.",
        HelpName = "folder",
        Required = true,
    };

    private static readonly Option<string?> Predictions = new("--pred", "-p")
    {
        Description = "Score the annotations in this folder, NAME.ann, and not the reader's.",
        HelpName = "folder",
    };

    private static readonly Option<int?> Jobs = CommonOptions.Jobs();

    public static Command Create()
    {
        var command = new Command("evaluate", "Reads an annotated corpus and scores what was found against it.") { Corpus, Predictions, Jobs };
        command.SetAction(parsed => new EvaluateRun(
            parsed.GetValue(Corpus)!,
            parsed.GetValue(Predictions),
            CommonOptions.JobsOrAllCores(parsed.GetValue(Jobs))).Run());
        return command;
    }
}
