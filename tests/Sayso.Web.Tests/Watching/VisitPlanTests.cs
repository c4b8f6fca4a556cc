using CsCheck;
using Sayso.Intake;
using Sayso.Web.Watching;

namespace Sayso.Web.Tests.Watching;

/// <summary>When a feed is visited again.</summary>
public class VisitPlanTests
{
    private static readonly DateTimeOffset s_now = new(2031, 3, 4, 8, 0, 0, TimeSpan.Zero);
    private static readonly VisitPlan s_plan = new(TimeSpan.FromMinutes(10), () => 0);

    [Theory]
    [InlineData(0, null, null, 10)]
    [InlineData(0, 60, null, 60)]
    [InlineData(0, 5, null, 10)]
    [InlineData(0, 100_000, null, 1440)]
    [InlineData(1, null, null, 20)]
    [InlineData(3, null, null, 80)]
    [InlineData(50, null, null, 1440)]
    [InlineData(1, null, 120, 120)]
    [InlineData(5, null, 1, 320)]
    [InlineData(0, null, -5, 10)]
    [InlineData(1, null, 1_000_000, 10_080)]
    public void It_is_left_alone_for_as_long_as_it_wants_and_longer_the_more_often_it_fails(int errors, int? pace, int? rest, int minutes)
    {
        var answer = new FeedAnswer { Pace = pace is { } p ? TimeSpan.FromMinutes(p) : null, Rest = rest is { } r ? TimeSpan.FromMinutes(r) : null };
        Assert.Equal(s_now.AddMinutes(minutes), s_plan.After(s_now, answer, errors));
    }

    [Fact]
    public void What_is_gone_is_not_visited_again() => Assert.Null(s_plan.After(s_now, new FeedAnswer { IsGone = true }, 1));

    [Fact]
    public void Whatever_comes_it_is_visited_neither_too_early_nor_never() =>
        Gen.Select(Gen.Int[0, 1000], Gen.Int[-1000, 10_000_000], Gen.Int[-1000, 10_000_000], Gen.Double[0, 1]).Sample((errors, pace, rest, random) =>
        {
            var answer = new FeedAnswer { Pace = TimeSpan.FromSeconds(pace), Rest = TimeSpan.FromSeconds(rest) };
            var wait = new VisitPlan(TimeSpan.FromMinutes(10), () => random).After(s_now, answer, errors)!.Value - s_now;
            return wait >= TimeSpan.FromMinutes(10) && wait >= TimeSpan.FromSeconds(Math.Min(rest, 7 * 86_400)) && wait <= TimeSpan.FromDays(7);
        });
}
