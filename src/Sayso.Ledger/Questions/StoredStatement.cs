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
    public string? Who => WhoIn(Story.Reading, Statement);

    /// <summary>Who said a statement of a reading, by the fullest name or description there; the source's words where it is nobody known; null without a source.</summary>
    public static string? WhoIn(Reading reading, Statement statement)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(statement);
        return statement.Provenance.Entity is { } id ? reading.Entities.First(entity => entity.Id == id).Name : statement.Attribution.Source?.Of(reading.Document.Text).ToString();
    }
}
