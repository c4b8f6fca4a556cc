namespace Sayso.Cli.Input;

/// <summary>Finds the stories of which people wrote down who said what.</summary>
internal static class GoldStories
{
    private const string Extension = ".gold.json";

    /// <summary>Every NAME.gold.json of a folder, by name, with the NAME.txt that it is about.</summary>
    public static IEnumerable<AnnotatedStory> In(string gold, string texts) =>
        from file in Directory.GetFiles(gold, "*" + Extension).Order(StringComparer.Ordinal)
        let name = Path.GetFileName(file)[..^Extension.Length]
        select new AnnotatedStory(name, Path.Combine(texts, name + ".txt"), file);
}
