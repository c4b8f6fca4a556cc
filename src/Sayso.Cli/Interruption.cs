using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Sayso.Cli;

/// <summary>
/// Ends the program on Ctrl-C: at once, but never halfway through a file; or, where work has to come to a clean end first, once it has. A second Ctrl-C
/// does not wait for that.
/// </summary>
internal static class Interruption
{
    private static readonly Lock Writing = new();
    private static readonly TimeSpan s_oneCtrlC = TimeSpan.FromMilliseconds(500);
    private static CancellationTokenSource? s_stop;
    private static long s_asked;

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

            s_asked = Stopwatch.GetTimestamp();
            stop.Cancel();
            return;
        }

        // A wrapper may pass on what the terminal has sent us already: that is one Ctrl-C and not two.
        if (s_asked != 0 && Stopwatch.GetElapsedTime(s_asked) < s_oneCtrlC)
        {
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
