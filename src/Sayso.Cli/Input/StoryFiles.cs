namespace Sayso.Cli.Input;

/// <summary>Finds the stories that the user named: files, folders with all their .txt files, and "-".</summary>
internal static class StoryFiles
{
    /// <summary>Every story, in the order named; those of a folder by name, its own before those of the folders in it.</summary>
    public static IEnumerable<Story> Under(IEnumerable<string> paths) => paths.SelectMany(Under);

    private static IEnumerable<Story> Under(string path)
    {
        if (path == Story.Piped)
        {
            return [new Story(Story.Piped, "stdin")];
        }

        return Directory.Exists(path) ? InFolder(path)
            : File.Exists(path) ? [new Story(path, Path.GetFileNameWithoutExtension(path))]
            : [Story.Missing(CliFaults.NotFound(path))];
    }

    private static IEnumerable<Story> InFolder(string folder)
    {
        bool any = false;
        foreach (var story in Below(folder, ""))
        {
            any = true;
            yield return story;
        }

        if (!any)
        {
            yield return Story.Missing(CliFaults.NoStories(folder));
        }
    }

    private static IEnumerable<Story> Below(string folder, string outputFolder)
    {
        FileSystemInfo[] entries;
        Fault? fault = null;
        try
        {
            entries = new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            entries = [];
            fault = CliFaults.Unreadable(folder, e);
        }

        if (fault is not null)
        {
            yield return Story.Missing(fault);
        }

        Array.Sort(entries, (x, y) => string.CompareOrdinal(x.Name, y.Name));
        foreach (var file in entries.OfType<FileInfo>().Where(file => file.Extension.Equals(".txt", StringComparison.OrdinalIgnoreCase)))
        {
            yield return new Story(Path.Combine(folder, file.Name), Path.Combine(outputFolder, Path.GetFileNameWithoutExtension(file.Name)));
        }

        // A link to a folder may lead back up, so links are not followed.
        foreach (var inner in entries.OfType<DirectoryInfo>().Where(inner => inner.LinkTarget is null))
        {
            foreach (var story in Below(Path.Combine(folder, inner.Name), Path.Combine(outputFolder, inner.Name)))
            {
                yield return story;
            }
        }
    }
}
