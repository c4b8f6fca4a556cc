using System.Text;

namespace Sayso.Tests.Exchange;

/// <summary>
/// Compares output with a file kept in the repository. Run the tests with SAYSO_ACCEPT_SNAPSHOTS=1 to take the present output as right.
/// </summary>
internal static class Snapshot
{
    public static void Matches(string project, string name, string actual)
    {
        string file = Path.Combine(Repository.Root, "tests", project, "Snapshots", name);
        if (Environment.GetEnvironmentVariable("SAYSO_ACCEPT_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.True(File.Exists(file), $"There is no snapshot {file}; accept one with SAYSO_ACCEPT_SNAPSHOTS=1.");
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
