using System.Globalization;

namespace Sayso.Cli.Output;

/// <summary>What went wrong with which story: said at once for one story, at the end for many.</summary>
internal sealed class FailureList(bool many)
{
    private readonly List<Fault> _warnings = [];
    private readonly List<Fault> _failures = [];
    private int _stories;

    /// <summary>How many stories failed.</summary>
    public int Count => _failures.Count;

    /// <summary>Notes that one more story is done, and how it went.</summary>
    public void Note(Fault? failure, IReadOnlyList<Fault> warnings)
    {
        _stories++;
        _warnings.AddRange(warnings);
        if (failure is not null)
        {
            _failures.Add(failure);
        }
    }

    /// <summary>Tells the user, and says how to exit.</summary>
    public int Conclude()
    {
        _warnings.ForEach(Complaints.WriteWarning);
        if (many && _failures.Count > 0)
        {
            string counts = string.Create(CultureInfo.InvariantCulture, $"{_failures.Count:N0} of {_stories:N0}");
            Console.Error.WriteLine($"sayso: {counts} failed:");
        }

        _failures.ForEach(Complaints.Write);
        return _failures.Count > 0 ? ExitCode.SomeFailed : ExitCode.Success;
    }
}
