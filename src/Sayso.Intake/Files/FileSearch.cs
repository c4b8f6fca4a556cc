namespace Sayso.Intake.Files;

/// <summary>Finds the files that a path, a folder or a pattern stands for.</summary>
internal static class FileSearch
{
    /// <summary>The files, those of a folder by name, its own before those of the folders in it. One fault at least where there are none.</summary>
    public static IEnumerable<FoundFile> Under(string path)
    {
        if (BadPart(path) is { } why)
        {
            return [new FoundFile(path.Replace("\0", "", StringComparison.Ordinal), true, IntakeFaults.BadPath(why))];
        }

        return Directory.Exists(path) ? Below(path)
            : File.Exists(path) ? [new FoundFile(path, true)]
            : Pattern.IsOne(path) ? Matching(path)
            : [new FoundFile(path, true, IntakeFaults.NotFound())];
    }

    /// <summary>The entries of a folder by name; a fault if it cannot be listed.</summary>
    public static FileSystemInfo[] Entries(string folder, out Fault? fault)
    {
        fault = null;
        try
        {
            var entries = new DirectoryInfo(folder.Length == 0 ? "." : folder).GetFileSystemInfos();
            Array.Sort(entries, (x, y) => string.CompareOrdinal(x.Name, y.Name));
            return entries;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            fault = IntakeFaults.Unreadable(e.Message);
            return [];
        }
    }

    private static IEnumerable<FoundFile> Below(string folder)
    {
        var entries = Entries(folder, out var fault);
        if (fault is not null)
        {
            yield return new FoundFile(folder, true, fault);
        }

        foreach (var file in entries.OfType<FileInfo>().Where(file => !IsHidden(file)))
        {
            yield return new FoundFile(Path.Combine(folder, file.Name), false);
        }

        // A link to a folder may lead back up, so links are not followed.
        foreach (var inner in entries.OfType<DirectoryInfo>().Where(inner => inner.LinkTarget is null && !IsHidden(inner)))
        {
            foreach (var file in Below(Path.Combine(folder, inner.Name)))
            {
                yield return file;
            }
        }
    }

    private static IEnumerable<FoundFile> Matching(string pattern)
    {
        bool any = false;
        foreach (var file in new Pattern(pattern).Files())
        {
            any = true;
            yield return file;
        }

        if (!any)
        {
            yield return new FoundFile(pattern, true, IntakeFaults.NothingThere());
        }
    }

    private static bool IsHidden(FileSystemInfo entry) => entry.Name.StartsWith('.');

    private static string? BadPart(string path) =>
        string.IsNullOrWhiteSpace(path) ? "it is empty"
        : path.Contains('\0') ? "it holds a NUL"
        : path.AsSpan().ContainsAnyInRange('\u0001', '\u001f') ? "it holds control characters"
        : null;
}
