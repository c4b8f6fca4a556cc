using System.Text;

namespace Sayso.Cli.Tests;

/// <summary>A folder of stories that is gone after the test.</summary>
public abstract class StoryFolder : IDisposable
{
    protected const string Story =
        "The bridge will stay shut until May, the mayor said on Monday. “Nobody should cross it,” said Ina Holt, an engineer. Ferries were full.\n";

    protected string Folder { get; } = Directory.CreateTempSubdirectory("sayso-cli-").FullName;

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
}
