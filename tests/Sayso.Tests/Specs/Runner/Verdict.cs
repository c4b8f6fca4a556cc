namespace Sayso.Tests.Specs.Runner;

/// <summary>How an example came out.</summary>
internal enum Outcome
{
    /// <summary>All as expected.</summary>
    Passed,

    /// <summary>Not as expected, or the example or the reading is unsound.</summary>
    Failed,

    /// <summary>Not as expected, which is known.</summary>
    KnownFailing,
}

/// <summary>How an example came out, and what to tell about it.</summary>
internal sealed record Verdict(Outcome Outcome, string Message)
{
    public static Verdict On(Example example, Func<string, Reading> read)
    {
        if (example.Problem is { } problem)
        {
            return Failure(example, $"The example is not written soundly. {problem}");
        }

        var reading = read(example.Story);
        var broken = Invariants.Broken(reading);
        if (broken.Count > 0)
        {
            return Failure(example, $"The reading breaks what every reading keeps:\n  {string.Join("\n  ", broken)}");
        }

        // What stands inside another's content has tests of its own: the specs hold to PolNeAR, where a word plays one part.
        var comparison = Comparison.Of(example.Expected, [.. reading.Attributions.Where(one => one.Within is null)], example.Story);
        return (comparison.Agrees, example.KnownFailing) switch
        {
            (true, null) => new Verdict(Outcome.Passed, ""),
            (true, { } reason) => Failure(example, $"This passes now, though it is marked known-failing ({reason}). Take the mark away."),
            (false, { } reason) => new Verdict(Outcome.KnownFailing, reason),
            (false, null) => new Verdict(Outcome.Failed, Report.Of(example, comparison)),
        };
    }

    private static Verdict Failure(Example example, string why) => new(Outcome.Failed, string.Join('\n', [.. Report.Heading(example), why]));
}
