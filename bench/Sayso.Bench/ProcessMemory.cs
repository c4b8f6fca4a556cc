using System.Globalization;

namespace Sayso.Bench;

/// <summary>How much memory a program holds, in MB, as the system tells it. On Linux.</summary>
/// <param name="Resident">Now.</param>
/// <param name="Peak">At most so far.</param>
/// <param name="Own">Now, without mapped files.</param>
internal readonly record struct ProcessMemory(double Resident, double Peak, double Own)
{
    /// <summary>Looks at a program; nothing where it has just ended.</summary>
    public static ProcessMemory Of(int process)
    {
        try
        {
            var fields = File.ReadLines($"/proc/{process}/status").Select(line => line.Split([':', '\t', ' '], StringSplitOptions.RemoveEmptyEntries)).Where(words => words is [_, _, "kB"])
                .ToDictionary(words => words[0], words => double.Parse(words[1], CultureInfo.InvariantCulture) / 1024, StringComparer.Ordinal);
            return new ProcessMemory(fields["VmRSS"], fields["VmHWM"], fields["RssAnon"]);
        }
        catch (Exception e) when (e is IOException or KeyNotFoundException)
        {
            return default;
        }
    }
}
