using System.CommandLine;
using System.CommandLine.Parsing;

namespace Sayso.Cli.Commands;

/// <summary>`sayso evaluate`: how well the reader, or anyone's annotations, agree with a corpus or with gold stories.</summary>
internal static class EvaluateCommand
{
    private static readonly Option<string?> Corpus = new("--corpus", "-c")
    {
        Description = "A corpus of attributions: a folder with text/NAME.txt and attributions/NAME.ann or NAME_xxxx.ann.",
        HelpName = "folder",
    };

    private static readonly Option<string?> Gold = new("--gold", "-g")
    {
        Description = "Gold stories: a folder with NAME.gold.json, what people found: who, how, and what is disputed.",
        HelpName = "folder",
    };

    private static readonly Option<string?> Text = new("--text", "-t")
    {
        Description = "The folder with the gold stories' NAME.txt. [default: that of --gold]",
        HelpName = "folder",
    };

    private static readonly Option<string?> Predictions = new("--pred", "-p")
    {
        Description = "Score what is in this folder and not what the reader finds: NAME.ann for a corpus, NAME.json for gold stories.",
        HelpName = "folder",
    };

    private static readonly Option<int?> Jobs = CommonOptions.Jobs();

    public static Command Create()
    {
        var command = new Command("evaluate", "Reads an annotated corpus, or gold stories, and scores what was found against them.")
        {
            Corpus, Gold, Text, Predictions, Jobs,
        };
        command.SetAction(parsed => Run(parsed.CommandResult));
        return command;
    }

    private static int Run(CommandResult given)
    {
        string? corpus = given.GetValue(Corpus);
        string? gold = given.GetValue(Gold);
        string? text = given.GetValue(Text);
        if (corpus is null == gold is null)
        {
            return CommandLine.Refuse(given, ["Give either --corpus or --gold."]);
        }

        if (corpus is not null && text is not null)
        {
            return CommandLine.Refuse(given, ["--text goes with --gold; a corpus has its texts in it."]);
        }

        string? predictions = given.GetValue(Predictions);
        int jobs = CommonOptions.JobsOrAllCores(given.GetValue(Jobs));
        return gold is not null
            ? new EvaluateReadingsRun(gold, text ?? gold, predictions, jobs).Run()
            : new EvaluateRun(corpus!, predictions, jobs).Run();
    }
}
