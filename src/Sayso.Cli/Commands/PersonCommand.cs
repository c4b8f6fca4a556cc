using System.CommandLine;
using System.CommandLine.Parsing;
using Sayso.Cli.Answers;
using Sayso.Ledger;

namespace Sayso.Cli.Commands;

/// <summary>`sayso person`: what somebody said over time.</summary>
internal static class PersonCommand
{
    private static readonly Argument<string[]> Name = new("NAME")
    {
        Description = "The name of a person, organisation or group, or its number.",
        Arity = ArgumentArity.OneOrMore,
    };

    public static Command Create()
    {
        var command = new Command("person", "Shows what somebody said over time, who contests it, and who else bears the name.")
        {
            Name, LedgerOptions.Format, LedgerOptions.Limit, LedgerOptions.After, LedgerOptions.Ledger,
        };
        command.SetAction(parsed => Run(parsed.CommandResult));
        return command;
    }

    private static int Run(CommandResult given)
    {
        string[] words = given.GetValue(Name)!;
        return LedgerOptions.Mistyped(words).ToList() is { Count: > 0 } problems
            ? CommandLine.Refuse(given, problems)
            : LedgerDoor.Answer(given, ledger => Answer(ledger, string.Join(' ', words), given.GetValue(LedgerOptions.Limit), given.GetValue(LedgerOptions.After)));
    }

    /// <summary>What is on record of the likeliest bearer of a name.</summary>
    /// <exception cref="LedgerException">Nobody bears it, or the cursor is none.</exception>
    public static PersonAnswer Answer(StoryLedger ledger, string name, int limit, string? after)
    {
        var all = EntityNames.All(ledger, name);
        return new PersonAnswer(ledger.Profile(all, limit, after));
    }
}
