using Sayso.Ledger.Export;
using Sayso.Ledger.Record;

namespace Sayso.Ledger.Tests.Export;

public class DamageTests
{
    private const int Stories = 160;

    // A story makes three entries. Those of the first page are hurt with more than themselves: it stays behind in the root of the tree.
    private const int Middle = Stories * 3 / 2;
    private const int PageSize = LedgerFile.PageSize;

    [Fact]
    public void What_is_whole_of_a_damaged_ledger_is_saved_and_what_is_lost_is_told()
    {
        using var shelf = Filled();
        Damage(shelf, entry: Middle, (file, at) => file.AsSpan(at / PageSize * PageSize, PageSize).Clear());
        using var output = new MemoryStream();
        var outcome = new StoryExporter(shelf.Ledger).Export("jsonl", output, stop: TestContext.Current.CancellationToken);
        Assert.True(outcome.Success);
        Assert.Contains(outcome.Lost, fault => fault.Code == "SAYSO5009" && fault.Message.Contains($"Entry {Middle} ", StringComparison.Ordinal));
        Assert.InRange(outcome.Stories, Stories / 2, Stories - 1);

        using var saved = new Shelf();
        output.Position = 0;
        var imported = new StoryImporter(saved.Ledger).Import(output, stop: TestContext.Current.CancellationToken);
        Assert.Equal(outcome.Stories, imported.Stories);
        Assert.Empty(imported.LeftOut);
        Assert.Empty(saved.Ledger.Verify());
        Assert.True(saved.Ledger.Figures().Statements > 0);
    }

    [Fact]
    public void A_text_that_was_tampered_with_is_not_passed_on()
    {
        using var shelf = Filled();
        Damage(shelf, entry: 1, (file, at) => file[at] ^= 1);
        using var output = new MemoryStream();
        var outcome = new StoryExporter(shelf.Ledger).Export("jsonl", output, stop: TestContext.Current.CancellationToken);
        Assert.True(outcome.Success);
        Assert.Contains(outcome.Lost, fault => fault.Code == "SAYSO5008");
        Assert.Equal(Stories - 1, outcome.Stories);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("web-annotation")]
    [InlineData("json-ld")]
    [InlineData("parquet")]
    public void Other_formats_pass_over_a_story_that_cannot_be_read(string format)
    {
        using var shelf = Filled();
        Damage(shelf, entry: Middle, (file, at) => file.AsSpan(at / PageSize * PageSize, PageSize).Clear());
        using var output = new MemoryStream();
        var outcome = new StoryExporter(shelf.Ledger).Export(format, output, stop: TestContext.Current.CancellationToken);
        Assert.True(outcome.Success, outcome.Fault?.ToString());
        Assert.NotEmpty(outcome.Lost);
        Assert.InRange(outcome.Stories, Stories / 2, Stories - 1);
    }

    private static Shelf Filled()
    {
        var shelf = new Shelf();
        var readings = Enumerable.Range(0, Stories).Select(number => Shelf.Reader.Read(Shelf.Story(Tale(number), "Harrow Courier")));
        shelf.Ledger.Append([.. readings], Shelf.Reader.Engine);
        return shelf;
    }

    private static string Tale(int number)
    {
        var random = new Random(number);
        string Name() => string.Concat(Enumerable.Range(0, 6).Select(i => (char)((i == 0 ? 'A' : 'a') + random.Next(26))));
        return string.Join("\n\n", Enumerable.Range(0, 5).Select(_ => $"“The {Name()} of {Name()} will meet {Name()} in {Name()},” said {Name()} {Name()}, a clerk of {Name()}."));
    }

    /// <summary>Closes a ledger, changes the bytes where an entry's body begins, and leaves it to be opened again.</summary>
    private static void Damage(Shelf shelf, long entry, Action<byte[], int> change)
    {
        byte[] body;
        using (var sql = LedgerFile.OpenForReading(shelf.File))
        {
            body = new EntryReader(sql).At(entry)!.Body;
        }

        shelf.Close();
        byte[] file = File.ReadAllBytes(shelf.File);
        byte[] words = body[8..Math.Min(72, body.Length)];
        int found = 0;
        // Where pages were split, the file holds more than one copy of the bytes, of which one counts.
        for (int at = file.AsSpan().IndexOf(words); at >= 0; at = file.AsSpan().IndexOf(words))
        {
            change(file, at);
            found++;
        }

        Assert.True(found > 0);
        File.WriteAllBytes(shelf.File, file);
    }
}
