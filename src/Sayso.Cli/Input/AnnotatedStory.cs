namespace Sayso.Cli.Input;

/// <summary>A story of a corpus.</summary>
/// <param name="Name">Its name, without extension.</param>
/// <param name="Text">The file with its text.</param>
/// <param name="Gold">The file with its annotations.</param>
internal sealed record AnnotatedStory(string Name, string Text, string Gold);
