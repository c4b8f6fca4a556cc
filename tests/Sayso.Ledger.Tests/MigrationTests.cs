using Sayso.Ledger.Questions;
using Sayso.Ledger.Record;

namespace Sayso.Ledger.Tests;

/// <summary>A ledger of every form there ever was opens, with all that is in it.</summary>
public class MigrationTests
{
    public static TheoryData<int> Forms => [.. Enumerable.Range(1, LedgerFile.Newest)];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_ledger_of_an_earlier_form_opens_with_everything_in_it(int form)
    {
        using var shelf = new Shelf();
        var reading = Shelf.Reader.Read(Shelf.Story(Tales.Bridge, "Harrow Courier", published: new DateOnly(2031, 3, 4)));
        using (var sql = LedgerFile.OpenForWriting(shelf.File, form, out _))
        {
            // The record has not changed since the first form; all else is derived from it.
            var log = new EntryLog(sql, TimeProvider.System);
            long document = log.Append(EntryKind.Document, null, TextBody.Of(reading.Document.Text));
            log.Append(EntryKind.Appearance, document, JsonBody.Of(new Publication(null, "Harrow Courier", null, null, new DateOnly(2031, 3, 4))));
            log.Append(EntryKind.Reading, document, ReadingBody.Of(reading, Shelf.Reader.Engine));
        }

        if (form >= LedgerFile.IndexForm)
        {
            shelf.Ledger.Rebuild();
        }

        Assert.Empty(shelf.Ledger.Verify());
        Assert.Equal(reading.Statements.Count, shelf.Ledger.Find(new StatementQuery { Outlet = "Harrow", From = new DateOnly(2031, 3, 4) }).Statements.Count);
        Assert.Single(shelf.Ledger.Disputes().Matters);
        Assert.Equal("Ilse Brandt", Assert.Single(shelf.Ledger.Named("Brandt")).Name);
        Assert.Equal(Appended.Known, shelf.Add(Tales.Bridge, "Harrow Courier", published: new DateOnly(2031, 3, 4)));
    }

    [Fact]
    public void The_index_is_made_anew_only_after_a_form_that_changed_it()
    {
        using var shelf = new Shelf();
        foreach (var (form, isAnew) in new[] { (LedgerFile.IndexForm - 1, false), (LedgerFile.IndexForm, true), (LedgerFile.Newest, false) })
        {
            using (LedgerFile.OpenForWriting(shelf.File, form, out bool grew))
            {
                Assert.Equal(isAnew, grew);
            }
        }
    }

    /// <summary>The index is empty then, not wrong, and says so.</summary>
    [Fact]
    public void A_change_of_form_that_was_cut_off_before_the_index_was_made_anew_is_told_and_mended()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, "Harrow Courier");
        shelf.Close();
        using (var sql = LedgerFile.OpenForWriting(shelf.File, LedgerFile.Newest, out _))
        {
            // Back to the form before, as far as the script cares, and forth again without what follows it.
            sql.Run("DROP TABLE spent");
            sql.Run("DELETE FROM SchemaVersions WHERE ScriptName LIKE '%0006%'");
            sql.Run($"PRAGMA user_version = {LedgerFile.IndexForm - 1}");
        }

        using (LedgerFile.OpenForWriting(shelf.File, LedgerFile.Newest, out bool grew))
        {
            Assert.True(grew);
        }

        Assert.Contains(shelf.Ledger.Verify(), fault => fault.Code == "SAYSO5011");
        Assert.Equal(Appended.Republished, shelf.Add(Tales.Bridge, "The Northern Post"));
        Assert.Empty(shelf.Ledger.Find(new StatementQuery { Words = "cracks" }).Statements);
        shelf.Ledger.Rebuild();
        Assert.Empty(shelf.Ledger.Verify());
        Assert.NotEmpty(shelf.Ledger.Find(new StatementQuery { Words = "cracks", Outlet = "Northern" }).Statements);
    }
}
