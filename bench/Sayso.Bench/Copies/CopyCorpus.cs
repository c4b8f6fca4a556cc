using System.IO.Compression;
using System.Text.Json;
using Sayso.Ledger.Likeness;

namespace Sayso.Bench.Copies;

/// <summary>
/// One half of the stories: news as it is; every fourth briefing whole; of the others, sections of a news story's length, so that
/// thousands of stories have the same speakers, the same day and the same subjects. Transcripts that were posted twice, or hold
/// much of their text twice, are left out: they are true copies that nobody made.
/// </summary>
internal sealed class CopyCorpus
{
    private const int FewestWords = 120;
    private const int WholeEvery = 4;
    private const int Run = 8;

    private CopyCorpus(IReadOnlyList<CopyStory> news, IReadOnlyList<CopyStory> sections, IReadOnlyList<CopyStory> transcripts, IReadOnlyList<string> leftOut)
    {
        LeftOut = leftOut;
        News = news;
        Sections = sections;
        Transcripts = transcripts;
    }

    public IReadOnlyList<CopyStory> News { get; }

    public IReadOnlyList<CopyStory> Sections { get; }

    public IReadOnlyList<CopyStory> Transcripts { get; }

    /// <summary>Titles of the transcripts left out.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <param name="news">JSON Lines with title and text.</param>
    /// <param name="briefings">The same, compressed.</param>
    /// <param name="half">0 to tune on, 1 to report on.</param>
    public static CopyCorpus Read(string news, string briefings, int half)
    {
        List<CopyStory> stories = [.. Half(File.ReadLines(news), half).Select(Story).Where(story => story.Words >= FewestWords)];
        List<CopyStory> sections = [], transcripts = [];
        List<string> leftOut = [];
        using var lines = new StreamReader(new GZipStream(File.OpenRead(briefings), CompressionMode.Decompress));
        var random = new Random(1 + half);
        HashSet<ulong> runs = [];
        foreach (var briefing in Half(Lines(lines), half).Select(Story))
        {
            if (IsPostedTwice(briefing, runs))
            {
                leftOut.Add(briefing.Title);
                continue;
            }

            if (random.Next(WholeEvery) == 0)
            {
                transcripts.Add(briefing);
            }
            else
            {
                sections.AddRange(Cut(briefing, random));
            }
        }

        return new CopyCorpus(stories, sections, transcripts, leftOut);
    }

    private static IEnumerable<string> Half(IEnumerable<string> lines, int half) => lines.Where((_, i) => i % 2 == half);

    private static IEnumerable<string> Lines(StreamReader reader)
    {
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    private static CopyStory Story(string line)
    {
        using var json = JsonDocument.Parse(line);
        string title = json.RootElement.GetProperty("title").GetString()!;
        string text = json.RootElement.GetProperty("text").GetString()!;
        return new CopyStory(title, text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), title);
    }

    /// <summary>Whether a tenth of its runs of eight words stood before, in it or in an earlier one; every run is looked up, none sampled.</summary>
    private static bool IsPostedTwice(CopyStory story, HashSet<ulong> runs)
    {
        ulong[] words = WordHashes.Of(story.Text);
        int before = 0;
        for (int i = 0; i + Run <= words.Length; i++)
        {
            ulong run = 0;
            foreach (ulong word in words.AsSpan(i, Run))
            {
                run = WordHashes.Stir(run + word);
            }

            before += runs.Add(run) ? 0 : 1;
        }

        return before > words.Length / 10;
    }

    /// <summary>Sections of 150 to 900 words that end with a paragraph; what is left at the end is dropped.</summary>
    private static IEnumerable<CopyStory> Cut(CopyStory briefing, Random random)
    {
        List<string> paragraphs = [];
        int words = 0, wanted = random.Next(150, 900), number = 1;
        foreach (string paragraph in briefing.Paragraphs)
        {
            paragraphs.Add(paragraph);
            words += CopyStory.WordsOf(paragraph);
            if (words >= wanted)
            {
                // Its first words are its title: the briefing's own would stand over all of its sections.
                string title = string.Join(' ', paragraphs[^1].Split(' ').Take(9));
                yield return new CopyStory(title, [.. paragraphs], $"{briefing.Title}, section {number++}");
                (paragraphs, words, wanted) = ([], 0, random.Next(150, 900));
            }
        }
    }
}
