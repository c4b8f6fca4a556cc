using System.Diagnostics;

namespace Sayso.Cli.Tests;

public class InterruptionTests : StoryFolder
{
    [Theory]
    [InlineData("read", "-")]
    [InlineData("add", "-", "--ledger", "news.sayso")]
    public void Ctrl_C_ends_it_at_once_and_without_complaint(params string[] arguments)
    {
        Assert.SkipWhen(SaysoProcess.AreInterruptionsIgnored, "Here Ctrl-C is no signal, or is ignored.");
        using var process = Process.Start(SaysoProcess.StartInfo(Folder, arguments))!;

        // It waits for its story; a little later it surely watches for signals.
        Thread.Sleep(TimeSpan.FromSeconds(2));
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(20)), "The program did not end.");
        Assert.Equal(130, process.ExitCode);
        Assert.Empty(process.StandardError.ReadToEnd());
    }
}
