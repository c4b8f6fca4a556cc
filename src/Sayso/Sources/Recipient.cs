namespace Sayso.Sources;

/// <summary>Whom something was said to.</summary>
/// <param name="Phrase">The words.</param>
/// <param name="Kind">What they are to the speaker.</param>
/// <param name="Name">The name, or the words where there is none; null for a crowd or a court, through which nobody learns of it.</param>
/// <param name="IsOnAir">Whether it is an outlet that is heard or seen, or somebody who works for one.</param>
internal readonly record struct Recipient(Stretch Phrase, RecipientKind Kind, string? Name, bool IsOnAir);
