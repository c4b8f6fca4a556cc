using System.Diagnostics;
using System.Globalization;

namespace Sayso.Cli.Output;

/// <summary>One line on standard error that says how far a long run has come. It shows itself only on a terminal.</summary>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);
    private readonly bool _shown;
    private readonly Stopwatch _sinceShown = Stopwatch.StartNew();
    private int _stories;
    private int _failures;

    private ProgressLine(bool shown) => _shown = shown;

    /// <summary>A line that is shown if it can disturb nothing: on a terminal, and when readings go elsewhere.</summary>
    public static ProgressLine For(bool many, bool toStandardOutput) =>
        new(many && !Console.IsErrorRedirected && (!toStandardOutput || Console.IsOutputRedirected));

    /// <summary>Notes that one more story is done, and how many of all have failed.</summary>
    public void Advance(int failures)
    {
        _stories++;
        _failures = failures;
        if (_shown && _sinceShown.Elapsed >= Interval)
        {
            _sinceShown.Restart();
            Show("");
        }
    }

    /// <summary>Leaves the line as it stands at the end.</summary>
    public void Dispose()
    {
        if (_shown)
        {
            Show("\n");
        }
    }

    private void Show(string end)
    {
        string stories = string.Create(CultureInfo.InvariantCulture, $"{_stories:N0} {(_stories == 1 ? "story" : "stories")}");
        string failed = _failures == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {_failures:N0} failed");
        Console.Error.Write($"\r{stories}{failed}{end}");
    }
}
