using System.Text.Json;
using Sayso.Lab.Corpora;
using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Lab.Coreference;

/// <summary>Shows the entities of stories whose sources are known, and counts those sources whose entity bears the name that gold gives.</summary>
internal static class SourceStories
{
    private static readonly HashSet<string> Passed = new(StringComparer.OrdinalIgnoreCase) { "the", "a", "an", "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "president", "of", "us" };

    /// <summary>Reads <c>NAME.txt</c> and <c>NAME.gold.json</c> in the folder given as --stories.</summary>
    public static void Show(Settings settings)
    {
        int right = 0;
        int all = 0;
        foreach (string file in Directory.GetFiles(settings.Text("stories", "../shared/stories"), "*.gold.json").Order(StringComparer.Ordinal))
        {
            var document = new Document(File.ReadAllText(file.Replace(".gold.json", ".txt", StringComparison.Ordinal)));
            var layout = Layout.Of(document.Text);
            using var gold = JsonDocument.Parse(File.ReadAllText(file));
            var sources = Sources(document, gold);
            var entities = EntityFinder.Find(layout, null, [.. sources.Select(s => s.Span)]);
            Console.WriteLine($"== {Path.GetFileName(file)}");
            foreach (var (span, who) in sources)
            {
                var longest = entities.SelectMany(e => e.Mentions.Select(m => (e, m))).Where(p => span.Contains(p.m.Head)).OrderBy(p => Math.Abs(p.m.Span.Start - span.Start)).ThenByDescending(p => p.m.Head.End - p.m.Span.Start).Select(p => p.e).FirstOrDefault();
                bool same = longest is not null && Same(longest.Name, who);
                all++;
                right += same ? 1 : 0;
                if (!same)
                {
                    Console.WriteLine($"   {span.Of(document.Text)} → {longest?.Name ?? "nothing"}, gold {who}");
                }
            }

            Print(document.Text, entities);
        }

        Console.WriteLine($"{right} of {all} sources named as gold names them");
    }

    /// <summary>Shows the entities of PolNeAR dev stories, with their gold sources; with --grammar given, by CoreNLP's grammar.</summary>
    public static void ShowPolnear(Settings settings)
    {
        var stories = Polnear.Load(settings.Polnear("dev"));
        var grammars = settings.Has("grammar") ? SilverGrammar.Load(Path.Combine(settings.Polnear("dev"), "corenlp.conllu.gz"), stories.ToDictionary(story => story.Name)) : [];
        foreach (var story in stories.Skip(settings.Count("skip", 0)).Take(settings.Count("take", 3)))
        {
            Console.WriteLine($"== {story.Name}\n{(settings.Has("text") ? story.Document.Text : "")}");
            Print(story.Document.Text, EntityFinder.Find(story.Layout, grammars.GetValueOrDefault(story.Name), [.. story.Annotations.Where(a => a.Source.Count > 0).Select(a => new Span(a.Source[0].Start, a.Source[^1].End))]));
        }
    }

    private static void Print(string text, IReadOnlyList<Entity> entities)
    {
        foreach (var e in entities)
        {
            Console.WriteLine($"{e.Id} {e.Name.ReplaceLineEndings(" ")} [{e.Kind}{(e.IsNamed ? " named" : "")} {e.Gender} {e.IsPlural}] roles: {string.Join("; ", e.Roles)} | {string.Join(" | ", e.Mentions.Select(m => $"{m.Span.Of(text)} {m.Confidence:F2}"))}");
        }
    }

    private static List<(Span Span, string Who)> Sources(Document document, JsonDocument gold)
    {
        var sources = new List<(Span, string)>();
        foreach (var attribution in gold.RootElement.GetProperty("attributions").EnumerateArray())
        {
            if (attribution.GetProperty("source").GetString() is not { } words)
            {
                continue;
            }

            int near = document.FromCodePoint(attribution.GetProperty("start").GetInt32());
            int best = -1;
            for (int at = document.Text.IndexOf(words, StringComparison.Ordinal); at >= 0; at = document.Text.IndexOf(words, at + 1, StringComparison.Ordinal))
            {
                best = best < 0 || Math.Abs(at - near) < Math.Abs(best - near) ? at : best;
            }

            if (best >= 0)
            {
                sources.Add((new Span(best, best + words.Length), attribution.GetProperty("who").GetString()!));
            }
        }

        return sources;
    }

    private static bool Same(string one, string other)
    {
        var (a, b) = (Words(one), Words(other));
        return a.Count > 0 && b.Count > 0 && (a.IsSubsetOf(b) || b.IsSubsetOf(a));
    }

    private static HashSet<string> Words(string name) =>
        new(name.Replace("’s", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal).Split([' ', ',', '.', '“', '”', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(w => !Passed.Contains(w)), StringComparer.OrdinalIgnoreCase);
}
