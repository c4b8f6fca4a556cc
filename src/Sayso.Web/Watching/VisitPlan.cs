using Sayso.Intake;

namespace Sayso.Web.Watching;

/// <summary>When a feed is visited again.</summary>
/// <param name="every">How often, if nothing speaks against it.</param>
/// <param name="random">Gives numbers from 0 up to 1.</param>
internal sealed class VisitPlan(TimeSpan every, Func<double> random)
{
    /// <summary>However often a visit failed, and however seldom a feed says that it changes, it is visited once a day.</summary>
    public static readonly TimeSpan LongestRest = TimeSpan.FromDays(1);

    /// <summary>A server that wants to be left alone for longer than that has made a mistake.</summary>
    public static readonly TimeSpan LongestAsked = TimeSpan.FromDays(7);

    /// <summary>By this share of the time, at most, a visit is put off.</summary>
    private const double Jitter = 0.1;

    private const int MostDoublings = 20;

    /// <summary>The time of the next visit; null if there is to be none.</summary>
    /// <param name="now">When the last one ended.</param>
    /// <param name="answer">What came of it.</param>
    /// <param name="errors">How many failed since the last that did not.</param>
    public DateTimeOffset? After(DateTimeOffset now, FeedAnswer answer, int errors)
    {
        if (answer.IsGone)
        {
            return null;
        }

        var longest = every > LongestRest ? every : LongestRest;
        var rest = errors == 0 ? Longer(every, Shorter(answer.Pace ?? TimeSpan.Zero, longest)) : Shorter(every * Math.Pow(2, Math.Min(errors, MostDoublings)), longest);
        rest *= 1 + (Jitter * random());
        return now + Longer(rest, Shorter(answer.Rest ?? TimeSpan.Zero, LongestAsked));
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
