using Sayso.Ledger.Checking;

namespace Sayso.Ledger.Questions;

/// <summary>Whether somebody really said that.</summary>
/// <param name="Verdict">The best of <paramref name="Passages"/> in a word.</param>
/// <param name="Passages">Where it stands on record, the best first; of stories that are copies of each other one stands for all. Where a speaker was given, only passages that are theirs.</param>
/// <param name="ByOthers">Where a speaker was given: passages that are somebody else's, or of which the story does not say whose they are.</param>
public sealed record CheckAnswer(CheckVerdict Verdict, IReadOnlyList<CheckedPassage> Passages, IReadOnlyList<CheckedPassage> ByOthers);

/// <summary>What a check came to.</summary>
public enum CheckVerdict
{
    /// <summary>Nothing on record is near it.</summary>
    NotOnRecord,

    /// <summary>It is on record in other words: misquoted.</summary>
    Near,

    /// <summary>It is on record word for word.</summary>
    Exact,
}

/// <summary>A passage on record that a quotation was found in.</summary>
/// <param name="Story">The story; of copies, the one with the earliest day.</param>
/// <param name="Passage">The passage, and how it differs.</param>
/// <param name="Statements">The statements that the passage is a part of or has in it, innermost first: they tell whose words it is. None where the story tells it in its own voice.</param>
/// <param name="Stories">How many stories on record, copies included, were found to carry it.</param>
public sealed record CheckedPassage(StoredStory Story, Passage Passage, IReadOnlyList<StoredStatement> Statements, int Stories);
