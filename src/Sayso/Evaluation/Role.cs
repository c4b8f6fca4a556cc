namespace Sayso.Evaluation;

/// <summary>The part a stretch of text plays in an attribution.</summary>
internal enum Role
{
    Source,
    Cue,
    Content,
}
