using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Sayso.Cli.Tests.Ledger;

/// <summary>The server as a process of its own.</summary>
public class ServeTests : LedgerFolder
{
    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task It_tells_where_it_is_answers_and_ends_well_when_told_to(string signal)
    {
        Assert.SkipWhen(SaysoProcess.AreInterruptionsIgnored, "Here Ctrl-C is no signal, or is ignored.");
        using var process = Process.Start(SaysoProcess.StartInfo(Folder, "serve", "--urls", "http://127.0.0.1:0", "--log", "json", "--ledger", "news.sayso"))!;
        string line = (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken))!;
        string url = line.Split(' ').Single(word => word.StartsWith("http://", StringComparison.Ordinal)).TrimEnd('.');
        using var client = new HttpClient { BaseAddress = new Uri(url) };
        Assert.Equal("ready\n", await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), TestContext.Current.CancellationToken));

        using var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]);
        string told = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        var only = JsonDocument.Parse(Assert.Single(told.Split('\n', StringSplitOptions.RemoveEmptyEntries))).RootElement;
        Assert.Equal("/health/ready", only.GetProperty("path").GetString());
    }

    [Fact]
    public void Open_to_others_it_does_not_start_without_a_key()
    {
        var run = Sayso("serve", "--urls", "http://0.0.0.0:0");
        run.EndsWith(2);
        Assert.Contains("SAYSO5029", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--urls", "5080")]
    [InlineData("--urls", "https://127.0.0.1:0")]
    [InlineData("--urls", "http://127.0.0.1:0/path")]
    [InlineData("--rate", "0")]
    [InlineData("--max-body", "all")]
    [InlineData("--log", "loud")]
    public void What_makes_no_sense_is_refused_before_anything_is_opened(string option, string value)
    {
        var run = Sayso("serve", option, value);
        run.EndsWith(2);
        Assert.Contains("SAYSO4001", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(Folder, "news.sayso")));
    }
}
