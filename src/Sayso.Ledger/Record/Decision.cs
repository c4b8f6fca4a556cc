namespace Sayso.Ledger.Record;

/// <summary>What somebody decided, and why. Entities are named by a story that names them, since their numbers are derived and may change.</summary>
/// <param name="Reason">Why, in their own words.</param>
/// <param name="By">Who decided, as far as the ledger was told.</param>
/// <param name="One">For a merge, who the other is; for a split, whom the stories are taken from.</param>
/// <param name="Other">For a merge, the entity that becomes part of it.</param>
/// <param name="Documents">For a split, the numbers of the documents that mean somebody else.</param>
internal sealed record Decision(string? Reason, string? By, EntityInStory? One = null, EntityInStory? Other = null, IReadOnlyList<long>? Documents = null)
{
    /// <summary>For a correction, what is right.</summary>
    public Correction? Correction { get; init; }
}

/// <summary>An entity as a story knows it.</summary>
/// <param name="Document">The number of the document.</param>
/// <param name="Name">The fullest name that the story gives it.</param>
internal sealed record EntityInStory(long Document, string Name);
