using Sayso.Attributions;
using Sayso.Tests.Specs.Runner;
using Sayso.Text;

namespace Sayso.Tests.Specs;

/// <summary>The spec runner's own tests: what it accepts, what it refuses, and what it tells.</summary>
public class RunnerTests
{
    private const string Story = "“The pool is closed,” said Ada Brandt. “It stays closed.” She said that a pipe broke on Friday.";

    private const string Right =
        """
        a1: Ada Brandt | said #1 | The pool is closed | direct
        a2: - | - | It stays closed | direct | continues a1
        a3: She | said #2 | [that] a pipe broke [on Friday] | indirect
        """;

    [Fact]
    public void A_spec_gives_its_examples_with_title_story_and_expected_reading()
    {
        var example = Parse(Right);
        Assert.Equal("pools / 1. A closed pool", example.Name);
        Assert.Equal(Story, example.Story);
        Assert.Equal("a1 a2 a3", string.Join(' ', example.Expected.Select(one => one.Id)));
        Assert.Null(example.Problem);
    }

    [Fact]
    public void A_line_break_in_a_story_is_a_space_and_a_blank_line_parts_paragraphs()
    {
        var example = Assert.Single(SpecFile.Parse("x", "## t\n```story\nOne\ntwo.\n\nThree.\n```\n```reading\nnothing\n```\n"));
        Assert.Equal("One two.\n\nThree.", example.Story);
        Assert.Empty(example.Expected);
    }

    [Theory]
    [InlineData("a1: She | said | that a pipe broke | indirect", "2 times")]
    [InlineData("a1: She | said #3 | that a pipe broke | indirect", "no #3")]
    [InlineData("a1: Ada | shouted | that a pipe broke | indirect", "does not have the words “shouted”")]
    [InlineData("a1: She | said #2 | that a pipe broke | reported", "direct, indirect or mixed")]
    [InlineData("a1: She | said #2 | that a pipe broke", "fields")]
    [InlineData("a2: She | said #2 | that a pipe broke | indirect", "out of place")]
    [InlineData("a1: - | - | It stays closed | direct | continues a7", "does not stand before it")]
    [InlineData("She said that a pipe broke", "no line of a reading")]
    [InlineData("", "names what must be found")]
    public void A_badly_written_example_says_what_is_wrong(string reading, string complaint)
    {
        var example = Parse(reading);
        Assert.Contains(complaint, example.Problem, StringComparison.Ordinal);
        Assert.Equal(Outcome.Failed, Verdict.On(example, Read()).Outcome);
    }

    [Fact]
    public void Punctuation_at_the_edges_and_optional_words_do_not_matter()
    {
        var example = Parse(Right);
        var exact = Read(Found("said", "The pool is closed", "Ada Brandt"), Goes("It stays closed", "a1"), Found("said", "a pipe broke", "She", 1));
        var loose = Read(Found("said", "“The pool is closed,”", "Ada Brandt."), Goes("“It stays closed.”", "a1"), Found("said", "that a pipe broke on Friday.", "She", 1));
        Assert.Equal(new Verdict(Outcome.Passed, ""), Verdict.On(example, exact));
        Assert.Equal(new Verdict(Outcome.Passed, ""), Verdict.On(example, loose));
    }

    [Fact]
    public void A_failure_shows_the_story_and_each_thing_missing_unexpected_and_different()
    {
        var verdict = Verdict.On(Parse(Right), Read(Found("said", "The pool is closed", "Ada"), Found("broke", "She said", null, type: AttributionType.Indirect)));
        Assert.Equal(Outcome.Failed, verdict.Outcome);
        Assert.Equal(
            """

            pools / 1. A closed pool
            tests/Sayso.Tests/Specs/pools.md, line 3

                “The pool is closed,” said Ada Brandt. “It stays closed.” She said that a pipe broke on Friday.

            0 of 3 as expected; 1 different, 2 missing, 1 unexpected:

              ~ different    a1: Ada Brandt | said #1 | The pool is closed | direct
                             its source is not  Ada Brandt
                                        but     Ada
              - missing      a2: - | - | It stays closed | direct | continues a1
              - missing      a3: She | said #2 | [that] a pipe broke [on Friday] | indirect
              + unexpected   - | broke | She said | indirect
            """,
            verdict.Message,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_story_with_nothing_attributed_fails_when_something_is_found()
    {
        Assert.Equal(Outcome.Passed, Verdict.On(Parse("nothing"), Read()).Outcome);
        Assert.Equal(Outcome.Failed, Verdict.On(Parse("nothing"), Read(Found("said", "The pool is closed", "Ada Brandt"))).Outcome);
    }

    [Fact]
    public void What_a_quotation_continues_and_its_type_are_compared()
    {
        var found = Read(
            Found("said", "The pool is closed", "Ada Brandt", type: AttributionType.Mixed),
            Goes("It stays closed", null),
            Found("said", "that a pipe broke", "She", 1));
        string told = Verdict.On(Parse(Right), found).Message;
        Assert.Contains("its type is not  direct", told, StringComparison.Ordinal);
        Assert.Contains("its continues is not  a1", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_known_failure_is_skipped_with_its_reason_until_it_passes()
    {
        var marked = Parse(Right) with { KnownFailing = "pools are hard" };
        var right = Read(Found("said", "The pool is closed", "Ada Brandt"), Goes("It stays closed", "a1"), Found("said", "that a pipe broke", "She", 1));
        Assert.Equal(new Verdict(Outcome.KnownFailing, "pools are hard"), Verdict.On(marked, Read()));
        Assert.Contains("Take the mark away", Verdict.On(marked, right).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unsound_reading_fails_even_where_its_words_are_right()
    {
        var document = new Document(Story);
        var content = new Span(Story.IndexOf("She", StringComparison.Ordinal), Story.Length);
        Attribution[] attributions =
        [
            new Attribution { Id = "a2", Type = AttributionType.Indirect, Content = [content], Cue = Where("said", 1), Confidence = 1.5 },
            new Attribution { Id = "a2", Type = AttributionType.Direct, Content = [new Span(0, Story.Length + 1)], Cue = Where(" said", 0), Continues = "a9", Confidence = 1 },
        ];
        string told = string.Join('\n', Invariants.Broken(new Reading(document, Layout.Of(Story), attributions)));
        Assert.Contains("overlaps its cue", told, StringComparison.Ordinal);
        Assert.Contains("no probability", told, StringComparison.Ordinal);
        Assert.Contains("stands at place 1", told, StringComparison.Ordinal);
        Assert.Contains("begins before", told, StringComparison.Ordinal);
        Assert.Contains("does not slice the text", told, StringComparison.Ordinal);
        Assert.Contains("continues a9, which does not stand before it", told, StringComparison.Ordinal);
        Assert.Contains("no cue of its own", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_alone_and_emoji_can_be_cue_or_content()
    {
        var words = new StoryWords("Brandt: 🎉🎉!");
        Assert.NotEqual(words.In(new Span(6, 7)), words.In(new Span(12, 13)));
        Assert.Equal([1], words.In(new Span(8, 13)));
    }

    private static Example Parse(string reading) =>
        Assert.Single(SpecFile.Parse("pools", $"# Pools\n\n## 1. A closed pool\n\n```story\n{Story}\n```\n\n```reading\n{reading}\n```\n"));

    private static Func<string, Reading> Read(params Attribution[] found) =>
        story => new Reading(new Document(story), Layout.Of(story), [.. found.Select((one, i) => one with { Id = $"a{i + 1}" })]);

    private static Attribution Found(string cue, string content, string? source, int nth = 0, AttributionType? type = null) => new()
    {
        Id = "",
        Type = type ?? (nth == 0 ? AttributionType.Direct : AttributionType.Indirect),
        Content = [Where(content, 0)],
        Cue = Where(cue, nth),
        Source = source is null ? null : Where(source, 0),
        Confidence = 0.9,
    };

    private static Attribution Goes(string content, string? former) =>
        new() { Id = "", Type = AttributionType.Direct, Content = [Where(content, 0)], Continues = former, Confidence = 0.9 };

    private static Span Where(string words, int nth)
    {
        int at = -1;
        for (int i = 0; i <= nth; i++)
        {
            at = Story.IndexOf(words, at + 1, StringComparison.Ordinal);
        }

        return new Span(at, at + words.Length);
    }
}
