namespace Sayso.Ledger.Questions;

/// <summary>Stories, those of the newest day first, one of each family.</summary>
/// <param name="Stories">One page of them.</param>
/// <param name="Next">What to ask with for the next page; null if this is the last.</param>
public sealed record NewestPage(IReadOnlyList<ListedStory> Stories, string? Next);

/// <summary>A story that stands for its family.</summary>
/// <param name="Story">The newest of its copies and versions.</param>
/// <param name="Others">How many other stories on record are copies or versions of it.</param>
public sealed record ListedStory(StoredStory Story, int Others);
