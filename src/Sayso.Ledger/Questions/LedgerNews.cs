namespace Sayso.Ledger.Questions;

/// <summary>What came in after an entry of the record.</summary>
/// <param name="Last">The number of the record's last entry: it changes whenever anything on record does.</param>
/// <param name="Next">What to ask with to hear what comes after this; <paramref name="Last"/> unless there are more stories already.</param>
/// <param name="Stories">Texts that were new, in the order of the record; such as were withdrawn again are left out.</param>
/// <param name="Matters">Claims that these stories, and none before them, have in dispute.</param>
public sealed record LedgerNews(long Last, long Next, IReadOnlyList<StoredStory> Stories, IReadOnlyList<NewMatter> Matters);

/// <summary>A claim that came into dispute.</summary>
/// <param name="Number">The number to ask for it with.</param>
/// <param name="Claim">The words that state it.</param>
/// <param name="Story">The story that first has it in dispute.</param>
public sealed record NewMatter(long Number, string Claim, StoredStory Story);
