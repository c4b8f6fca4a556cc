namespace Sayso.Ledger.Export;

/// <summary>Output that takes its name once it is complete. Until then it stands beside it under another, and is gone if anything goes wrong.</summary>
internal static class PartialOutput
{
    private const int NoSpaceOnDevice = 28;
    private const int QuotaExceeded = 122;
    private const int HandleDiskFull = 0x27;
    private const int DiskFull = 0x70;

    /// <summary>Writes a file.</summary>
    public static T File<T>(string path, Func<Stream, T> write)
    {
        string part = PartOf(path);
        try
        {
            T result;
            using (var file = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                result = write(file);
                file.Flush(flushToDisk: true);
            }

            System.IO.File.Move(part, path, overwrite: true);
            return result;
        }
        catch
        {
            System.IO.File.Delete(part);
            throw;
        }
    }

    /// <summary>Writes a folder.</summary>
    /// <exception cref="LedgerException">There is something in it already.</exception>
    public static T Folder<T>(string path, Func<string, T> write)
    {
        string part = PartOf(path);
        if (System.IO.File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
        {
            throw new LedgerException(ExportFaults.FolderInUse(path));
        }

        try
        {
            Directory.CreateDirectory(part);
            var result = write(part);
            if (Directory.Exists(path))
            {
                Directory.Delete(path);
            }

            Directory.Move(part, path);
            return result;
        }
        catch
        {
            if (Directory.Exists(part))
            {
                Directory.Delete(part, recursive: true);
            }

            throw;
        }
    }

    /// <summary>Whether there was no room left on the disk, or none that may be used.</summary>
    public static bool IsNoRoom(Exception e) => (e.HResult & 0xFFFF) is NoSpaceOnDevice or QuotaExceeded or HandleDiskFull or DiskFull;

    private static string PartOf(string path) => $"{Path.TrimEndingDirectorySeparator(path)}.part-{Path.GetRandomFileName()}";
}
