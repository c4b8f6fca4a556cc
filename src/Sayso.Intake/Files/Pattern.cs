using System.IO.Enumeration;

namespace Sayso.Intake.Files;

/// <summary>A pattern of files: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders.</summary>
internal sealed class Pattern
{
    private const string AnyFolders = "**";

    private readonly string _root;
    private readonly string[] _parts;

    public Pattern(string pattern)
    {
        string[] parts = pattern.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        int plain = Array.FindIndex(parts, IsOne);
        _root = string.Join(Path.DirectorySeparatorChar, parts[..plain]) + (plain > 0 ? Path.DirectorySeparatorChar.ToString() : "");
        _parts = [.. parts[plain..].Where(part => part.Length > 0)];
    }

    public static bool IsOne(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>The files that match, by name. Hidden ones match only what starts with a dot too; links to folders are not followed.</summary>
    public IEnumerable<FoundFile> Files() => Directory.Exists(_root.Length == 0 ? "." : _root) ? Matches(_root, 0) : [];

    private IEnumerable<FoundFile> Matches(string folder, int place)
    {
        string part = _parts[place];
        bool isLast = place == _parts.Length - 1;
        if (part == AnyFolders && !isLast)
        {
            // Several in a row say no more than one, but would cost as many walks.
            int next = place;
            while (next < _parts.Length - 1 && _parts[next] == AnyFolders)
            {
                next++;
            }

            return InAnyFolder(folder, next);
        }

        return part == AnyFolders ? InAnyFolder(folder, place) : InFolder(folder, place, isLast);
    }

    private IEnumerable<FoundFile> InFolder(string folder, int place, bool isLast)
    {
        var entries = FileSearch.Entries(folder, out var fault);
        if (fault is not null)
        {
            yield return new FoundFile(folder, true, fault);
        }

        foreach (var entry in entries.Where(entry => IsMatch(_parts[place], entry.Name)))
        {
            string path = Path.Combine(folder, entry.Name);
            if (isLast && entry is FileInfo)
            {
                yield return new FoundFile(path, true);
            }
            else if (!isLast && entry is DirectoryInfo { LinkTarget: null })
            {
                foreach (var file in Matches(path, place + 1))
                {
                    yield return file;
                }
            }
        }
    }

    private IEnumerable<FoundFile> InAnyFolder(string folder, int place)
    {
        var here = _parts[place] == AnyFolders ? InFolder(folder, place, isLast: true) : Matches(folder, place);
        foreach (var file in here)
        {
            yield return file;
        }

        foreach (var inner in FileSearch.Entries(folder, out _).OfType<DirectoryInfo>().Where(inner => inner.LinkTarget is null && !inner.Name.StartsWith('.')))
        {
            foreach (var file in InAnyFolder(Path.Combine(folder, inner.Name), place))
            {
                yield return file;
            }
        }
    }

    private static bool IsMatch(string part, string name) =>
        (!name.StartsWith('.') || part.StartsWith('.')) && FileSystemName.MatchesSimpleExpression(part == AnyFolders ? "*" : part, name, ignoreCase: false);
}
