namespace Sayso.Intake.Stories;

/// <summary>Turns what a reader throws into a fault at the place that it had come to.</summary>
internal static class Containment
{
    /// <summary>What <paramref name="begin"/> gives, and a fault instead of the rest where it breaks off.</summary>
    public static IEnumerable<Arrival> Of(Func<IEnumerable<Arrival>> begin, Provenance provenance)
    {
        IEnumerator<Arrival>? stories = null;
        try
        {
            while (Next(ref stories, begin, out var fault))
            {
                yield return fault is null ? stories!.Current : provenance.Failed(fault);
                if (fault is not null)
                {
                    yield break;
                }
            }
        }
        finally
        {
            stories?.Dispose();
        }
    }

    /// <summary>What went wrong, if it is a thing that may go wrong.</summary>
    public static Fault? FaultOf(Exception e) => e switch
    {
        IntakeException known => known.Fault,
        IOException or UnauthorizedAccessException => IntakeFaults.Unreadable(e.Message),
        _ => null,
    };

    private static bool Next(ref IEnumerator<Arrival>? stories, Func<IEnumerable<Arrival>> begin, out Fault? fault)
    {
        fault = null;
        try
        {
            stories ??= begin().GetEnumerator();
            return stories.MoveNext();
        }
        catch (Exception e) when (FaultOf(e) is not null)
        {
            fault = FaultOf(e);
            return true;
        }
    }
}
