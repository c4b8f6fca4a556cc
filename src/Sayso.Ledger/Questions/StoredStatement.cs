namespace Sayso.Ledger.Questions;

/// <summary>A statement on record.</summary>
/// <param name="Story">The story it stands in.</param>
/// <param name="Statement">The statement.</param>
/// <param name="Speaker">The number of the entity across stories that said it; null where it has none.</param>
public sealed record StoredStatement(StoredStory Story, Statement Statement, long? Speaker)
{
    /// <summary>What was said, in the story's words; pieces are joined by “ … ”.</summary>
    public string Words => string.Join(" … ", Statement.Attribution.Content.Select(piece => piece.Of(Story.Reading.Document.Text).ToString()));

    /// <summary>Who said it, by the fullest name or description that the story gives; the source's words where it is nobody known; null without a source.</summary>
    public string? Who =>
        Statement.Provenance.Entity is { } id ? Story.Reading.Entities.First(entity => entity.Id == id).Name : Statement.Attribution.Source?.Of(Story.Reading.Document.Text).ToString();
}
