namespace Sayso.Ledger.Questions;

/// <summary>A story on record.</summary>
public sealed class StoredStory
{
    /// <summary>The number of its entry in the record.</summary>
    public required long Number { get; init; }

    /// <summary>The reading that counts, as editors corrected it, with the document. Title, outlet, address and day are those of the first publication.</summary>
    public required Reading Reading { get; init; }

    /// <summary>The reading that counts as the engine made it: the very same where nothing was corrected.</summary>
    public required Reading MachineReading { get; init; }

    /// <summary>What editors corrected, in the order in which they did; what was taken back or could not be applied too.</summary>
    public required IReadOnlyList<StoredCorrection> Corrections { get; init; }

    /// <summary>The version of the engine that made the reading.</summary>
    public required string Engine { get; init; }

    /// <summary>Everywhere it was published, in the order in which that became known; empty where nothing is known.</summary>
    public required IReadOnlyList<Publication> Publications { get; init; }

    /// <summary>The number of the first story that this one is a copy or a version of; its own number where it is the first. Stories of one family are not independent of each other.</summary>
    public required long Family { get; init; }

    /// <summary>The number of the first version of this story; its own number where it is the first.</summary>
    public required long Story { get; init; }

    /// <summary>Whether it was withdrawn from all answers.</summary>
    public required bool IsRetracted { get; init; }

    /// <summary>The document's id, <c>sha256:…</c>.</summary>
    public string Id => Reading.Document.Id;

    /// <summary>Where a statement stands among those of the reading.</summary>
    internal int PlaceOf(string statement)
    {
        int place = 0;
        while (Reading.Statements[place].Id != statement)
        {
            place++;
        }

        return place;
    }
}
