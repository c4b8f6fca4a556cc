namespace Sayso.Ledger.Tests.Export;

/// <summary>The repository that the tests were built in.</summary>
internal static class Repository
{
    public static string Path(params string[] parts)
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder, "Sayso.slnx")))
        {
            folder = System.IO.Path.GetDirectoryName(folder);
        }

        return System.IO.Path.Combine([folder ?? throw new InvalidOperationException("The tests do not run inside the repository."), .. parts]);
    }
}
