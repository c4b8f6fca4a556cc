using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sayso.Exchange;
using Sayso.Ledger.Questions;

namespace Sayso.Cli.Commands;

/// <summary>What the ledger's commands take.</summary>
internal static class LedgerOptions
{
    public const string Variable = "SAYSO_LEDGER";

    public static Option<string?> Ledger { get; } = new("--ledger", "-l")
    {
        Description = $"The ledger's file. [default: what {Variable} names, or else sayso/ledger.sayso in your data folder]",
        HelpName = "file",
    };

    public static Option<string> Format { get; } = new Option<string>("--format", "-f")
    {
        Description = "table, for people; json; or csv.",
        HelpName = "table|json|csv",
        DefaultValueFactory = _ => "table",
    }.AcceptOnlyFromAmong("table", "json", "csv");

    public static Option<int> Limit { get; } = new("--limit", "-n")
    {
        Description = "How many at most.",
        HelpName = "number",
        DefaultValueFactory = _ => StatementQuery.DefaultLimit,
        CustomParser = given =>
        {
            if (int.TryParse(given.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int limit) && limit is > 0 and <= StatementQuery.MostLimit)
            {
                return limit;
            }

            given.AddError(string.Create(CultureInfo.InvariantCulture, $"--limit takes a number from 1 to {StatementQuery.MostLimit:N0}, not '{given.Tokens[0].Value}'."));
            return 0;
        },
    };

    public static Option<string?> After { get; } = new("--after") { Description = "Where to go on: what the page before said at its end.", HelpName = "cursor" };

    public static Option<string?> Reason { get; } = new("--reason") { Description = "Why; it is kept in the record.", HelpName = "text" };

    public static Option<string?> By { get; } = new("--by") { Description = "Who decides; it is kept in the record.", HelpName = "name" };

    /// <summary>The file that is meant.</summary>
    public static string FileOf(CommandResult given) =>
        given.GetValue(Ledger)
        ?? (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : null)
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "sayso", "ledger.sayso");

    /// <summary>An option whose value is a name of the vocabulary.</summary>
    public static Option<string?> Named<T>(string name, string description)
        where T : struct, Enum
    {
        string[] names = [.. ReadingNames.All<T>()];
        return new Option<string?>(name) { Description = description, HelpName = string.Join('|', names) }.AcceptOnlyFromAmong(names);
    }

    /// <summary>The day that an option was given.</summary>
    public static DateOnly? Day(ArgumentResult given)
    {
        string value = given.Tokens[0].Value;
        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        given.AddError($"'{value}' is no day as 2020-11-08.");
        return null;
    }

    /// <summary>A mistyped option looks like a word to the parser; it is named here.</summary>
    public static IEnumerable<string> Mistyped(IEnumerable<string?> words) =>
        words.Where(word => word?.StartsWith("--", StringComparison.Ordinal) == true).Select(word => $"There is no option {word}.");
}
