using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Lab.Corpora;

/// <summary>
/// Short stories of our own writing, which show what PolNeAR has too rarely. They are marked where they stand:
/// <c>{s1:Two sources} {c1:said} {t1:that it would rain}</c> for source, cue and content of the story's first attribution; a line
/// of three hyphens parts stories.
/// </summary>
internal static partial class OwnStories
{
    // So many stories make about one passage, which costs a step no more than another paragraph would.
    private const int BundleSize = 6;

    /// <summary>Loads all stories, in bundles that mix what they show.</summary>
    public static List<AnnotatedStory> Load(string folder)
    {
        var stories = Stories(folder);
        int bundles = (stories.Count + BundleSize - 1) / BundleSize;
        return [.. stories.Select((story, i) => (Story: story, Bundle: i % bundles)).GroupBy(s => s.Bundle, s => s.Story).Select(Bundle)];
    }

    private static AnnotatedStory Bundle(IEnumerable<AnnotatedStory> stories)
    {
        var text = new StringBuilder();
        var annotations = new List<Annotation>();
        foreach (var story in stories)
        {
            text.Append(text.Length > 0 ? "\n\n" : "");
            int shift = text.Length;
            text.Append(story.Text);
            List<Span> Moved(IReadOnlyList<Span> spans) => [.. spans.Select(s => new Span(s.Start + shift, s.End + shift))];
            annotations.AddRange(story.Annotations.Select(a => new Annotation { Source = Moved(a.Source), Cue = Moved(a.Cue), Content = Moved(a.Content) }));
        }

        var document = new Document(text.ToString());
        return new AnnotatedStory(stories.First().Name, document, Layout.Of(document.Text), annotations);
    }

    private static List<AnnotatedStory> Stories(string folder)
    {
        var stories = new List<AnnotatedStory>();
        foreach (string file in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            foreach (string story in File.ReadAllText(file).Replace("\r", "", StringComparison.Ordinal).Split("\n---\n").Select(s => s.Trim('\n', '-', ' ')).Where(s => s.Length > 0))
            {
                stories.Add(Read(story, $"{Path.GetFileNameWithoutExtension(file)}-{stories.Count}"));
            }
        }

        return stories;
    }

    private static AnnotatedStory Read(string marked, string name)
    {
        var text = new StringBuilder();
        var roles = new SortedDictionary<int, (List<Span> Source, List<Span> Cue, List<Span> Content)>();
        int from = 0;
        foreach (Match mark in Mark().Matches(marked))
        {
            text.Append(marked, from, mark.Index - from);
            var span = new Span(text.Length, text.Length + mark.Groups["words"].Length);
            text.Append(mark.Groups["words"].ValueSpan);
            from = mark.Index + mark.Length;
            foreach (int number in mark.Groups["numbers"].Value.Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture)))
            {
                if (!roles.TryGetValue(number, out var parts))
                {
                    roles[number] = parts = ([], [], []);
                }

                (mark.Groups["role"].Value switch { "s" => parts.Source, "c" => parts.Cue, _ => parts.Content }).Add(span);
            }
        }

        text.Append(marked, from, marked.Length - from);
        if (roles.Values.Any(r => r.Cue.Count != 1 || r.Content.Count == 0 || r.Source.Count > 1) || text.ToString().AsSpan().ContainsAny('{', '}'))
        {
            throw new InvalidDataException($"{name}: an attribution has one cue, at least one content and at most one source.");
        }

        var document = new Document(text.ToString());
        return new AnnotatedStory(name, document, Layout.Of(document.Text), [.. roles.Values.Select(r => new Annotation { Source = r.Source, Cue = r.Cue, Content = r.Content })]);
    }

    [GeneratedRegex(@"\{(?<role>[sct])(?<numbers>\d+(,\d+)*):(?<words>[^{}]*)\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();
}
