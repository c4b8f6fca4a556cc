namespace Sayso.Mentions;

/// <summary>One name of several words as the story writes it: its words, and the cluster of whom it names.</summary>
/// <param name="Words">The numbers of its words, without Jr. and the like.</param>
/// <param name="Suffix">The word number of Jr., III or the like; -1 without one.</param>
/// <param name="Cluster">Whom it names.</param>
internal sealed record NameGroup(int[] Words, int Suffix, Cluster Cluster)
{
    public int First => Words[0];

    public int Surname => Words[^1];

    /// <summary>How often the full name stands in the story.</summary>
    public int Count { get; set; }

    /// <summary>The index of the candidate that named it last while walking through the story.</summary>
    public int Seen { get; set; } = -1;
}
