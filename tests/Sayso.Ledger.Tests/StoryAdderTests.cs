using Sayso.Text;

namespace Sayso.Ledger.Tests;

public class StoryAdderTests
{
    [Fact]
    public async Task Everything_is_stored_in_the_order_in_which_it_came()
    {
        using var shelf = new Shelf();
        string[] tales = [.. Enumerable.Range(0, 40).Select(i => Tales.Ferry.Replace("Norland", $"Line{i}", StringComparison.Ordinal))];
        var told = await Add(shelf, tales);
        Assert.Equal(tales, told.Select(addition => addition.Arrival));
        Assert.All(told, addition => Assert.Equal(Appended.Added, addition.Appended));
        Assert.Equal(tales, shelf.Ledger.Stories().Select(story => story.Reading.Document.Text));
    }

    [Fact]
    public async Task What_is_on_record_is_not_read_again_and_what_holds_no_story_passes_by()
    {
        using var shelf = new Shelf();
        await Add(shelf, Tales.Ferry);
        var told = await Add(shelf, Tales.Bridge, "", Tales.Ferry);
        Assert.Equal([Appended.Added, null, Appended.Known], told.Select(addition => addition.Appended));
        Assert.All(told, addition => Assert.Null(addition.Fault));
    }

    [Fact]
    public async Task Asked_to_stop_it_stores_what_it_told_of_and_takes_no_more()
    {
        using var shelf = new Shelf();
        using var stop = new CancellationTokenSource();
        int taken = 0;
        var told = new List<Addition<string>>();
        await foreach (var addition in new StoryAdder(shelf.Ledger, Shelf.Reader, 2).AddAsync(Endless(), Story, stop.Token))
        {
            told.Add(addition);
            await stop.CancelAsync();
        }

        Assert.InRange(told.Count, 1, taken);
        Assert.Equal(told.Select(addition => addition.Arrival), shelf.Ledger.Stories().Select(story => story.Reading.Document.Text));

        async IAsyncEnumerable<string> Endless()
        {
            while (true)
            {
                await Task.Delay(5, TestContext.Current.CancellationToken);
                yield return Tales.Ferry.Replace("Norland", $"Line{taken++}", StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task What_comes_in_slowly_is_stored_before_more_comes()
    {
        using var shelf = new Shelf();
        var more = new TaskCompletionSource();
        int told = 0;
        await foreach (var addition in new StoryAdder(shelf.Ledger, Shelf.Reader, 2).AddAsync(Slow(), Story, TestContext.Current.CancellationToken))
        {
            told++;
            more.TrySetResult();
        }

        Assert.Equal(2, told);

        async IAsyncEnumerable<string> Slow()
        {
            yield return Tales.Ferry;
            // Comes only once the first is on the disk: a feed that is silent must not keep a story waiting.
            await more.Task.WaitAsync(TestContext.Current.CancellationToken);
            yield return Tales.Bridge;
        }
    }

    [Fact]
    public async Task A_source_that_fails_is_told_after_what_came_before_it()
    {
        using var shelf = new Shelf();
        int told = 0;
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var addition in new StoryAdder(shelf.Ledger, Shelf.Reader, 2).AddAsync(Failing(), Story, TestContext.Current.CancellationToken))
            {
                told++;
            }
        });
        Assert.Equal("broken", failure.Message);
        Assert.Equal(1, told);
        Assert.Equal(1, shelf.Ledger.Figures().Stories);

        static async IAsyncEnumerable<string> Failing()
        {
            yield return Tales.Ferry;
            await Task.Yield();
            throw new InvalidOperationException("broken");
        }
    }

    private static async Task<List<Addition<string>>> Add(Shelf shelf, params string[] tales)
    {
        var told = new List<Addition<string>>();
        await foreach (var addition in new StoryAdder(shelf.Ledger, Shelf.Reader, 2).AddAsync(tales.ToAsyncEnumerable(), Story, TestContext.Current.CancellationToken))
        {
            told.Add(addition);
        }

        return told;
    }

    private static Document? Story(string text) => text.Length == 0 ? null : new Document(text);
}
