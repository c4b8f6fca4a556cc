using CsCheck;
using Microsoft.Data.Sqlite;
using Sayso.Claims;
using Sayso.Ledger.Corrections;
using Sayso.Ledger.Export;
using Sayso.Ledger.Questions;
using Sayso.Sources;

namespace Sayso.Ledger.Tests;

/// <summary>What an editor corrects is shown, found and counted as corrected; what the machine read stays beside it.</summary>
public class CorrectionTests
{
    private static readonly DateOnly s_day = new(2031, 3, 4);

    [Fact]
    public void A_source_is_somebody_else_whom_the_story_names()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Ferry, published: s_day);
        var said = Saying(shelf, "People need");
        Assert.Equal("Tom Arkwright", said.Who);
        string lines = said.Story.Reading.Entities.Single(entity => entity.Name == "Norland Lines").Id;
        long entry = Correct(shelf, said, new StatementCorrection { Who = lines }, "it is the company's", "Ada");

        var corrected = Saying(shelf, "People need");
        Assert.Equal(("Norland Lines", SourceKind.Organisation), (corrected.Who, corrected.Statement.Provenance.Kind));
        Assert.Equal(shelf.Ledger.Named("Norland Lines")[0].Number, corrected.Speaker);
        Assert.Empty(shelf.Ledger.Find(new StatementQuery { Speaker = "Arkwright" }).Statements);
        Assert.Equal(2, shelf.Ledger.Find(new StatementQuery { Speaker = "Norland" }).Statements.Count);

        var machine = corrected.Story.MachineReading.Statements.Single(statement => statement.Id == said.Statement.Id);
        Assert.Equal(said.Statement.Provenance, machine.Provenance);
        var told = Assert.Single(corrected.Story.Corrections);
        Assert.Equal((entry, "Ada", "it is the company's", "Norland Lines", said.Statement.Id, true), (told.Entry, told.By, told.Note, told.Who, told.Statement, told.IsApplied));
        Assert.Null(told.Undone);

        shelf.Ledger.Undo(entry, "it was his after all", "Bo");
        var again = Saying(shelf, "People need");
        Assert.Equal("Tom Arkwright", again.Who);
        Assert.Single(shelf.Ledger.Find(new StatementQuery { Speaker = "Arkwright" }).Statements);
        told = Assert.Single(again.Story.Corrections);
        Assert.Equal(("Bo", "it was his after all", false), (told.Undone?.By, told.Undone?.Note, told.IsApplied));
        Assert.Equal("SAYSO5014", Assert.Throws<LedgerException>(() => shelf.Ledger.Undo(entry)).Fault.Code);
        Assert.Empty(shelf.Ledger.Verify());
    }

    [Fact]
    public void A_source_is_somebody_whom_the_story_does_not_name()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, published: s_day);
        var said = Saying(shelf, "the council had known", Stance.Asserts);
        Assert.Equal(SourceKind.Unnamed, said.Statement.Provenance.Kind);
        Correct(shelf, said, new StatementCorrection { Who = " Paula  Reeve " });
        var corrected = Saying(shelf, "the council had known", Stance.Asserts);
        Assert.Equal(("Paula Reeve", SourceKind.Person), (corrected.Who, corrected.Statement.Provenance.Kind));
        Assert.Null(corrected.Statement.Provenance.Unnamed);
        Assert.Equal(1, Assert.Single(shelf.Ledger.Named("Reeve")).Statements);
        Assert.Contains(shelf.Ledger.Facets(new StatementQuery()).Speakers, speaker => speaker.Name == "Paula Reeve");
    }

    [Fact]
    public void A_surname_that_the_story_uses_is_whom_the_story_means()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, published: s_day);
        var said = Saying(shelf, "the council had known", Stance.Asserts);
        Correct(shelf, said, new StatementCorrection { Who = "brandt" });
        Assert.Equal("Ilse Brandt", Saying(shelf, "the council had known", Stance.Asserts).Who);
    }

    [Fact]
    public void A_denial_that_is_none_leaves_nothing_in_dispute()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, published: s_day);
        var denial = Saying(shelf, "council had known", Stance.Denies);
        Assert.Single(shelf.Ledger.Disputes().Matters);
        long entry = Correct(shelf, denial, new StatementCorrection { Stance = Stance.Asserts });
        Assert.Empty(shelf.Ledger.Disputes().Matters);
        Assert.Empty(shelf.Ledger.Find(new StatementQuery { Stance = Stance.Denies }).Statements);
        Assert.Empty(shelf.Ledger.Verify());
        shelf.Ledger.Undo(entry);
        Assert.Single(shelf.Ledger.Disputes().Matters);
    }

    [Fact]
    public void What_a_statement_disputes_can_be_added_and_removed()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, published: s_day);
        var closed = Saying(shelf, "stay closed until spring");
        var cracks = Saying(shelf, "We found cracks");
        Correct(shelf, cracks, new StatementCorrection { Stance = Stance.Doubts, AddTargets = [closed.Statement.Id] });
        var matter = Assert.Single(shelf.Ledger.Disputes().Matters, found => found.Claim.Contains("until spring", StringComparison.Ordinal));
        Assert.Equal(cracks.Statement.Id, Assert.Single(matter.Denied.Statements).Statement.Id);
        Correct(shelf, cracks, new StatementCorrection { RemoveTargets = [closed.Statement.Id] });
        Assert.DoesNotContain(shelf.Ledger.Disputes().Matters, found => found.Claim.Contains("until spring", StringComparison.Ordinal));
        var history = shelf.Ledger.Stories().Single().Corrections;
        Assert.Equal([closed.Statement.Id], history[0].AddedTargets.Select(target => target.Statement));
        Assert.Equal([closed.Statement.Id], history[1].RemovedTargets.Select(target => target.Statement));
    }

    [Fact]
    public void What_is_no_statement_is_gone_and_nothing_points_at_it()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, published: s_day);
        var engineers = Saying(shelf, "the council had known", Stance.Asserts);
        int before = shelf.Ledger.Find(new StatementQuery()).Statements.Count;
        long entry = Correct(shelf, engineers, new StatementCorrection { IsNoStatement = true });
        var story = shelf.Ledger.Stories().Single();
        Assert.Equal(before - 1, shelf.Ledger.Find(new StatementQuery()).Statements.Count);
        Assert.DoesNotContain(story.Reading.Statements, statement => statement.Id == engineers.Statement.Id || statement.Position.Targets.Contains(engineers.Statement.Id));
        Assert.DoesNotContain(story.Reading.Disputes, dispute => dispute.Asserted.Contains(engineers.Statement.Id));
        Assert.Equal(before, story.MachineReading.Statements.Count);
        Assert.Equal("SAYSO5303", Assert.Throws<LedgerException>(() => Correct(shelf, engineers, new StatementCorrection { Kind = SourceKind.Person })).Fault.Code);
        shelf.Ledger.Undo(entry);
        Assert.Equal(before, shelf.Ledger.Find(new StatementQuery()).Statements.Count);
    }

    [Fact]
    public void It_holds_for_a_later_reading_with_the_same_words_and_is_told_as_not_applied_without()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, published: s_day);
        var said = Saying(shelf, "We found cracks");
        Correct(shelf, said, new StatementCorrection { Channel = Channel.Interview });
        var reading = Shelf.Reader.Read(Shelf.Story(Tales.Bridge));
        shelf.Ledger.Append([reading], "later");
        Assert.Equal(Channel.Interview, Saying(shelf, "We found cracks").Statement.Provenance.Channel);

        var without = new Reading(reading.Document, reading.Layout, reading.Entities, [.. reading.Statements.Where(statement => statement.Id != said.Statement.Id)], []);
        shelf.Ledger.Append([without], "later still");
        var told = Assert.Single(shelf.Ledger.Stories().Single().Corrections);
        Assert.Equal((false, null), (told.IsApplied, told.Statement));
        Assert.Equal("We found cracks", told.Content[0].Of(Tales.Bridge)[1..16].ToString());
        Assert.Empty(shelf.Ledger.Verify());
    }

    public static TheoryData<StatementCorrection, string> Senseless => new()
    {
        { new StatementCorrection(), "SAYSO5301" },
        { new StatementCorrection { IsNoStatement = true, Stance = Stance.Denies }, "SAYSO5301" },
        { new StatementCorrection { Who = " " }, "SAYSO5301" },
        { new StatementCorrection { Who = new string('x', 201) }, "SAYSO5301" },
        { new StatementCorrection { Who = "A\0B" }, "SAYSO5301" },
        { new StatementCorrection { AddTargets = ["a2"] }, "SAYSO5301" },
        { new StatementCorrection { Stance = Stance.Denies, AddTargets = ["a1"] }, "SAYSO5301" },
        { new StatementCorrection { Stance = Stance.Denies, AddTargets = ["a99"] }, "SAYSO5302" },
    };

    [Theory]
    [MemberData(nameof(Senseless))]
    public void What_makes_no_sense_is_refused_and_leaves_no_entry(StatementCorrection correction, string code)
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Ferry);
        long last = shelf.Ledger.LastEntry;
        long story = shelf.Ledger.Stories().Single().Number;
        Assert.Equal(code, Assert.Throws<LedgerException>(() => shelf.Ledger.Correct(story, "a1", correction)).Fault.Code);
        Assert.Equal("SAYSO5302", Assert.Throws<LedgerException>(() => shelf.Ledger.Correct(story, "a77", new StatementCorrection { IsNoStatement = true })).Fault.Code);
        Assert.Equal("SAYSO5012", Assert.Throws<LedgerException>(() => shelf.Ledger.Correct(story + 1, "a1", new StatementCorrection { IsNoStatement = true })).Fault.Code);
        Assert.Equal("SAYSO5301", Assert.Throws<LedgerException>(() => shelf.Ledger.Correct(story, "a1", new StatementCorrection { IsNoStatement = true }, new string('n', 4001))).Fault.Code);
        Assert.Equal(last, shelf.Ledger.LastEntry);
    }

    [Fact]
    public void Corrections_go_out_and_in_with_all_else_and_twice_changes_nothing()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, published: s_day);
        shelf.Add(Tales.Ferry);
        Correct(shelf, Saying(shelf, "We found cracks"), new StatementCorrection { Who = "Paula Reeve", Channel = Channel.Letter }, "a letter", "Ada");
        Correct(shelf, Saying(shelf, "the council had known", Stance.Asserts), new StatementCorrection { Stance = Stance.Doubts, AddTargets = ["a1"] }, "“doubts”");
        shelf.Ledger.Undo(Correct(shelf, Saying(shelf, "People need"), new StatementCorrection { IsNoStatement = true }), "it is one", "Bo");
        using var moved = new MemoryStream();
        new StoryExporter(shelf.Ledger).Export(StoryExporter.JsonLines, moved, stop: TestContext.Current.CancellationToken);

        using var other = new Shelf();
        for (int time = 0; time < 2; time++)
        {
            moved.Position = 0;
            var outcome = new StoryImporter(other.Ledger).Import(moved, stop: TestContext.Current.CancellationToken);
            Assert.Null(outcome.Fault);
            Assert.Empty(outcome.LeftOut);
            Assert.Equal(Everything(shelf), Everything(other));
            Assert.Equal(shelf.Ledger.LastEntry, other.Ledger.LastEntry);
        }

        Assert.Empty(other.Ledger.Verify());
        using var again = new MemoryStream();
        new StoryExporter(other.Ledger).Export(StoryExporter.JsonLines, again, stop: TestContext.Current.CancellationToken);
        Assert.Equal(Lines(moved).Length, Lines(again).Length);
    }

    [Theory]
    [InlineData("\"content\":[0,", "\"content\":[999999,")]
    [InlineData("\"content\":[", "\"content\":[5,")]
    [InlineData("\"content\":[", "\"content\":null,\"was\":[")]
    public void A_line_whose_correction_is_none_is_left_out(string sound, string unsound)
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge);
        Correct(shelf, Saying(shelf, "stay closed until spring"), new StatementCorrection { IsNoStatement = true });
        using var moved = new MemoryStream();
        new StoryExporter(shelf.Ledger).Export(StoryExporter.JsonLines, moved, stop: TestContext.Current.CancellationToken);
        string[] lines = Lines(moved);
        string bad = lines[^1].Replace(sound, unsound, StringComparison.Ordinal);
        Assert.NotEqual(lines[^1], bad);
        using var other = new Shelf();
        using var input = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines[..^1]) + "\n" + bad + "\n"));
        var outcome = new StoryImporter(other.Ledger).Import(input, stop: TestContext.Current.CancellationToken);
        Assert.Null(outcome.Fault);
        Assert.Single(outcome.LeftOut);
        Assert.Empty(other.Ledger.Stories().Single().Corrections);
    }

    [Fact]
    public void An_index_that_lacks_a_correction_is_found_out_and_made_anew()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge);
        Correct(shelf, Saying(shelf, "stay closed until spring"), new StatementCorrection { Who = "Paula Reeve" });
        shelf.Close();
        using (var other = new SqliteConnection($"Data Source={shelf.File};Pooling=False"))
        {
            other.Open();
            new SqliteCommand("DELETE FROM correction", other).ExecuteNonQuery();
        }

        Assert.Contains(shelf.Ledger.Verify(), fault => fault.Code == "SAYSO5011");
        shelf.Ledger.Rebuild();
        Assert.Empty(shelf.Ledger.Verify());
        Assert.Equal("Paula Reeve", Saying(shelf, "stay closed until spring").Who);
    }

    [Fact]
    public void Whatever_was_corrected_and_taken_back_an_index_made_anew_is_the_same() => Gen.Int[0, 8].Select(Gen.Int[0, 40]).List[1, 14].Sample(
        steps =>
        {
            using var shelf = new Shelf();
            shelf.Add(Tales.Bridge, "Harrow Courier", published: s_day);
            shelf.Add(Tales.Ferry);
            var standing = new List<long>();
            foreach (var (kind, which) in steps)
            {
                Step(shelf, standing, kind, which);
            }

            string[] before = Everything(shelf), rows = Rows(shelf);
            shelf.Ledger.Rebuild();
            Assert.Equal(before, Everything(shelf));
            Assert.Equal(rows, Rows(shelf));
            Assert.Empty(shelf.Ledger.Verify());
            foreach (long entry in standing)
            {
                shelf.Ledger.Undo(entry);
            }

            Assert.All(shelf.Ledger.Stories(), story => Assert.Same(story.MachineReading, story.Reading));
        },
        iter: 25,
        threads: 1);

    private static void Step(Shelf shelf, List<long> standing, int kind, int which)
    {
        var stories = shelf.Ledger.Stories().ToList();
        var story = stories[which % stories.Count];
        var statements = story.MachineReading.Statements;
        string statement = statements[which % statements.Count].Id, other = statements[(which + 1) % statements.Count].Id;
        var entities = story.Reading.Entities;
        StatementCorrection? correction = kind switch
        {
            0 => new StatementCorrection { Who = entities[which % entities.Count].Id },
            1 => new StatementCorrection { Who = which % 2 == 0 ? "Paula Reeve" : "Ilse Brandt", Kind = which % 3 == 0 ? SourceKind.Organisation : null },
            2 => new StatementCorrection { Stance = (Stance)(which % 10), Channel = (Channel)(which % 12) },
            3 => new StatementCorrection { Stance = Stance.Denies, AddTargets = [other] },
            4 => new StatementCorrection { IsNoStatement = true },
            5 => new StatementCorrection { Stance = Stance.Doubts, RemoveTargets = [other] },
            _ => null,
        };
        if (correction is not null)
        {
            try
            {
                standing.Add(shelf.Ledger.Correct(story.Number, statement, correction));
            }
            catch (LedgerException e) when (e.Fault.Code == "SAYSO5303")
            {
                // It was corrected to be no statement.
            }
        }
        else if (kind == 6 && standing.Count > 0)
        {
            shelf.Ledger.Undo(standing[which % standing.Count]);
            standing.RemoveAt(which % standing.Count);
        }
        else if (kind == 7)
        {
            shelf.Add(story.Reading.Document.Text, $"Outlet {which}");
        }
        else if (kind == 8)
        {
            shelf.Ledger.Append([Shelf.Reader.Read(Shelf.Story(story.Reading.Document.Text))], $"engine {which}");
        }
    }

    private static long Correct(Shelf shelf, StoredStatement said, StatementCorrection correction, string? note = null, string? by = null) =>
        shelf.Ledger.Correct(said.Story.Number, said.Statement.Id, correction, note, by);

    private static StoredStatement Saying(Shelf shelf, string words, Stance? stance = null) =>
        shelf.Ledger.Find(new StatementQuery { Limit = 1000 }).Statements.First(said => said.Words.Contains(words, StringComparison.Ordinal) && (stance is null || said.Statement.Position.Stance == stance));

    private static string[] Lines(MemoryStream moved) => System.Text.Encoding.UTF8.GetString(moved.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string[] Everything(Shelf shelf) =>
    [
        .. shelf.Ledger.Find(new StatementQuery { Limit = 1000 }).Statements.Select(said =>
            $"{said.Story.Id} {said.Statement.Id} {said.Who} {said.Speaker} {said.Statement.Provenance.Kind} {said.Statement.Provenance.Channel} {said.Statement.Position.Stance} {string.Join(',', said.Statement.Position.Targets)} {said.Statement.Position.About}: {said.Words}"),
        .. shelf.Ledger.Disputes(openOnly: false).Matters.Select(matter => $"{matter.Claim}: {matter.Asserted.Count} {matter.Denied.Count} {matter.Upheld.Count}"),
        .. shelf.Ledger.Stories().SelectMany(story => story.Corrections.Select(told => $"{told.Entry} {told.By} {told.Note} {told.Statement} {told.Who} {told.IsApplied} {told.Undone?.Entry} {told.Undone?.Note}")),
    ];

    /// <summary>Every row that is derived, but for those of full-text indexes.</summary>
    private static string[] Rows(Shelf shelf)
    {
        using var sql = LedgerFile.OpenForReading(shelf.File);
        var rows = new List<string>();
        foreach (string table in (string[])["document", "statement", "entity_story", "dispute", "matter_side", "claim_key", "correction", "entity_key"])
        {
            rows.AddRange(sql.All($"SELECT * FROM {table}", row => $"{table}: {string.Join(' ', Enumerable.Range(0, row.FieldCount).Select(column => row.GetValue(column) is byte[] bytes ? Convert.ToHexString(bytes) : row.GetValue(column)))}").Order(StringComparer.Ordinal));
        }

        return [.. rows];
    }
}
