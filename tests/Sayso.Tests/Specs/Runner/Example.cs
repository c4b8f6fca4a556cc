namespace Sayso.Tests.Specs.Runner;

/// <summary>A small story and what must be read in it.</summary>
/// <param name="File">The spec file's name, without its ending.</param>
/// <param name="Title">The example's heading.</param>
/// <param name="Line">The heading's line in the file, from 1.</param>
/// <param name="Story">The story's text.</param>
/// <param name="Expected">What must be found, in order; empty where nothing must be.</param>
/// <param name="KnownFailing">Why the engine cannot do this yet, if it is known that it cannot.</param>
/// <param name="Problem">What is wrong with the way the example is written, if anything.</param>
internal sealed record Example(
    string File,
    string Title,
    int Line,
    string Story,
    IReadOnlyList<ExpectedAttribution> Expected,
    string? KnownFailing,
    string? Problem)
{
    public string Name => $"{File} / {Title}";
}
