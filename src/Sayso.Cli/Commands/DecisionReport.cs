using System.Globalization;

namespace Sayso.Cli.Commands;

/// <summary>Tells what was decided, and how to take it back.</summary>
internal static class DecisionReport
{
    /// <summary>Writes both on a line, and says how to exit.</summary>
    public static int Write(string what, long entry)
    {
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} Entry {entry} says so; `sayso undo {entry}` takes it back."));
        return ExitCode.Success;
    }
}
