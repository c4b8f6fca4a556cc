using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Tests.Attributions;

public class AssemblerTests
{
    [Fact]
    public void Nothing_found_is_no_attribution() => Assert.Empty(Assembled.Of(Layout.Of("Rain fell."), []));

    [Fact]
    public void Parts_slice_the_words()
    {
        var story = new Passage("  Hanne\u00a0Solberg, a glaciologist,\n has  always denied\tthat the ice 🙂 melts.");
        Assert.Equal(
            ["a1: Hanne\u00a0Solberg, a glaciologist | has  always denied | that the ice 🙂 melts | indirect"],
            story.Read(story.Found("Hanne\u00a0Solberg, a glaciologist", "has  always denied", "that the ice 🙂 melts")));
    }

    [Fact]
    public void A_content_around_its_cue_is_in_pieces()
    {
        var story = new Passage("“Give us a month,” he said, “and you will have it.”");
        Assert.Equal(
            ["a1: he | said | “Give us a month,” + “and you will have it.” | direct"],
            story.Read(story.Found("he", "said", "“Give us a month,”", "“and you will have it.”")));
    }

    [Fact]
    public void A_content_may_have_no_source()
    {
        var story = new Passage("The verdict is expected to come on Thursday.");
        Assert.Equal(["a1: - | expected | The verdict + to come on Thursday | indirect"], story.Read(story.Found("-", "expected", "The verdict", "to come on Thursday")));
    }

    [Fact]
    public void Several_cues_may_share_a_source()
    {
        var story = new Passage("Okafor said the bridge would open and promised a feast.");
        Assert.Equal(
            ["a1: Okafor | said | the bridge would open | indirect", "a2: Okafor | promised | a feast | indirect"],
            story.Read(story.Found("Okafor", "said", "the bridge would open"), story.Found("Okafor", "promised", "a feast")));
    }

    [Fact]
    public void They_are_numbered_in_order_of_content_whatever_the_order_of_cues()
    {
        var story = new Passage("Rain will fall, said Finch. Okafor denied it. Snow may come, say locals.");
        var (rain, denial, snow) = (story.Found("Finch", "said", "Rain will fall"), story.Found("Okafor", "denied", "it"), story.Found("locals", "say", "Snow may come"));
        string[] expected =
        [
            "a1: Finch | said | Rain will fall | indirect",
            "a2: Okafor | denied | it | indirect",
            "a3: locals | say | Snow may come | indirect",
        ];
        Assert.Equal(expected, story.Read(rain, denial, snow));
        Assert.Equal(expected, story.Read(snow, rain, denial));
    }

    [Fact]
    public void Pieces_come_in_text_order_in_whatever_order_they_are_found()
    {
        var story = new Passage("“No,” he said, “never,” and “not now.”");
        Assert.Equal(["a1: he | said | “No,” + “never,” + “not now.” | direct"], story.Read(story.Found("he", "said", "“not now.”", "“No,”", "“never,”")));
    }

    [Fact]
    public void Confidence_is_kept_by_all_that_is_made_of_what_was_found()
    {
        var story = new Passage("“We paid,” said Okafor. “Twice.” Finch agreed that they had.");
        var read = Assembled.Of(story.Layout,
        [
            story.Found("Okafor", "said", "“We paid,”", "“Twice.”") with { Confidence = 0.25 },
            story.Found("Finch", "agreed", "that they had") with { Confidence = 0.75 },
        ]);
        Assert.Equal([0.25, 0.25, 0.75], read.Select(one => one.Confidence));
    }

    [Fact]
    public void Eleven_attributions_are_numbered_as_numbers_are()
    {
        string[] words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
        var story = new Passage(string.Concat(words.Select(word => $"Finch said-{word} {word}. ")));
        var read = story.Read([.. words.Select(word => story.Found("-", "said-" + word, " " + word + "."))]);
        Assert.Equal("a2: - | said-two | two. | indirect", read[1]);
        Assert.Equal("a11: - | said-eleven | eleven. | indirect", read[10]);
    }
}
