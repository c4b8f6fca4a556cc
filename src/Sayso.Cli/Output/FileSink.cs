using Sayso.Cli.Input;

namespace Sayso.Cli.Output;

/// <summary>
/// Readings in files: one named file for one story, or one for each story in a folder. A file is there whole or not at all.
/// </summary>
internal sealed class FileSink : IReadingSink
{
    private readonly HashSet<string> _taken = new(OperatingSystem.IsLinux() ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase);
    private readonly Func<Story, string> _target;

    private FileSink(Func<Story, string> target) => _target = target;

    /// <summary>The one file for one story.</summary>
    public static FileSink At(string file) => new(_ => file);

    /// <summary>A file for each story in <paramref name="folder"/>, as the stories lie in theirs.</summary>
    public static FileSink In(string folder, string extension) => new(story => Path.Combine(folder, story.OutputName + extension));

    public Fault? Reserve(Story story)
    {
        if (story.File is { } file)
        {
            _taken.Add(Path.GetFullPath(file));
        }

        string target = _target(story);
        return _taken.Add(Path.GetFullPath(target)) ? null : CliFaults.Taken(story.Name, target);
    }

    public Fault? Put(Story story, ReadOnlyMemory<byte> rendered)
    {
        string target = _target(story);
        try
        {
            Interruption.HoldOff(() => Write(Path.GetFullPath(target), rendered.Span));
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return CliFaults.Unwritable(target, e);
        }
    }

    private static void Write(string target, ReadOnlySpan<byte> bytes)
    {
        if (target.StartsWith("/dev/", StringComparison.Ordinal))
        {
            // A device stays what it is; a file put in its place would not be one.
            File.WriteAllBytes(target, bytes);
        }
        else
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target) ?? target);
            bool isLink = new FileInfo(target).LinkTarget is not null;
            WriteWhole(isLink ? File.ResolveLinkTarget(target, returnFinalTarget: true)?.FullName ?? target : target, bytes);
        }
    }

    private static void WriteWhole(string target, ReadOnlySpan<byte> bytes)
    {
        string unfinished = Path.Combine(Path.GetDirectoryName(target) ?? target, $".{Path.GetFileName(target)}.{Environment.ProcessId}.unfinished");
        try
        {
            File.WriteAllBytes(unfinished, bytes);
            File.Move(unfinished, target, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
