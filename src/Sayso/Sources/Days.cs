namespace Sayso.Sources;

/// <summary>One day, or the days from a first to a last.</summary>
internal readonly record struct Days(DateOnly From, DateOnly To)
{
    public static Days One(DateOnly day) => new(day, day);

    /// <summary>The days up to <paramref name="last"/>; what has been said was not said later than the story tells of it.</summary>
    public Days UpTo(DateOnly last) => To > last && From <= last ? this with { To = last } : this;
}
