using Sayso.Ledger.Questions;

namespace Sayso.Ledger.Tests;

/// <summary>Many ask at once, while another writes, and each sees a ledger that is whole.</summary>
public class SideBySideTests
{
    [Fact]
    public async Task A_slow_question_holds_up_no_other()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge);
        using var pool = new ConnectionPool(shelf.File, 2);
        using var isAsking = new ManualResetEventSlim();
        using var mayEnd = new ManualResetEventSlim();
        var slow = Task.Run(
            () => pool.Ask(sql =>
            {
                isAsking.Set();
                mayEnd.Wait(TestContext.Current.CancellationToken);
                return sql.Number("SELECT count(*) FROM document");
            }),
            TestContext.Current.CancellationToken);
        isAsking.Wait(TestContext.Current.CancellationToken);
        Assert.Equal(1, pool.Ask(sql => sql.Number("SELECT count(*) FROM document")));
        Assert.False(slow.IsCompleted);
        mayEnd.Set();
        Assert.Equal(1, await slow);
    }

    [Fact]
    public void A_question_sees_the_ledger_as_it_was_when_it_began()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge);
        using var pool = new ConnectionPool(shelf.File, 2);
        var (before, after) = pool.Ask(sql =>
        {
            long first = sql.Number("SELECT count(*) FROM statement");
            shelf.Add(Tales.Ferry);
            return (first, sql.Number("SELECT count(*) FROM statement"));
        });
        Assert.Equal(before, after);
        Assert.True(pool.Ask(sql => sql.Number("SELECT count(*) FROM statement")) > after);
    }

    [Fact]
    public void After_a_question_that_fails_the_next_is_answered()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge);
        using var pool = new ConnectionPool(shelf.File, 2);
        for (int i = 0; i < 5; i++)
        {
            Assert.Throws<FormatException>(() => pool.Ask<int>(_ => throw new FormatException()));
            Assert.Throws<Microsoft.Data.Sqlite.SqliteException>(() => pool.Ask(sql => sql.Number("SELECT nothing FROM nowhere")));
        }

        Assert.Equal(1, pool.Ask(sql => sql.Number("SELECT count(*) FROM document")));
        pool.Dispose();
        Assert.Throws<ObjectDisposedException>(() => pool.Ask(sql => sql.Number("SELECT 1")));
    }

    [Fact]
    public async Task Many_threads_get_whole_answers_while_another_writes()
    {
        using var shelf = new Shelf();
        shelf.Add(Tales.Bridge, published: new DateOnly(2031, 3, 4));
        using var isOver = new CancellationTokenSource();
        var asking = Enumerable.Range(0, 6).Select(which => Task.Run(() => AskAll(shelf.Ledger, which, isOver.Token), TestContext.Current.CancellationToken)).ToList();
        for (int i = 0; i < 12; i++)
        {
            // Each of these takes statements out of the index and puts them in again under other numbers.
            shelf.Add(Tales.Bridge, $"Outlet {i}", published: new DateOnly(2031, 3, 3).AddDays(-i));
            shelf.Add($"{Tales.Ferry}\n\nIt was day {i}.", published: new DateOnly(2031, 3, 4));
            shelf.Ledger.Undo(shelf.Ledger.Retract(shelf.Ledger.Stories().First().Number));
        }

        await isOver.CancelAsync();
        int[] asked = await Task.WhenAll(asking);
        Assert.All(asked, times => Assert.True(times > 0));
        Assert.Empty(shelf.Ledger.Verify());
    }

    private static int AskAll(StoryLedger ledger, int which, CancellationToken isOver)
    {
        int times = 0;
        do
        {
            switch (which % 3)
            {
                case 0:
                    Assert.All(ledger.Find(new StatementQuery { Words = "cracks", Limit = 100 }).Statements, said => Assert.Contains("crack", said.Words, StringComparison.Ordinal));
                    break;
                case 1:
                    Assert.All(ledger.Disputes().Matters, matter => Assert.NotEmpty(matter.Denied.Statements));
                    Assert.Equal(ledger.LastEntry > 0, ledger.Since(0).Last > 0);
                    break;
                default:
                    Assert.NotEmpty(ledger.Newest().Stories);
                    var facets = ledger.Facets(new StatementQuery());
                    Assert.Equal(facets.Statements, facets.Kinds.Sum(kind => kind.Statements));
                    break;
            }

            times++;
        }
        while (!isOver.IsCancellationRequested);
        return times;
    }
}
