using System.CommandLine;
using System.Globalization;
using Sayso.Cli.Output;
using Sayso.Ledger;

namespace Sayso.Cli.Commands;

/// <summary>`sayso verify`: whether everything on record is what was stored.</summary>
internal static class VerifyCommand
{
    private static readonly Option<bool> Rebuild = new("--rebuild") { Description = "First make the index anew from the record." };

    public static Command Create()
    {
        var command = new Command("verify", "Looks whether everything on record is what was stored, and whether the index agrees with it.") { Rebuild, LedgerOptions.Ledger };
        command.SetAction(parsed => LedgerDoor.Open(parsed.CommandResult, ledger => Run(ledger, parsed.GetValue(Rebuild))));
        return command;
    }

    private static int Run(StoryLedger ledger, bool rebuilds)
    {
        if (rebuilds)
        {
            ledger.Rebuild();
            Console.Out.WriteLine("The index was made anew.");
        }

        long entries = ledger.LastEntry;
        long faults = 0;
        using (var progress = RateLine.Of("entry", "entries"))
        {
            foreach (var fault in ledger.Verify(new CountedProgress(progress, entries)))
            {
                progress.Clear();
                Complaints.Write(fault);
                faults++;
            }
        }

        Console.Out.WriteLine(faults == 0
            ? string.Create(CultureInfo.InvariantCulture, $"All {entries:N0} entries are what was stored, and the index agrees with them.")
            : string.Create(CultureInfo.InvariantCulture, $"{faults:N0} {(faults == 1 ? "thing is" : "things are")} wrong in {entries:N0} entries."));
        return faults == 0 ? ExitCode.Success : ExitCode.SomeFailed;
    }
}
