using System.CommandLine;
using System.CommandLine.Parsing;
using Sayso.Cli.Answers;
using Sayso.Cli.Output;
using Sayso.Ledger;
using Sayso.Text;

namespace Sayso.Cli.Commands;

/// <summary>`sayso keys`: who may ask over HTTP.</summary>
internal static class KeysCommand
{
    private const int LongestName = 100;

    private static readonly Argument<string> Name = new("NAME") { Description = "What the key is for: a program's or a person's name." };

    private static readonly Option<string[]> Scope = new Option<string[]>("--scope", "-s")
    {
        Description = "What it allows: read, to ask and to have stories read; add, to put stories on record; correct, to decide about what is on record.",
        HelpName = "read|add|correct",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => ["read"],
    }.AcceptOnlyFromAmong("read", "add", "correct");

    public static Command Create()
    {
        var add = new Command("add", "Makes a key and shows it, this once.") { Name, Scope, LedgerOptions.Ledger };
        add.SetAction(parsed => Add(parsed.CommandResult));
        var list = new Command("list", "Shows what keys there are, and what each allows.") { LedgerOptions.Format, LedgerOptions.Ledger };
        list.SetAction(parsed => LedgerDoor.Answer(parsed.CommandResult, ledger => new KeysAnswer([.. ledger.Keys().All])));
        var remove = new Command("remove", "Removes a key: it opens nothing any more.") { Name, LedgerOptions.Ledger };
        remove.SetAction(parsed => LedgerDoor.Open(parsed.CommandResult, ledger => Remove(ledger, parsed.GetValue(Name)!)));
        return new Command("keys", "Makes, shows and removes the keys by which programs and people may use the ledger over HTTP.") { add, list, remove };
    }

    private static int Add(CommandResult given)
    {
        string name = given.GetValue(Name)!.Trim();
        if (name.Length is 0 or > LongestName || name[0] == '-' || name.Any(char.IsControl))
        {
            return CommandLine.Refuse(given, [$"A key's name has 1 to {LongestName} characters and begins with no dash."]);
        }

        var scopes = given.GetValue(Scope)!.Aggregate(KeyScopes.None, (all, scope) => all | Enum.Parse<KeyScopes>(scope, ignoreCase: true));
        return LedgerDoor.OpenOrMake(given, ledger =>
        {
            var (_, secret) = ledger.AddKey(name, scopes);
            Console.Error.WriteLine(Plain.OneLine($"sayso: This is the key {name}. Keep it: it is shown this once, and only its hash is in the ledger."));
            Console.Out.WriteLine(secret);
            return ExitCode.Success;
        });
    }

    private static int Remove(StoryLedger ledger, string name)
    {
        if (!ledger.RemoveKey(name))
        {
            throw new LedgerException(CliFaults.NoKey(name));
        }

        Console.Out.WriteLine(Plain.OneLine($"The key {name} is removed."));
        return ExitCode.Success;
    }
}
