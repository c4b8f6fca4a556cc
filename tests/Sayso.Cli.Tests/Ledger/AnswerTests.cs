using System.Text;
using System.Text.Json;
using Sayso.Cli.Answers;
using Sayso.Cli.Commands;
using Sayso.Cli.Rendering;
using Sayso.Ledger;
using Sayso.Ledger.Checking;
using Sayso.Ledger.Questions;
using Sayso.Tests.Exchange;

namespace Sayso.Cli.Tests.Ledger;

/// <summary>What the ledger's answers look like, in every format.</summary>
public class AnswerTests : StoryFolder
{
    private const string Misquoted = "We have decided anything, and whoever says so is lying.";

    [Theory]
    [InlineData("statements")]
    [InlineData("person")]
    [InlineData("disputes")]
    [InlineData("changes")]
    [InlineData("check")]
    [InlineData("stats")]
    public void Looks_as_it_did_in_every_format(string question)
    {
        using var ledger = Sample();
        var answer = Answer(ledger, question);
        Snapshot.Matches("Sayso.Cli.Tests", $"ledger-{question}.txt", Written(answer, "table", new ReportStyle(80, Colour: false)));
        Snapshot.Matches("Sayso.Cli.Tests", $"ledger-{question}-in-colour.txt", Written(answer, "table", new ReportStyle(120, Colour: true)));
        Snapshot.Matches("Sayso.Cli.Tests", $"ledger-{question}.json", Written(answer, "json"));
        Snapshot.Matches("Sayso.Cli.Tests", $"ledger-{question}.csv", Written(answer, "csv"));
    }

    [Theory]
    [InlineData(30)]
    [InlineData(80)]
    [InlineData(140)]
    public void A_plain_table_keeps_its_width_and_has_no_escapes(int width)
    {
        using var ledger = Sample();
        foreach (string question in (ReadOnlySpan<string>)["statements", "person", "disputes", "changes", "check", "stats"])
        {
            string table = Written(Answer(ledger, question), "table", new ReportStyle(width, Colour: false));
            Assert.DoesNotContain('\x1b', table);
            Assert.DoesNotContain(" \n", table, StringComparison.Ordinal);
            Assert.All(table.Split('\n'), line => Assert.InRange(line.Length, 0, width));
        }
    }

    [Fact]
    public void Offsets_in_json_are_code_points()
    {
        using var ledger = Sample();
        using var json = JsonDocument.Parse(Written(Answer(ledger, "statements"), "json"));
        int[] runes = [.. SampleReading.Text.EnumerateRunes().Select(rune => rune.Value)];
        foreach (var said in json.RootElement.GetProperty("statements").EnumerateArray())
        {
            string words = string.Join(" … ", said.GetProperty("attribution").GetProperty("content").EnumerateArray().Select(piece =>
                string.Concat(runes[piece[0].GetInt32()..piece[1].GetInt32()].Select(char.ConvertFromUtf32))));
            Assert.Equal(said.GetProperty("words").GetString(), words);
        }
    }

    [Fact]
    public void What_a_spreadsheet_would_compute_is_kept_from_it()
    {
        string path = At("formula.sayso");
        using (var ledger = StoryLedger.Open(path))
        {
            var reading = SampleReading.Of(new Text.Document(SampleReading.Text) { Title = "=HYPERLINK(\"http://trap.example\")" });
            ledger.Append([reading], "0.1.0");
            string csv = Written(new StatementsAnswer(ledger.Find(new StatementQuery()), null), "csv");
            Assert.DoesNotContain(",=HYPERLINK", csv, StringComparison.Ordinal);
            Assert.DoesNotContain(",\"=HYPERLINK", csv, StringComparison.Ordinal);
            Assert.Contains("'=HYPERLINK", csv, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_story_cannot_steer_the_terminal()
    {
        using var ledger = StoryLedger.Open(At("hostile.sayso"));
        ledger.Append([SampleReading.Of(new Text.Document(SampleReading.Text) { Title = "\x1b]0;title\a\x1b[2J", Outlet = "\x1b[31mred\u202e" })], "0.1.0");
        string table = Written(new StatementsAnswer(ledger.Find(new StatementQuery()), null), "table", new ReportStyle(80, Colour: false));
        Assert.DoesNotContain(table, c => (char.IsControl(c) && c != '\n') || c == '\u202e');
    }

    private StoryLedger Sample()
    {
        string path = At("sample.sayso");
        if (!File.Exists(path))
        {
            SampleLedger.Make(path);
        }

        return StoryLedger.Open(path);
    }

    private static IAnswer Answer(StoryLedger ledger, string question) => question switch
    {
        "statements" => new StatementsAnswer(ledger.Find(new StatementQuery { Words = "ferries", Limit = 3 }), "ferries"),
        "person" => PersonCommand.Answer(ledger, "Agnes Moor", 20, null),
        "disputes" => new DisputesAnswer(ledger.Disputes()),
        "changes" => new ChangesAnswer(ledger.Versions("https://courier.example/night-ferries?a=1&b=2")),
        "check" => new QuotationAnswer(ledger.Check(CheckedQuotation.Of(Misquoted).Quotation, "Moor"), CheckedQuotation.Of(Misquoted).Quotation, "Moor"),
        _ => new StatsAnswer(ledger.Figures() with { Bytes = 1_234_567 }, "sample.sayso"),
    };

    private static string Written(IAnswer answer, string format, ReportStyle? style = null)
    {
        using var output = new MemoryStream();
        AnswerWriter.Write(answer, format, style ?? ReportStyle.Plain, output);
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
