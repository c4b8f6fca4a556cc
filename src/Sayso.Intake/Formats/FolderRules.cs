namespace Sayso.Intake.Formats;

/// <summary>Which of a folder's files are stories, where nobody named them one by one.</summary>
internal static class FolderRules
{
    /// <summary>Names under which a file is expected to hold stories: what is wrong with one of these is said, not passed over.</summary>
    private static readonly HashSet<string> Expected = new(StringComparer.OrdinalIgnoreCase) { ".txt", ".html", ".htm", ".jsonl", ".ndjson", ".rss", ".atom", ".warc", ".pdf" };

    /// <summary>Names of plain texts. A text has no mark of its own, so that its name has to speak for it.</summary>
    private static readonly HashSet<string> Texts = new(StringComparer.OrdinalIgnoreCase) { ".txt", ".text", "" };

    /// <summary>Whether a file has no length. It may be a pipe or a device then, which could be waited for without end, so it is not opened.</summary>
    public static bool IsEmpty(string path)
    {
        var file = new FileInfo(path);
        file = file.LinkTarget is null ? file : file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return file is { Exists: true, Length: 0 };
    }

    /// <summary>Whether a file of that name and content is taken.</summary>
    public static bool Takes(string path, Format format)
    {
        string extension = Path.GetExtension(path);
        return format switch
        {
            Format.Html or Format.Feed or Format.Warc or Format.Gzip or Format.Json or Format.NewsMl or Format.Pdf => true,
            Format.Text => Texts.Contains(extension) || Expected.Contains(extension),
            _ => Expected.Contains(extension),
        };
    }
}
