namespace Sayso.Intake.Files;

/// <summary>A file to be read, or why there is none.</summary>
/// <param name="Path">The file, as its user knows it.</param>
/// <param name="IsNamed">Whether its user asked for it, and did not only name a folder that it is in.</param>
/// <param name="Fault">Why there is nothing to read; null if there may be.</param>
internal sealed record FoundFile(string Path, bool IsNamed, Fault? Fault = null);
