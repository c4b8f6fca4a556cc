using Sayso.Mentions;

namespace Sayso.Sources;

/// <summary>Whose word an attribution is.</summary>
/// <param name="Entity">The entity, where it is known.</param>
/// <param name="Described">The words that describe it; null if there are none.</param>
/// <param name="Issue">The token of the noun, “statement”, of what it issued, where the story names that as the source.</param>
internal readonly record struct Speaker(Entity? Entity, Description? Described, int? Issue)
{
    /// <summary>The place of the attribution that this one has its source from; null if it has one of its own.</summary>
    public int? From { get; init; }

    /// <summary>The outlet that quotes it: “The Courier quoted Jane Doe as saying”; null if none does.</summary>
    public Entity? Quoter { get; init; }

    public bool IsKnown => Entity is not null || Described is not null;

    /// <summary>Whether two are the same, as far as is known.</summary>
    public bool Is(Speaker other, StoryTokens words) =>
        Entity is not null ? Entity.Id == other.Entity?.Id
        : other.Entity is null && Described is { } one && other.Described is { } two && words[one.Head].Equals(words[two.Head], StringComparison.OrdinalIgnoreCase);
}
