using System.Runtime.InteropServices;

namespace Sayso.Cli;

/// <summary>Ends the program at once on Ctrl-C, but never halfway through a file.</summary>
internal static class Interruption
{
    private static readonly Lock Writing = new();

    /// <summary>Watches for Ctrl-C until disposed.</summary>
    public static IDisposable Watch() => PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
    {
        context.Cancel = true;
        Writing.Enter();
        Environment.Exit(ExitCode.Interrupted);
    });

    /// <summary>Does what must not be left half done.</summary>
    public static void HoldOff(Action write)
    {
        lock (Writing)
        {
            write();
        }
    }
}
