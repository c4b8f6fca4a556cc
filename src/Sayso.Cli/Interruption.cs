using System.Runtime.InteropServices;

namespace Sayso.Cli;

/// <summary>
/// Ends the program on Ctrl-C: at once, but never halfway through a file; or, where work has to come to a clean end first, once it has. A second Ctrl-C
/// does not wait for that.
/// </summary>
internal static class Interruption
{
    private static readonly Lock Writing = new();
    private static CancellationTokenSource? s_stop;

    /// <summary>Watches for Ctrl-C until disposed.</summary>
    public static IDisposable Watch() => PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
    {
        context.Cancel = true;
        if (Interlocked.Exchange(ref s_stop, null) is { } stop)
        {
            if (!Console.IsErrorRedirected)
            {
                Console.Error.WriteLine("\nsayso: Stopping once what was read is stored. Ctrl-C again does not wait for that.");
            }

            stop.Cancel();
            return;
        }

        Writing.Enter();
        Environment.Exit(ExitCode.Interrupted);
    });

    /// <summary>Has the first Ctrl-C cancel <paramref name="stop"/> and not end the program.</summary>
    public static void EndBy(CancellationTokenSource stop) => Interlocked.Exchange(ref s_stop, stop);

    /// <summary>Does what must not be left half done.</summary>
    public static void HoldOff(Action write)
    {
        lock (Writing)
        {
            write();
        }
    }
}
