namespace Sayso.Cli.Input;

/// <summary>A story to be read, or why there is none.</summary>
/// <param name="Path">The file, or "-" for what is typed or piped in.</param>
/// <param name="OutputName">What its reading is called in a folder, without extension: its place below the folder that was named.</param>
/// <param name="Fault">Why there is nothing to read there; null if there may be.</param>
internal sealed record Story(string Path, string OutputName, Fault? Fault = null)
{
    public const string Piped = "-";

    /// <summary>What the story is called in messages.</summary>
    public string Name => IsPiped ? "standard input" : Path;

    public bool IsPiped => Path == Piped;

    public static Story Missing(Fault fault) => new(fault.File ?? "", "", fault);
}
