using Sayso.Attributions;
using Sayso.Tests.Specs.Runner;
using Sayso.Text;

namespace Sayso.Tests.Attributions;

/// <summary>Stories that are too long to be read in one go.</summary>
public class LongStoryTests
{
    // The most tokens that are read at once; twice as many and more make several groups.
    private const int Group = 2048;

    [Fact]
    public void Every_attribution_of_a_long_story_is_found_where_it_stands()
    {
        // Eleven tokens a paragraph, which no number of passages divides evenly.
        string[] paragraphs = [.. Enumerable.Range(0, 700).Select(i => i % 2 == 0 ? "Nobody knew. Okafor said rain fell there again." : "Storms raged, said Hanne Varga, of all people there.")];
        string text = string.Join("\n\n", paragraphs);
        var layout = Layout.Of(text);
        Assert.InRange(layout.Tokens.Count, 3 * Group, 4 * Group);

        string[] expected = [.. paragraphs.Select((_, i) => i % 2 == 0 ? $"a{i + 1}: Okafor | said | rain fell | indirect" : $"a{i + 1}: Hanne Varga | said | Storms raged | indirect")];
        Assert.Equal(expected, TellingModel.Read(text));
    }

    [Fact]
    public void A_paragraph_longer_than_a_group_is_read_too()
    {
        string text = string.Concat(Enumerable.Range(0, 600).Select(_ => "Nobody knew. Okafor said rain fell there. "));
        Assert.Equal(600, TellingModel.Read(text).Count(line => line.EndsWith(": Okafor | said | rain fell | indirect", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_sentence_longer_than_a_group_is_read_too()
    {
        string text = string.Concat(Enumerable.Range(0, 1000).Select(_ => "and Okafor said rain fell "));

        // A passage's end may stand between a stretch's two words, or a cue and its source.
        var read = TellingModel.Read(text);
        Assert.InRange(read.Count(line => line.EndsWith(": Okafor | said | rain fell | indirect", StringComparison.Ordinal)), 900, 1000);
        Assert.InRange(read.Length, 950, 1000);
    }

    [Fact]
    public void What_is_found_in_a_story_of_many_groups_is_sound_and_in_order()
    {
        string text = string.Concat(Enumerable.Repeat(RandomModels.Story, 80));
        var reading = new StoryReader(RandomModels.Of(6)).Read(new Document(text));
        Assert.InRange(reading.Layout.Tokens.Count, 3 * Group, 6 * Group);
        Assert.Empty(Invariants.Broken(reading));
        Assert.InRange(reading.Attributions.Count(one => one.Content[0].Start > text.Length / 2), 10, int.MaxValue);
    }

    [Fact]
    public void What_is_read_at_once_hangs_on_nothing_else()
    {
        // Each paragraph is a passage of its own, and all but the first and last are alike.
        string paragraph = RandomModels.Story.ReplaceLineEndings(" ") + string.Concat(Enumerable.Repeat("and so ", 10));
        var layout = Layout.Of(string.Join("\n\n", Enumerable.Repeat(paragraph, 80)));
        Assert.Equal(80, Passages.Of(layout).Count);
        int perGroup = Group / (layout.Tokens.Count / 80);
        int size = perGroup * layout.Tokens.Count / 80;
        foreach (var model in RandomModels.All)
        {
            var found = model.Find(model.Excerpt(layout));
            var second = Within(found, size, 2 * size);
            Assert.NotEmpty(second);
            Assert.Equal(second, Within(found, 2 * size, 3 * size));
        }

        static string[] Within(IReadOnlyList<Found> found, int from, int to)
        {
            TokenSpan Moved(TokenSpan span) => new(span.First - from, span.Last - from);
            return [.. found.Where(one => one.Cue.First >= from && one.Cue.First < to)
                .Select(one => $"{Moved(one.Cue)} {(one.Source is { } source ? Moved(source) : null)} {string.Join(' ', one.Pieces.Select(Moved))} {one.Evidence}")];
        }
    }
}
