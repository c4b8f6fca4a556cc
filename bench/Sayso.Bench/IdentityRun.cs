using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Sayso.Ledger.Identity;
using Sayso.Text;

namespace Sayso.Bench;

/// <summary>
/// Reads stories one after another and prints every entity of the ledger with its names and the decisions that put them there, to be judged by eye: tab-separated,
/// an <c>E</c> line for each entity and an <c>L</c> line for each link.
/// </summary>
internal static class IdentityRun
{
    /// <param name="arguments">Folders of .txt, .jsonl and .jsonl.gz files with a “text”; a number before a file reads only so many of its stories.</param>
    public static int Run(string[] arguments)
    {
        var reader = new StoryReader();
        var ledger = new Identities();
        int most = int.MaxValue;
        foreach (string argument in arguments)
        {
            if (int.TryParse(argument, CultureInfo.InvariantCulture, out int number))
            {
                most = number;
                continue;
            }

            foreach (var (name, document) in Documents(argument).Take(most))
            {
                ledger.Add(name, reader.Read(document));
            }

            most = int.MaxValue;
        }

        Print(ledger);
        return 0;
    }

    private static IEnumerable<(string Name, Document Document)> Documents(string path)
    {
        if (Directory.Exists(path))
        {
            return Directory.GetFiles(path, "*.txt").Order(StringComparer.Ordinal).Select(file => (Path.GetFileNameWithoutExtension(file), new Document(File.ReadAllText(file))));
        }

        return Lines(path).Select((line, i) =>
        {
            using var json = JsonDocument.Parse(line);
            string? Value(string field) => json.RootElement.TryGetProperty(field, out var value) ? value.GetString() : null;
            var day = DateOnly.TryParse(Value("date"), CultureInfo.InvariantCulture, out var date) ? date : (DateOnly?)null;
            return ($"{i}: {Value("title")}", new Document(Value("text")!) { Title = Value("title"), Outlet = Value("outlet"), Published = day });
        });
    }

    private static IEnumerable<string> Lines(string path)
    {
        using Stream file = File.OpenRead(path);
        using var plain = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var lines = new StreamReader(plain);
        while (lines.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static void Print(Identities ledger)
    {
        foreach (int i in Enumerable.Range(0, ledger.Known.Count).OrderByDescending(i => ledger.Known[i].Stories))
        {
            var known = ledger.Known[i];
            string names = string.Join(", ", known.Names.Select(name => $"{name.Text} {name.Stories}"));
            string aliases = string.Join(", ", known.Aliases.Select(name => $"{name.Text} {name.Stories}"));
            string roles = string.Join(' ', known.Roles.Take(8).Select(role => role.Text));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"E\t{i}\t{known.Name}\t{known.Kind}\t{known.Gender}\t{known.Stories}\t{(known.IsProvisional ? "provisional" : "")}\t{names}\t{aliases}\t{roles}"));
            foreach (var link in ledger.LinksOf(i))
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"L\t{i}\t{link.Entity.Names[0]}\t{link.Decision.Grounds}\t{link.Decision.Confidence:F2}\t{link.Story}\t{string.Join(' ', link.Entity.Roles)}"));
            }
        }
    }
}
