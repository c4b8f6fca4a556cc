namespace Sayso.Mentions;

/// <summary>A person's gender as the story's own words show it.</summary>
public enum Gender
{
    /// <summary>The story does not show it, or the entity is no person.</summary>
    Unknown,

    /// <summary>He, Mr., the congressman.</summary>
    Masculine,

    /// <summary>She, Mrs., the first lady.</summary>
    Feminine,
}
