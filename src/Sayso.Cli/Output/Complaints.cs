using Sayso.Text;

namespace Sayso.Cli.Output;

/// <summary>Tells the user on standard error what is wrong.</summary>
internal static class Complaints
{
    /// <summary>Writes a fault on a line of its own.</summary>
    public static void Write(Fault fault) => Console.Error.WriteLine(Plain.OneLine($"sayso: {fault}"));

    /// <summary>Writes a warning on a line of its own.</summary>
    public static void WriteWarning(Fault warning) => Console.Error.WriteLine(Plain.OneLine($"sayso: warning: {warning}"));
}
