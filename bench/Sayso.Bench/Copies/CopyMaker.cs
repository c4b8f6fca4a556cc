using System.Globalization;

namespace Sayso.Bench.Copies;

/// <summary>Makes copies of stories as outlets make them.</summary>
internal sealed class CopyMaker(Random random, IReadOnlyList<CopyStory> others)
{
    /// <summary>A cut leaves so many words at least.</summary>
    private const int FewestWords = 80;

    private static readonly string[] s_outlets = ["Harbour Post", "Morning Ledger", "Valley Tribune", "Inland Herald", "Coast & County News"];

    /// <summary>A copy of the story's text.</summary>
    public string Copy(CopyStory story, CopyKind kind) => kind switch
    {
        CopyKind.CutAtEnd => Of(story.Title, Kept(story, 0, Share())),
        CopyKind.CutAtFront => Of(story.Title, Kept(story, 1, Share())),
        CopyKind.CutAtBoth => Of(story.Title, Kept(story, 0.2 + (0.6 * random.NextDouble()), Share())),
        CopyKind.FirstThird => Of(story.Title, Kept(story, 0, 1.0 / 3)),
        CopyKind.Retitled => Of(Another().Title, story.Paragraphs),
        CopyKind.Typography => Typography(story),
        CopyKind.Edited2 => Edited(story.Text, 0.02),
        CopyKind.Edited5 => Edited(story.Text, 0.05),
        CopyKind.Edited10 => Edited(story.Text, 0.1),
        CopyKind.ParagraphDropped => Of(story.Title, Dropped(story)),
        CopyKind.ParagraphMoved => Of(story.Title, Moved(story)),
        CopyKind.Boilerplate => Around(story.Text),
        CopyKind.CutAndEdited5 => Edited(Of(story.Title, Kept(story, random.Next(2), Share())), 0.05),
        CopyKind.MovedAndEdited10 => Edited(Of(story.Title, Moved(story)), 0.1),
        CopyKind.CutRetitledEditedBoilerplate => Around(Edited(Of(Another().Title, Kept(story, 0, Share())), 0.03)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>Another story of its own that quotes 60 to 100 words of the first, a third of itself at most: not a copy.</summary>
    public string Quoting(CopyStory host, CopyStory quoted)
    {
        string[] words = Words(string.Join(' ', quoted.Paragraphs));
        int length = Math.Min(Math.Min(random.Next(60, 101), host.Words / 2), words.Length / 2);
        int start = random.Next(words.Length - length);
        List<string> paragraphs = [.. host.Paragraphs];
        paragraphs.Insert(random.Next(paragraphs.Count + 1), string.Join(' ', words.AsSpan(start, length)!));
        return Of(host.Title, paragraphs);
    }

    private static string Of(string title, IEnumerable<string> paragraphs) => title + "\n\n" + string.Join("\n\n", paragraphs);

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private double Share() => 0.4 + (0.5 * random.NextDouble());

    private CopyStory Another() => others[random.Next(others.Count)];

    /// <summary>A stretch of the story's words.</summary>
    /// <param name="story">The story.</param>
    /// <param name="at">How much of what is cut goes at the front, from 0 to 1.</param>
    /// <param name="share">How much of the words is left, from 0 to 1.</param>
    private static List<string> Kept(CopyStory story, double at, double share)
    {
        int kept = Math.Max((int)(story.Words * share), Math.Min(FewestWords, story.Words));
        int from = (int)((story.Words - kept) * at), position = 0;
        List<string> paragraphs = [];
        foreach (string[] words in story.Paragraphs.Select(Words))
        {
            var stretch = words.Where((_, i) => position + i >= from && position + i < from + kept);
            paragraphs.Add(string.Join(' ', stretch));
            position += words.Length;
        }

        return [.. paragraphs.Where(paragraph => paragraph.Length > 0)];
    }

    /// <summary>Replaces, inserts and drops words, so many of each.</summary>
    private string Edited(string text, double share)
    {
        string[] strange = Words(Another().Text);
        var paragraphs = text.Split("\n\n").Select(paragraph => string.Join(' ', Words(paragraph).SelectMany(word =>
            random.NextDouble() >= share ? [word] : random.Next(3) switch
            {
                0 => [strange[random.Next(strange.Length)]],
                1 => [word, strange[random.Next(strange.Length)]],
                _ => Array.Empty<string>(),
            })));
        return string.Join("\n\n", paragraphs);
    }

    /// <summary>Drops a paragraph of a third of the words or less; without one, the last sentence's worth of words.</summary>
    private List<string> Dropped(CopyStory story)
    {
        int[] small = [.. Enumerable.Range(0, story.Paragraphs.Count).Where(i => CopyStory.WordsOf(story.Paragraphs[i]) * 3 <= story.Words)];
        int dropped = small.Length == 0 ? -1 : small[random.Next(small.Length)];
        return dropped < 0 ? Kept(story, 0, 0.9) : [.. story.Paragraphs.Where((_, i) => i != dropped)];
    }

    private List<string> Moved(CopyStory story)
    {
        List<string> paragraphs = [.. story.Paragraphs];
        int from = random.Next(paragraphs.Count);
        string moved = paragraphs[from];
        paragraphs.RemoveAt(from);
        paragraphs.Insert(random.Next(paragraphs.Count + 1), moved);
        return paragraphs;
    }

    private static string Typography(CopyStory story)
    {
        string text = story.Text.Replace('“', '"').Replace('”', '"').Replace('’', '\'').Replace("--", "—", StringComparison.Ordinal).Replace(" - ", " – ", StringComparison.Ordinal);
        int lead = text.IndexOf(' ', Math.Min(text.Length - 1, story.Title.Length + 60));
        return lead < 0 ? text : text[..lead].ToUpperInvariant() + text[lead..].Replace("\n\n", "\r\n\r\n    ", StringComparison.Ordinal).Replace(". ", ".\u00A0 ", StringComparison.Ordinal);
    }

    /// <summary>What an outlet prints over and under every story: 50 to 90 words.</summary>
    private string Around(string text)
    {
        string outlet = s_outlets[random.Next(s_outlets.Length)];
        string time = string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 13)}:{random.Next(60):D2} p.m.");
        string over = $"By the staff of the {outlet}. Updated {time}. Photo: the scene on the day, by our photographer. Share this article with a friend, or save it for later in your reading list.";
        string under = $"The {outlet} is a newspaper of independent reporting. Subscribe to our morning letter to get the stories that matter before breakfast. "
            + "Have you seen a mistake? Write to the desk and we will put it right. ";
        string more = random.Next(2) == 0 ? "" : $"Read next: {Another().Title}. Read next: {Another().Title}.";
        return over + "\n\n" + text + "\n\n" + under + more;
    }
}
