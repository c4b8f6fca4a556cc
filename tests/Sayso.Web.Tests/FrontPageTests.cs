using Sayso.Text;

namespace Sayso.Web.Tests;

/// <summary>Where everybody begins.</summary>
public class FrontPageTests
{
    [Fact]
    public async Task Tells_how_much_is_on_record()
    {
        await using var running = await Running.StartAsync(new Document("“The pier is safe,” said Mayor Ines Roth."));
        string page = await running.Client.GetStringAsync("/", TestContext.Current.CancellationToken);
        Assert.Contains("1 stories, 1 statements", page, StringComparison.Ordinal);
    }
}
