using Microsoft.Data.Sqlite;
using Sayso.Ledger.Questions;

namespace Sayso.Ledger.Tests;

/// <summary>What becomes of a ledger whose file was hurt, or that was tampered with.</summary>
public class DamageTests
{
    [Fact]
    public void An_entry_that_was_changed_behind_our_back_is_found_out()
    {
        using var shelf = Filled();
        Tamper(shelf, "DROP TRIGGER entry_is_never_changed; UPDATE entry SET body = (SELECT body FROM entry WHERE number = 3) WHERE number = 1");
        var faults = shelf.Ledger.Verify().ToList();
        Assert.Contains(faults, fault => fault.Code == "SAYSO5008" && fault.Message.Contains("Entry 1 ", StringComparison.Ordinal));
        Assert.All(faults, fault => Assert.Equal(shelf.File, fault.File));
    }

    [Fact]
    public void An_entry_that_was_taken_out_is_missed()
    {
        using var shelf = Filled();
        Tamper(shelf, "DROP TRIGGER entry_is_never_deleted; DELETE FROM entry WHERE number = 2");
        Assert.Contains(shelf.Ledger.Verify(), fault => fault.Code == "SAYSO5009" && fault.Message.Contains("Entry 2 ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_last_entry_cut_off_is_missed_by_what_was_derived_from_it()
    {
        using var shelf = Filled();
        Tamper(shelf, "DROP TRIGGER entry_is_never_deleted; DELETE FROM entry WHERE number = (SELECT max(number) FROM entry)");
        Assert.NotEmpty(shelf.Ledger.Verify());
    }

    [Theory]
    [InlineData("UPDATE entry SET number = 99 WHERE number = 1")]
    [InlineData("DELETE FROM entry")]
    public void The_record_itself_refuses_to_be_changed(string command)
    {
        using var shelf = Filled();
        var refused = Assert.Throws<SqliteException>(() => Tamper(shelf, command));
        Assert.Contains("entries are never", refused.Message, StringComparison.Ordinal);
        Assert.Empty(shelf.Ledger.Verify());
    }

    [Fact]
    public void An_index_that_differs_from_the_record_is_found_out_and_made_anew()
    {
        using var shelf = Filled();
        Tamper(shelf, "DELETE FROM statement WHERE id = (SELECT min(id) FROM statement)");
        Assert.Contains(shelf.Ledger.Verify(), fault => fault.Code == "SAYSO5011");
        shelf.Ledger.Rebuild();
        Assert.Empty(shelf.Ledger.Verify());
    }

    [Fact]
    public void Pages_full_of_garbage_are_told_and_the_rest_is_still_read()
    {
        using var shelf = new Shelf();
        for (int i = 0; i < 40; i++)
        {
            shelf.Add(Tales.Ferry.Replace("Norland", $"Norland{i}", StringComparison.Ordinal));
        }

        shelf.Ledger.Verify().ToList().ForEach(fault => Assert.Fail(fault.ToString()));
        int readable = 0;
        int total = (int)(shelf.Ledger.Figures().Bytes / LedgerFile.PageSize);
        shelf.Close();
        byte[] whole = File.ReadAllBytes(shelf.File);
        var random = new Random(7);
        for (int round = 0; round < 12; round++)
        {
            // Not the first page: without it nothing can be told about the file at all.
            int page = random.Next(1, (whole.Length / LedgerFile.PageSize) - 1);
            byte[] hurt = [.. whole];
            random.NextBytes(hurt.AsSpan(page * LedgerFile.PageSize, LedgerFile.PageSize));
            File.WriteAllBytes(shelf.File, hurt);
            try
            {
                using var ledger = StoryLedger.Open(shelf.File);
                var faults = ledger.Verify().ToList();
                Assert.NotEmpty(faults);
                readable += new Record.EntryReader(LedgerFile.OpenForReading(shelf.File)).All().Count(entry => entry.Entry is not null) > 60 ? 1 : 0;
            }
            catch (LedgerException e)
            {
                Assert.StartsWith("SAYSO50", e.Fault.Code, StringComparison.Ordinal);
            }
        }

        Assert.InRange(readable, 8, 12);
        Assert.True(total > 0);
    }

    [Fact]
    public void A_file_that_is_no_ledger_is_left_alone()
    {
        using var shelf = new Shelf();
        File.WriteAllText(shelf.File, "Shopping: milk, bread, and a new harrow for the bridge.");
        Assert.Equal("SAYSO5002", Assert.Throws<LedgerException>(() => shelf.Ledger).Fault.Code);
        Assert.StartsWith("Shopping", File.ReadAllText(shelf.File), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_programs_database_is_left_alone()
    {
        using var shelf = new Shelf();
        using (var other = new SqliteConnection($"Data Source={shelf.File};Pooling=False"))
        {
            other.Open();
            new SqliteCommand("CREATE TABLE recipes (name TEXT)", other).ExecuteNonQuery();
        }

        Assert.Equal("SAYSO5002", Assert.Throws<LedgerException>(() => shelf.Ledger).Fault.Code);
    }

    [Fact]
    public void A_later_versions_ledger_is_left_alone()
    {
        using var shelf = Filled();
        Tamper(shelf, "PRAGMA user_version = 999");
        var e = Assert.Throws<LedgerException>(() => shelf.Ledger);
        Assert.Equal("SAYSO5003", e.Fault.Code);
        Assert.Contains("999", e.Fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_room_nothing_is_stored_by_halves()
    {
        using var shelf = Filled();
        var before = shelf.Ledger.Figures();
        shelf.Ledger.LimitPages((before.Bytes / LedgerFile.PageSize) + 2);
        string large = string.Join("\n\n", Enumerable.Range(0, 400).Select(i => $"“We will add sailing {i} to the timetable of line {i * 7},” said Tom Arkwright, a spokesman for Norland Lines."));
        Assert.Equal("SAYSO5005", Assert.Throws<LedgerException>(() => shelf.Add(large)).Fault.Code);
        Assert.Equal(before.Entries, shelf.Ledger.Figures().Entries);
        shelf.Close();
        Assert.Empty(shelf.Ledger.Verify());
        Assert.Equal(Appended.Added, shelf.Add(large));
        Assert.Empty(shelf.Ledger.Verify());
    }

    [Fact]
    public void Two_who_add_at_the_same_time_get_one_record()
    {
        using var shelf = new Shelf();
        _ = shelf.Ledger;
        var readings = Enumerable.Range(0, 30).Select(i => Shelf.Reader.Read(Shelf.Story(Tales.Ferry.Replace("Norland", $"Line{i}", StringComparison.Ordinal)))).ToList();
        Parallel.For(0, 2, _ =>
        {
            using var ledger = StoryLedger.Open(shelf.File);
            foreach (var reading in readings)
            {
                ledger.Append([reading], Shelf.Reader.Engine);
            }
        });
        Assert.Equal(30, shelf.Ledger.Figures().Stories);
        Assert.Empty(shelf.Ledger.Verify());
    }

    private static Shelf Filled()
    {
        var shelf = new Shelf();
        shelf.Add(Tales.Bridge, "Harrow Courier");
        shelf.Add(Tales.Ferry);
        return shelf;
    }

    private static void Tamper(Shelf shelf, string command)
    {
        shelf.Close();
        using var connection = new SqliteConnection($"Data Source={shelf.File};Pooling=False");
        connection.Open();
#pragma warning disable CA2100 // The test's own constants.
        new SqliteCommand(command, connection).ExecuteNonQuery();
#pragma warning restore CA2100
    }
}
