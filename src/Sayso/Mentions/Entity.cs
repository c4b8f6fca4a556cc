namespace Sayso.Mentions;

/// <summary>Someone or something that a story refers to, with every mention of it.</summary>
public sealed record Entity
{
    /// <summary>The entity's name within its reading: e1, e2, … in order of the first mention.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// The fullest name the story gives (“Donald Trump”, without title or role); without a name, the fullest description (“a
    /// separate source familiar with the conversations”).
    /// </summary>
    public required string Name { get; init; }

    /// <summary>What it is.</summary>
    public required EntityKind Kind { get; init; }

    /// <summary>Whether the story names it anywhere.</summary>
    public required bool IsNamed { get; init; }

    /// <summary>What the story says it is, in its own words: “Trump campaign spokesman”, “first lady”.</summary>
    public IReadOnlyList<string> Roles { get; init; } = [];

    /// <summary>The gender that the story's words show.</summary>
    public Gender Gender { get; init; }

    /// <summary>Whether it is more than one; null where the text does not show it.</summary>
    public bool? IsPlural { get; init; }

    /// <summary>All mentions, in the text's order; at least one.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init; }
}
