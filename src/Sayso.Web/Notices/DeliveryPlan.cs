namespace Sayso.Web.Notices;

/// <summary>When a message that was not taken is sent again.</summary>
/// <param name="random">Gives numbers from 0 up to 1.</param>
internal sealed class DeliveryPlan(Func<double> random)
{
    /// <summary>After so long a message is given up.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private const double Jitter = 0.2;
    private const int MostDoublings = 16;
    private static readonly TimeSpan s_first = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan s_most = TimeSpan.FromHours(2);

    /// <summary>When it is sent again; null if it is given up.</summary>
    /// <param name="now">The time.</param>
    /// <param name="made">When the message was made.</param>
    /// <param name="tries">How often it was sent.</param>
    /// <param name="rest">For how long the server wants to be left alone.</param>
    public DateTimeOffset? After(DateTimeOffset now, DateTimeOffset made, int tries, TimeSpan? rest)
    {
        var wait = s_first * Math.Pow(2, Math.Min(tries - 1, MostDoublings));
        wait = (wait < s_most ? wait : s_most) * (1 + (Jitter * random()));
        var next = now + (rest > wait ? rest.Value : wait);
        return next <= made + Longest ? next : null;
    }
}
