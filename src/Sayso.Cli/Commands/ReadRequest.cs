using Sayso.Cli.Input;

namespace Sayso.Cli.Commands;

/// <summary>What `sayso read` was asked to do.</summary>
/// <param name="Sources">Files, folders, patterns, addresses and "-".</param>
/// <param name="Format">report, html, json or brat.</param>
/// <param name="Output">The file or folder to write to; null for standard output.</param>
/// <param name="Jobs">How many stories are read at once.</param>
/// <param name="Metadata">What the user says of the story.</param>
internal sealed record ReadRequest(StorySource[] Sources, string Format, string? Output, int Jobs, Metadata Metadata)
{
    /// <summary>The folder that readings go to, one file for each; null if they go elsewhere.</summary>
    public string? FolderFor(bool several) =>
        Output is not null && (several || Directory.Exists(Output) || Path.EndsInDirectorySeparator(Output)) ? Output : null;

    /// <summary>
    /// Whether a story lies in the folder for readings, and that one in a folder that is read: then it is no story but a page that an earlier run wrote,
    /// or this one.
    /// </summary>
    public bool IsReading(Story story) =>
        Output is not null && story.Source.Root is { } root && IsBelow(Output, root) && IsBelow(story.Arrival.Origin, Output);

    /// <summary>What makes no sense together, to be refused before anything is read.</summary>
    public IEnumerable<string> Problems()
    {
        foreach (string problem in SourceOptions.Problems(Sources))
        {
            yield return problem;
        }

        if (Output?.Length == 0)
        {
            yield return "--output takes the name of a file or folder, and it is empty.";
        }

        foreach (string problem in StorySource.AreSeveral(Sources) ? ProblemsOfSeveral() : [])
        {
            yield return problem;
        }
    }

    /// <summary>What makes no sense where there are several stories.</summary>
    public IEnumerable<string> ProblemsOfSeveral()
    {
        if (Format is "brat" or "html" && Output is null)
        {
            yield return $"{(Format == "brat" ? "Annotations" : "Pages")} of several stories need a folder: give one with --output.";
        }

        if (File.Exists(Output))
        {
            yield return $"Several readings need a folder, and {Output} is a file.";
        }

        foreach (string problem in SourceOptions.ProblemsOfSeveral(Metadata))
        {
            yield return problem;
        }
    }

    private static bool IsBelow(string path, string folder) =>
        Whole(path).StartsWith(Whole(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Whole(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
