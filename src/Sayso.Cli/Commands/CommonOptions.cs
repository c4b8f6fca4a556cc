using System.CommandLine;
using System.Globalization;

namespace Sayso.Cli.Commands;

/// <summary>What several commands take.</summary>
internal static class CommonOptions
{
    public static Option<int?> Jobs() => new("--jobs", "-j")
    {
        Description = "How many stories are read at once. [default: one for each core]",
        HelpName = "number",
        CustomParser = given =>
        {
            if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs > 0)
            {
                return jobs;
            }

            given.AddError($"--jobs takes a number from 1 up, not '{given.Tokens[0].Value}'.");
            return null;
        },
    };

    /// <summary>How many stories are to be read at once.</summary>
    public static int JobsOrAllCores(int? jobs) => jobs ?? Environment.ProcessorCount;
}
