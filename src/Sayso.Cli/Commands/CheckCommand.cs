using System.CommandLine;
using System.CommandLine.Parsing;
using Sayso.Cli.Answers;
using Sayso.Ledger;
using Sayso.Ledger.Checking;
using Sayso.Ledger.Questions;

namespace Sayso.Cli.Commands;

/// <summary>`sayso check`: whether somebody really said that.</summary>
internal static class CheckCommand
{
    private static readonly Argument<string[]> Quotation = new("QUOTATION")
    {
        Description = "What somebody is supposed to have said; … may stand for left-out words, and square brackets hold an editor's.",
        Arity = ArgumentArity.OneOrMore,
    };

    private static readonly Option<string?> Speaker = new("--speaker", "-s") { Description = "Words of the name of whoever is supposed to have said it.", HelpName = "name" };

    public static Command Create()
    {
        var command = new Command("check", "Tells whether a quotation is on record: word for word, in other words, or not at all.")
        {
            Quotation, Speaker, LedgerOptions.Format, LedgerOptions.Ledger,
        };
        command.SetAction(parsed => Run(parsed.CommandResult));
        return command;
    }

    private static int Run(CommandResult given)
    {
        string[] words = given.GetValue(Quotation)!;
        if (LedgerOptions.Mistyped(words.Where(word => !word.Contains(' ', StringComparison.Ordinal))).ToList() is { Count: > 0 } problems)
        {
            return CommandLine.Refuse(given, problems);
        }

        if (!CheckedQuotation.Of(string.Join(' ', words)).TryGet(out var quotation, out var fault))
        {
            Output.Complaints.Write(fault);
            return ExitCode.Usage;
        }

        return LedgerDoor.Open(given, ledger => Answer(ledger, quotation, given));
    }

    private static int Answer(StoryLedger ledger, CheckedQuotation quotation, CommandResult given)
    {
        string? speaker = given.GetValue(Speaker);
        var answer = ledger.Check(quotation, speaker);
        int exit = AnswerWriter.Write(new QuotationAnswer(answer, quotation, speaker), given.GetValue(LedgerOptions.Format)!);
        return exit != ExitCode.Success ? exit : answer.Verdict switch
        {
            CheckVerdict.Exact => ExitCode.Success,
            CheckVerdict.Near => ExitCode.Misquoted,
            _ => ExitCode.NotOnRecord,
        };
    }
}
