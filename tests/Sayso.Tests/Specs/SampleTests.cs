using Sayso.Tests.Architecture;
using Sayso.Tests.Specs.Runner;
using Sayso.Text;

namespace Sayso.Tests.Specs;

/// <summary>The stories in samples/ are small, described, and read soundly.</summary>
public class SampleTests
{
    public static TheoryData<string> Samples() =>
        [.. Directory.EnumerateFiles(Repository.Path("samples"), "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_is_described_and_of_a_size_to_be_read_in_a_minute(string sample)
    {
        Assert.Contains($"[{sample}]({sample})", File.ReadAllText(Repository.Path("samples", "README.md")), StringComparison.Ordinal);
        int words = File.ReadAllText(Repository.Path("samples", sample)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
        Assert.InRange(words, 300, 700);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_reads_soundly(string sample)
    {
        string text = File.ReadAllText(Repository.Path("samples", sample));
        var broken = Invariants.Broken(Readers.Shared.Read(new Document(text)));
        Assert.True(broken.Count == 0, string.Join('\n', broken));
    }
}
