using Sayso.Cli.Input;

namespace Sayso.Cli.Commands;

/// <summary>What `sayso read` was asked to do.</summary>
/// <param name="Paths">Files, folders and "-".</param>
/// <param name="Format">report, json or brat.</param>
/// <param name="Output">The file or folder to write to; null for standard output.</param>
/// <param name="Jobs">How many stories are read at once.</param>
/// <param name="Metadata">What the user says of the story.</param>
internal sealed record ReadRequest(string[] Paths, string Format, string? Output, int Jobs, Metadata Metadata)
{
    /// <summary>Whether one story is named, and no folder.</summary>
    public bool IsOneStory => Paths is [var path] && !Directory.Exists(path);

    /// <summary>Whether readings go to a folder, one file for each.</summary>
    public bool WritesFolder => Output is not null && (!IsOneStory || Directory.Exists(Output) || Path.EndsInDirectorySeparator(Output));
}
