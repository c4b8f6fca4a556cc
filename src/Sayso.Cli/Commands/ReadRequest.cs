using Sayso.Cli.Input;

namespace Sayso.Cli.Commands;

/// <summary>What `sayso read` was asked to do.</summary>
/// <param name="Paths">Files, folders and "-".</param>
/// <param name="Format">report, html, json or brat.</param>
/// <param name="Output">The file or folder to write to; null for standard output.</param>
/// <param name="Jobs">How many stories are read at once.</param>
/// <param name="Metadata">What the user says of the story.</param>
internal sealed record ReadRequest(string[] Paths, string Format, string? Output, int Jobs, Metadata Metadata)
{
    /// <summary>Whether one story is named, and no folder.</summary>
    public bool IsOneStory => Paths is [var path] && !Directory.Exists(path);

    /// <summary>Whether readings go to a folder, one file for each.</summary>
    public bool WritesFolder => Output is not null && (!IsOneStory || Directory.Exists(Output) || Path.EndsInDirectorySeparator(Output));

    /// <summary>What makes no sense together, to be refused before anything is read.</summary>
    public IEnumerable<string> Problems()
    {
        // A mistyped option looks like a file name to the parser.
        foreach (string path in Paths.Where(path => path.Length == 0 || (path[0] == '-' && path != Story.Piped && !Path.Exists(path))))
        {
            yield return path.Length == 0 ? "A file name is empty." : $"There is no option {path}.";
        }

        if (Paths.Count(path => path == Story.Piped) > 1)
        {
            yield return "Standard input can be read only once.";
        }

        if (Output?.Length == 0)
        {
            yield return "--output takes the name of a file or folder, and it is empty.";
        }

        if (Format == "brat" && Output is null && !IsOneStory)
        {
            yield return "Annotations of several stories need a folder: give one with --output.";
        }

        if (Format == "html" && Output is null && !IsOneStory)
        {
            yield return "Pages of several stories need a folder: give one with --output.";
        }

        if (WritesFolder && File.Exists(Output))
        {
            yield return $"Several readings need a folder, and {Output} is a file.";
        }

        if (!IsOneStory && (Metadata.Title ?? Metadata.Url) is not null)
        {
            yield return "--title and --url are of one story, and several are named.";
        }
    }
}
