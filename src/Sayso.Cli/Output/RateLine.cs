using System.Diagnostics;
using System.Globalization;

namespace Sayso.Cli.Output;

/// <summary>One line on standard error, seen on a terminal only: how much is done, how fast, how much time is left and how much failed.</summary>
internal sealed class RateLine : IDisposable
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(3);
    private readonly string _one;
    private readonly string _many;
    private readonly bool _shown;
    private readonly Stopwatch _sinceStart = Stopwatch.StartNew();
    private readonly Stopwatch _sinceShown = Stopwatch.StartNew();
    private int _width;

    private RateLine(string one, string many, bool shown) => (_one, _many, _shown) = (one, many, shown);

    /// <summary>Since when it counts.</summary>
    public TimeSpan Elapsed => _sinceStart.Elapsed;

    /// <summary>A line that counts something.</summary>
    public static RateLine Of(string one, string many) => new(one, many, !Console.IsErrorRedirected);

    /// <summary>Shows how far it has come, not more often than can be read.</summary>
    /// <param name="done">How many are done.</param>
    /// <param name="share">How much of all that is, 0 to 1; null where it cannot be known.</param>
    /// <param name="failed">How many failed.</param>
    public void Show(long done, double? share, long failed)
    {
        if (_shown && _sinceShown.Elapsed >= s_interval)
        {
            _sinceShown.Restart();
            Write(Text(done, share, failed, _sinceStart.Elapsed, _one, _many));
        }
    }

    /// <summary>Takes the line away, so that something else can be written.</summary>
    public void Clear()
    {
        if (_shown && _width > 0)
        {
            Write("");
            Console.Error.Write('\r');
            _width = 0;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();

    /// <summary>The line: “1,204 stories, 310 a second, 2 min left, 3 failed”.</summary>
    internal static string Text(long done, double? share, long failed, TimeSpan elapsed, string one, string many)
    {
        var culture = CultureInfo.InvariantCulture;
        string text = string.Create(culture, $"{done:N0} {(done == 1 ? one : many)}, {done / Math.Max(0.001, elapsed.TotalSeconds):N0} a second");
        if (share is > 0.001 and <= 1 && elapsed >= s_warmUp)
        {
            text += ", " + Left(elapsed * ((1 - share.Value) / share.Value));
        }

        return failed == 0 ? text : string.Create(culture, $"{text}, {failed:N0} failed");
    }

    private static string Left(TimeSpan time)
    {
        var culture = CultureInfo.InvariantCulture;
        return time.TotalSeconds < 60 ? string.Create(culture, $"{Math.Ceiling(time.TotalSeconds):0} s left")
            : time.TotalMinutes < 60 ? string.Create(culture, $"{Math.Ceiling(time.TotalMinutes):0} min left")
            : string.Create(culture, $"{time.TotalHours:0.0} h left");
    }

    private void Write(string text)
    {
        Console.Error.Write('\r' + text.PadRight(_width));
        _width = text.Length;
    }
}
