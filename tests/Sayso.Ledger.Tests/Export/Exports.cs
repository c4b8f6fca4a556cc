using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sayso.Ledger.Export;
using Sayso.Ledger.Questions;

namespace Sayso.Ledger.Tests.Export;

/// <summary>Ledgers to be exported, and what the exports are.</summary>
internal static partial class Exports
{
    /// <summary>Five stories of which two are versions of one, with everything that can be decided.</summary>
    public static Shelf Everything()
    {
        var shelf = new Shelf();
        shelf.Add(Tales.Bridge, "Harrow Courier", "https://courier.example/bridge", new DateOnly(2031, 3, 4), "Bridge stays shut");
        shelf.Add(Tales.BridgeLater, "Harrow Courier", "https://courier.example/bridge", new DateOnly(2031, 3, 6));
        shelf.Add(Tales.Ferry, "The \"Northern\" Post");
        shelf.Add(Hostile);
        shelf.Add(Tales.Bridge, "The Northern Post");
        var reread = Shelf.Reader.Read(Shelf.Story(Tales.Ferry));
        shelf.Ledger.Append([reread], "99.0");
        Decide(shelf.Ledger);
        return shelf;
    }

    /// <summary>Half of a surrogate pair, an emoji, a NUL, a carriage return, a formula and quotation marks, all in one story.</summary>
    public const string Hostile = "=HYPERLINK(\"x\"), \ud800 said \"Bo\" Quill 🙂\0.\r\n\r\n“We will \"never\" sell,” Mayor Ada Quill 🙂 said on Friday.\r\n\r\n@all: “Nobody, 🙂 not one, knew,” said Lew Barr, a clerk.\n";

    private static void Decide(StoryLedger ledger)
    {
        var stories = ledger.Stories().ToDictionary(story => story.Reading.Document.Text, story => story.Number, StringComparer.Ordinal);
        long withdrawn = ledger.Retract(stories[Hostile], "invented", "desk");
        ledger.Undo(withdrawn, "it was not");
        long brandt = Speaker(ledger, "piers");
        long arkwright = Speaker(ledger, "\"get to work\"");
        long merged = ledger.Merge(brandt, arkwright, "the same, “they say”");
        ledger.Undo(merged);
        ledger.Split(brandt, [stories[Tales.BridgeLater]], "another Brandt", "desk");
        ledger.Retract(stories[Tales.Ferry]);
    }

    public static long Speaker(StoryLedger ledger, string words) => ledger.Find(new StatementQuery { Words = words }).Statements.First(said => said.Speaker is not null).Speaker!.Value;

    public static byte[] Bytes(StoryLedger ledger, string format)
    {
        using var output = new MemoryStream();
        var outcome = new StoryExporter(ledger).Export(format, output);
        Assert.Null(outcome.Fault);
        Assert.Empty(outcome.Lost);
        return output.ToArray();
    }

    public static string Text(StoryLedger ledger, string format) => Encoding.UTF8.GetString(Bytes(ledger, format));

    public static string WithoutTimes(string lines) => Time().Replace(lines, "\"at\":\"\"");

    public static ImportOutcome Import(StoryLedger ledger, string lines)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(lines));
        return new StoryImporter(ledger).Import(input);
    }

    public static JsonElement Published(string name) => JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Export", "Published", name))).RootElement;

    [GeneratedRegex("\"at\":\"[^\"]*\"", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Time();
}
