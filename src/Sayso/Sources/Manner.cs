namespace Sayso.Sources;

/// <summary>How something was said, and to whom or by whose report.</summary>
/// <param name="Channel">The way; <see cref="Channel.Unspecified"/> where the words do not tell.</param>
/// <param name="Via">Whom it was told to or who reported it.</param>
internal readonly record struct Manner(Channel Channel, string? Via)
{
    /// <summary>Whether it was told to the press in general, and so to none of the outlets of which the story has spoken.</summary>
    public bool IsToPress { get; init; }

    /// <summary>Whether an outlet is named for this one thing alone, “according to the Courier”, and for nothing that follows.</summary>
    public bool IsPassing { get; init; }

    public bool IsKnown => Channel != Channel.Unspecified;
}
