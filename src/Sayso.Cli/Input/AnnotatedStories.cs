namespace Sayso.Cli.Input;

/// <summary>Finds the stories of a corpus that have annotations.</summary>
internal static class AnnotatedStories
{
    /// <summary>The length of _xxxx.</summary>
    private const int AnnotatorLength = 5;

    /// <summary>
    /// Every text/NAME.txt, by name, with its attributions/NAME.ann, or else the first in name order of attributions/NAME_xxxx.ann,
    /// where xxxx names the annotator.
    /// </summary>
    public static IEnumerable<AnnotatedStory> In(string corpus)
    {
        string texts = Path.Combine(corpus, "text");
        string annotations = Path.Combine(corpus, "attributions");
        if (!Directory.Exists(texts) || !Directory.Exists(annotations))
        {
            yield break;
        }

        var gold = GoldByName(annotations);
        foreach (string text in Directory.GetFiles(texts, "*.txt").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(text);
            if (gold.TryGetValue(name, out string? file))
            {
                yield return new AnnotatedStory(name, text, file);
            }
        }
    }

    /// <summary>For each name that a story may have, the file that has its annotations.</summary>
    private static Dictionary<string, string> GoldByName(string folder)
    {
        string[] files = [.. Directory.GetFiles(folder, "*.ann").Order(StringComparer.Ordinal)];
        var gold = files.ToDictionary(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal);
        foreach (string file in files)
        {
            string name = Path.GetFileNameWithoutExtension(file);
            if (name.Length > AnnotatorLength && name[^AnnotatorLength] == '_')
            {
                gold.TryAdd(name[..^AnnotatorLength], file);
            }
        }

        return gold;
    }
}
