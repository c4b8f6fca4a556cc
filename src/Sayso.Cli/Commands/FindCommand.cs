using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Cli.Answers;
using Sayso.Exchange;
using Sayso.Ledger.Questions;
using Sayso.Sources;

namespace Sayso.Cli.Commands;

/// <summary>`sayso find`: statements on record.</summary>
internal static class FindCommand
{
    private static readonly Argument<string[]> Words = new("WORDS")
    {
        Description = "Words of what was said, in any form; '\"in quotation marks\"' they stand together, and den* begins many.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private static readonly Option<string?> Speaker = new("--speaker", "-s") { Description = "Words of the speaker's name or description.", HelpName = "name" };

    private static readonly Option<string?> Kind = LedgerOptions.Named<SourceKind>("--kind", "The kind of the source.");

    private static readonly Option<string?> Stance = LedgerOptions.Named<Stance>("--stance", "What the source does with it.");

    private static readonly Option<string?> Channel = LedgerOptions.Named<Channel>("--channel", "By what way it was said.");

    private static readonly Option<string?> Type = LedgerOptions.Named<AttributionType>("--type", "In quotation marks, without, or both.");

    private static readonly Option<string?> Outlet = new("--outlet") { Description = "The outlet's name, or a part of it.", HelpName = "name" };

    private static readonly Option<DateOnly?> From = new("--from") { Description = "The first day of publication, as 2020-11-08.", HelpName = "day", CustomParser = LedgerOptions.Day };

    private static readonly Option<DateOnly?> To = new("--to") { Description = "The last day of publication.", HelpName = "day", CustomParser = LedgerOptions.Day };

    private static readonly Option<double> MinConfidence = new("--min-confidence")
    {
        Description = "The least confidence, from 0 to 1.",
        HelpName = "number",
        CustomParser = given =>
        {
            if (double.TryParse(given.Tokens[0].Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double least) && least is >= 0 and <= 1)
            {
                return least;
            }

            given.AddError($"--min-confidence takes a number from 0 to 1, not '{given.Tokens[0].Value}'.");
            return 0;
        },
    };

    private static readonly Option<bool> Expressed = new("--expressed") { Description = "Only what was voiced; what somebody believes or fears is left out." };

    public static Command Create()
    {
        var command = new Command("find", "Finds statements on record, those of the newest stories first.")
        {
            Words, Speaker, Kind, Stance, Channel, Type, Outlet, From, To, MinConfidence, Expressed,
            LedgerOptions.Format, LedgerOptions.Limit, LedgerOptions.After, LedgerOptions.Ledger,
        };
        command.SetAction(parsed => Run(parsed.CommandResult));
        return command;
    }

    private static int Run(CommandResult given)
    {
        string[] words = given.GetValue(Words) ?? [];
        if (LedgerOptions.Mistyped(words).ToList() is { Count: > 0 } problems)
        {
            return CommandLine.Refuse(given, problems);
        }

        var query = Query(given, words.Length == 0 ? null : string.Join(' ', words));
        return LedgerDoor.Answer(given, ledger => new StatementsAnswer(ledger.Find(query), query.Words));
    }

    private static StatementQuery Query(CommandResult given, string? words) => new()
    {
        Words = words,
        Speaker = given.GetValue(Speaker),
        Kind = ReadingNames.Find<SourceKind>(given.GetValue(Kind)),
        Stance = ReadingNames.Find<Stance>(given.GetValue(Stance)),
        Channel = ReadingNames.Find<Channel>(given.GetValue(Channel)),
        Type = ReadingNames.Find<AttributionType>(given.GetValue(Type)),
        Outlet = given.GetValue(Outlet),
        From = given.GetValue(From),
        To = given.GetValue(To),
        MinConfidence = given.GetValue(MinConfidence),
        ExpressedOnly = given.GetValue(Expressed),
        Limit = given.GetValue(LedgerOptions.Limit),
        Cursor = given.GetValue(LedgerOptions.After),
    };
}
