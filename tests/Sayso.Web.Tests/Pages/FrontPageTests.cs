using System.IO.Compression;
using System.Text.RegularExpressions;
using Sayso.Text;

namespace Sayso.Web.Tests.Pages;

/// <summary>Where everybody begins.</summary>
public partial class FrontPageTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Tells_how_much_is_on_record()
    {
        await using var running = await Running.StartAsync(new Document("“The pier is safe,” said Mayor Ines Roth."));
        string page = await running.Client.GetStringAsync("/", Stop);
        Assert.Contains("1 story, 1 statement", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_ledger_has_a_front_page_too()
    {
        await using var running = await Running.StartAsync();
        string page = await running.Client.GetStringAsync("/", Stop);
        Assert.Contains("No story is on record yet.", page, StringComparison.Ordinal);
        Assert.Contains("Nothing on record is in dispute yet.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_both_sides_of_the_newest_disputes_and_who_was_quoted_most()
    {
        await using var running = await Running.StartAsync(Tales.Recount);
        string page = await running.Client.GetStringAsync("/", Stop);
        Assert.Contains("that Mayor Corwin Hale’s chief of staff, Petra Voss, has written a letter", page, StringComparison.Ordinal);
        Assert.Contains("Desmond Pike", page, StringComparison.Ordinal);
        Assert.Contains("Two People: Mayor’s Chief of Staff Drafted a Concession", page, StringComparison.Ordinal);
        Assert.Contains("Statements in stories of 4 Nov 2021 to 10 Nov 2021", page, StringComparison.Ordinal);
        Assert.Matches("""<a href="/entities/\d+"><bdi>Amos Tilley</bdi></a>""", page);
    }

    [Fact]
    public async Task Takes_little_to_send()
    {
        await using var running = await Running.StartAsync(Tales.Recount);
        string page = await running.Client.GetStringAsync("/", Stop);
        string[] assets = [.. Asset().Matches(page).Select(match => match.Value).Distinct(StringComparer.Ordinal)];
        Assert.True(assets.Length >= 3);
        byte[][] parts = await Task.WhenAll(assets.Prepend("/").Select(address => running.Client.GetByteArrayAsync(address, Stop)));
        int plain = parts.Sum(part => part.Length);
        long packed = parts.Sum(Packed);
        TestContext.Current.SendDiagnosticMessage($"The front page with its assets: {plain} bytes, {packed} packed by gzip.");
        Assert.InRange(packed, 1000, 60_000);
    }

    private static long Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.Length;
    }

    [GeneratedRegex("/assets/[^\"]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Asset();
}
