namespace Sayso.Ledger.Questions;

/// <summary>Stories on record, withdrawn ones left out.</summary>
/// <param name="Stories">One page of them.</param>
/// <param name="Next">What to ask with for the next page; null if this is the last.</param>
public sealed record StoryPage(IReadOnlyList<StoredStory> Stories, string? Next);

/// <summary>In what order stories are listed.</summary>
public enum StoryOrder
{
    /// <summary>By the day of publication, the newest first; of one day, the one that came in last first.</summary>
    Newest,

    /// <summary>As they came in.</summary>
    Record,
}
