using System.Text;
using Sayso.Text;

namespace Sayso.Intake.Tests;

/// <summary>A folder for a test's files that is gone after it, and ways to bring them in.</summary>
public abstract class IntakeFolder : IDisposable
{
    protected const string Story =
        "The bridge will stay shut until May, the mayor said on Monday. “Nobody should cross it,” said Ina Holt, an engineer. Ferries were full.";

    protected string Folder { get; } = Directory.CreateTempSubdirectory("sayso-intake-").FullName;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        Directory.Delete(Folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string At(params string[] path) => Path.Combine([Folder, .. path]);

    protected string Write(string name, string text = Story) => Write(name, Encoding.UTF8.GetBytes(text));

    protected string Write(string name, byte[] bytes)
    {
        string path = At(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>All that comes in.</summary>
    protected static async Task<List<Arrival>> Bring(IntakeOptions options, params string[] sources)
    {
        using var intake = new StoryIntake(options);
        var arrivals = new List<Arrival>();
        await foreach (var arrival in intake.OpenAsync(sources, Token))
        {
            Assert.True(arrival.Document is null == arrival.Fault is not null);
            Assert.All(arrival.Warnings.Append(arrival.Fault).OfType<Fault>(), fault => Assert.Equal(arrival.Origin, fault.File));
            arrivals.Add(arrival);
        }

        return arrivals;
    }

    protected static Task<List<Arrival>> Bring(params string[] sources) => Bring(new IntakeOptions(), sources);

    /// <summary>The one story that comes in.</summary>
    protected static async Task<Document> One(params string[] sources)
    {
        var arrival = Assert.Single(await Bring(sources));
        Assert.Null(arrival.Fault);
        return arrival.Document!;
    }

    /// <summary>The one fault that comes of it.</summary>
    protected static async Task<Fault> Fault(string source, IntakeOptions? options = null)
    {
        var arrival = Assert.Single(await Bring(options ?? new IntakeOptions(), source));
        return Assert.IsType<Fault>(arrival.Fault);
    }
}
