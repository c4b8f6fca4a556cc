using System.Diagnostics;
using System.Globalization;

namespace Sayso.Cli.Output;

/// <summary>One line on standard error that says how far a long run has come. It shows itself only on a terminal.</summary>
internal sealed class ProgressLine(bool shown) : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);
    private readonly Stopwatch _sinceStart = Stopwatch.StartNew();
    private TimeSpan _lastShown = TimeSpan.Zero;
    private int _width;
    private int _stories;
    private long _characters;

    /// <summary>A line that is shown if it can disturb nothing: on a terminal, and when readings go elsewhere.</summary>
    public static ProgressLine For(bool many, bool toStandardOutput) =>
        new(many && !Console.IsErrorRedirected && (!toStandardOutput || Console.IsOutputRedirected));

    /// <summary>Notes that one more story is done.</summary>
    public void Advance(int characters, int failures)
    {
        _stories++;
        _characters += characters;
        if (shown && _sinceStart.Elapsed - _lastShown >= Interval)
        {
            _lastShown = _sinceStart.Elapsed;
            double speed = _characters / 1e6 / _lastShown.TotalSeconds;
            string failed = failures > 0 ? string.Create(CultureInfo.InvariantCulture, $", {failures:N0} failed") : "";
            Show(string.Create(CultureInfo.InvariantCulture, $"{_stories:N0} stories{failed}, {speed:N2} million characters a second"));
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose() => Show("");

    private void Show(string line)
    {
        if (_width > 0 || line.Length > 0)
        {
            Console.Error.Write($"\r{line.PadRight(_width)}{(line.Length == 0 ? "\r" : "")}");
            _width = line.Length;
        }
    }
}
