using System.Globalization;

namespace Sayso.Cli.Input;

/// <summary>What the user named to take stories from: a file, a folder, a pattern, an address, or standard input.</summary>
internal sealed class StorySource
{
    public const string Piped = "-";

    private const int LongestName = 100;

    /// <summary>Looks at what is called <paramref name="name"/>.</summary>
    public StorySource(string name)
    {
        Name = name;
        IsPiped = name == Piped;
        IsAddress = name.IndexOf("://", StringComparison.Ordinal) is > 0 and var end && Uri.CheckSchemeName(name[..end]);
        Root = IsPiped || IsAddress ? null : RootOf(name);
    }

    /// <summary>As the user typed it.</summary>
    public string Name { get; }

    public bool IsPiped { get; }

    /// <summary>Whether stories are fetched from it.</summary>
    public bool IsAddress { get; }

    /// <summary>For a folder or a pattern, which stand for any number of files, the folder below which those lie; null for anything else.</summary>
    public string? Root { get; }

    /// <summary>Whether the names alone say that there are several stories.</summary>
    public static bool AreSeveral(IReadOnlyList<StorySource> sources) => sources is not [{ Root: null }];

    /// <summary>What the reading of a file or address that came from here is called in a folder, without extension: as the file lies below <see cref="Root"/>.</summary>
    public string OutputNameOf(string origin) => IsPiped ? "stdin"
        : IsAddress ? NameOf(new Uri(Name))
        : Root is { } root ? Path.ChangeExtension(Path.GetRelativePath(root, origin), null)
        : Path.GetFileNameWithoutExtension(origin);

    /// <summary>A file that is called like a pattern is a file.</summary>
    private static string? RootOf(string name)
    {
        if (Directory.Exists(name))
        {
            return name;
        }

        int wild = File.Exists(name) ? -1 : name.AsSpan().IndexOfAny('*', '?');
        int end = wild < 0 ? -1 : name.AsSpan(0, wild).LastIndexOfAny(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        return wild < 0 ? null : end < 0 ? "." : name[..(end + 1)];
    }

    /// <summary>The last part of an address's path, with its query, or else its host, in characters that any file may be called by.</summary>
    private static string NameOf(Uri address)
    {
        string name = Path.ChangeExtension(Uri.UnescapeDataString(address.Segments[^1].Trim('/')).Replace('/', '-'), null) + Uri.UnescapeDataString(address.Query);
        string safe = string.Concat(name.Take(LongestName).Select(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')).Trim('-', '.');
        return safe.Length > 0 ? safe : address.IdnHost.ToLower(CultureInfo.InvariantCulture);
    }
}
