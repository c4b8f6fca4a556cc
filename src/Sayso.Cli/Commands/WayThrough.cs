using Sayso.Cli.Input;
using Sayso.Intake;

namespace Sayso.Cli.Commands;

/// <summary>How far a run has come through the files that were named, by their bytes; not known where addresses, patterns or standard input are among them.</summary>
internal sealed class WayThrough
{
    private readonly long? _all;
    private long _before;
    private string? _origin;
    private long _length;

    public WayThrough(IEnumerable<string> sources)
    {
        try
        {
            long all = 0;
            foreach (string source in sources)
            {
                if (source != StorySource.Piped && File.Exists(source))
                {
                    all += new FileInfo(source).Length;
                }
                else if (Directory.Exists(source))
                {
                    all += new DirectoryInfo(source).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint })
                        .Sum(file => file.Length);
                }
                else
                {
                    return;
                }
            }

            _all = all == 0 ? null : all;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What cannot be looked at will be told when it is read; then the time that is left is not known.
        }
    }

    /// <summary>How much of all is done with an arrival, 0 to 1; null where it is not known. Asked of each in order.</summary>
    public double? ShareAt(Arrival arrival)
    {
        if (_all is not { } all)
        {
            return null;
        }

        if (arrival.Origin != _origin)
        {
            _before += _length;
            _origin = arrival.Origin;
            _length = File.Exists(_origin) ? new FileInfo(_origin).Length : 0;
        }

        return Math.Min(1, (double)(_before + (arrival.Offset ?? _length)) / all);
    }
}
