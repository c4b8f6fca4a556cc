using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Ledger.Versions;
using Sayso.Sources;

namespace Sayso.Ledger.Tests.Versions;

public class ReadingComparisonTests
{
    private const string First = "“The night ferry will stop in March,” Jane Orr said. “Nobody asked the islanders about it,” said Ada Lind. The board met.";

    [Fact]
    public void The_same_reading_twice_has_no_changes() => Assert.Empty(ReadingComparison.Between(Original().Reading, Original().Reading));

    [Fact]
    public void A_source_that_lost_her_name()
    {
        var newer = new StoryVersion("“The night ferry will stop in March,” an official said. “Nobody asked the islanders about it,” said Ada Lind.")
            .Said("“The night ferry will stop in March,”", "an official", SourceKind.Unnamed)
            .Said("“Nobody asked the islanders about it,”", "Ada Lind", SourceKind.Person);
        var change = Only(Original(), newer);
        Assert.Equal(ReadingChangeKind.SourceUnnamed, change.Kind);
        Assert.Equal("“The night ferry will stop in March” is now attributed to an unnamed source (an official); before: Jane Orr.", change.Description);
        Assert.Equal(("a1", "a1"), (change.OlderId, change.NewerId));
        Assert.Equal("Jane Orr", change.Older![0].Of(First).ToString());
        Assert.Equal("an official", change.Newer![0].Of(newer.Reading.Document.Text).ToString());

        var back = Only(newer, Original());
        Assert.Equal(ReadingChangeKind.SourceNamed, back.Kind);
        Assert.Equal("“The night ferry will stop in March” is now attributed to Jane Orr; before: an unnamed source (an official).", back.Description);
    }

    [Fact]
    public void Another_person_said_it()
    {
        var change = Only(Original(), Told("Petra Holm"));
        Assert.Equal(ReadingChangeKind.SourceChanged, change.Kind);
        Assert.EndsWith("is now attributed to Petra Holm; before: Jane Orr.", change.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_person_by_surname_or_pronoun_is_no_other_source()
    {
        Assert.Equal(ReadingChangeKind.SourceReworded, Only(Original(), Told("Orr")).Kind);
        Assert.Equal(ReadingChangeKind.SourceReworded, Only(Original(), Told("Mayor Jane Orr", "Jane Orr")).Kind);
        Assert.Empty(ReadingComparison.Between(Original().Reading, Told("she", "Jane Orr").Reading));
    }

    [Fact]
    public void Unnamed_sources_described_otherwise()
    {
        var older = new StoryVersion("Two officials said the ferry will stop.").Said("the ferry will stop", "Two officials", SourceKind.Unnamed, type: AttributionType.Indirect);
        var newer = new StoryVersion("An official said the ferry will stop.").Said("the ferry will stop", "An official", SourceKind.Unnamed, type: AttributionType.Indirect);
        var change = Only(older, newer);
        Assert.Equal(ReadingChangeKind.SourceReworded, change.Kind);
        Assert.Equal("The source of “the ferry will stop” is now described as “An official”; before: “Two officials”.", change.Description);
    }

    [Fact]
    public void Words_that_changed()
    {
        var newer = new StoryVersion("“The night ferry will not stop in March,” Jane Orr said.").Said("“The night ferry will not stop in March,”", "Jane Orr", SourceKind.Person);
        var changes = ReadingComparison.Between(Original().Reading, newer.Reading);
        Assert.Equal([ReadingChangeKind.WordsChanged, ReadingChangeKind.AttributionDropped], changes.Select(change => change.Kind));
        Assert.Equal("The words attributed to Jane Orr are now “The night ferry will not stop in March”; before: “The night ferry will stop in March”.", changes[0].Description);
        Assert.Equal("Dropped: “Nobody asked the islanders about it”, attributed to Ada Lind.", changes[1].Description);
        Assert.Null(changes[1].Newer);
    }

    [Fact]
    public void An_attribution_that_was_added_stands_where_it_stands_in_the_newer_text()
    {
        var newer = new StoryVersion("“Ask me later,” the mayor said. " + First)
            .Said("“Ask me later,”", "the mayor", SourceKind.Unnamed)
            .Said("“The night ferry will stop in March,”", "Jane Orr", SourceKind.Person)
            .Said("“Nobody asked the islanders about it,”", "Ada Lind", SourceKind.Person);
        var change = Only(Original(), newer);
        Assert.Equal((ReadingChangeKind.AttributionAdded, null, "a1"), (change.Kind, change.OlderId, change.NewerId));
        Assert.Equal("Added: “Ask me later”, attributed to an unnamed source (the mayor).", change.Description);
    }

    [Fact]
    public void How_it_was_said_changed()
    {
        var older = new StoryVersion("Orr said the ferry will stop.").Said("the ferry will stop", "Orr", SourceKind.Person);
        var newer = new StoryVersion("Orr denied in a speech the ferry will stop.").Said(
            "the ferry will stop", "Orr", SourceKind.Person, cue: "denied", provenance: known => known with { Channel = Channel.Speech }, position: Position.Plain with { Stance = Stance.Denies }, type: AttributionType.Indirect);
        Assert.Equal(
        [
            "“the ferry will stop” is now in no quotation marks; before, it was a quotation.",
            "The cue of “the ferry will stop” is now “denied”; before: “said”.",
            "With “the ferry will stop”, the source now denies; before, it asserts.",
            "“the ferry will stop” is now said to have been made in a speech; before: in a way not stated.",
        ], ReadingComparison.Between(older.Reading, newer.Reading).Select(change => change.Description));
    }

    [Fact]
    public void A_dispute_begins_and_ends()
    {
        var disputed = Original().Disputed("The night ferry will stop in March");
        var begun = Only(Original(), disputed);
        Assert.Equal((ReadingChangeKind.DisputeAdded, "d1"), (begun.Kind, begun.NewerId));
        Assert.Equal("That “The night ferry will stop in March” is now disputed.", begun.Description);
        var ended = Only(disputed, Original());
        Assert.Equal((ReadingChangeKind.DisputeResolved, "d1"), (ended.Kind, ended.OlderId));
        Assert.Empty(ReadingComparison.Between(disputed.Reading, Original().Disputed("The night ferry will stop in March").Reading));
    }

    [Fact]
    public void Two_who_say_the_same_words_are_told_apart()
    {
        const string text = "“No comment,” said Orr. “No comment,” said Lind.";
        const string turned = "“No comment,” said Lind. “No comment,” said Orr.";
        var older = new StoryVersion(text).Said("“No comment,”", "Orr", SourceKind.Person).Said("“No comment,”", "Lind", SourceKind.Person);
        var newer = new StoryVersion(turned).Said("“No comment,”", "Lind", SourceKind.Person).Said("“No comment,”", "Orr", SourceKind.Person);
        Assert.Empty(ReadingComparison.Between(older.Reading, newer.Reading));
    }

    [Fact]
    public void Two_real_readings_of_a_story_whose_source_lost_her_name()
    {
        var reader = new StoryReader();
        const string rest = "\n\n“Nobody asked the islanders about it,” said Ada Lind, who runs the inn at Sandholm.";
        var older = reader.Read(new Text.Document("“The night ferry will stop in March,” said Jane Orr, the harbour master." + rest));
        var newer = reader.Read(new Text.Document("“The night ferry will stop in March,” said a senior official." + rest));
        var change = Assert.Single(ReadingComparison.Between(older, newer));
        Assert.Equal(ReadingChangeKind.SourceUnnamed, change.Kind);
        Assert.Equal("“The night ferry will stop in March” is now attributed to an unnamed source (a senior official); before: Jane Orr.", change.Description);
    }

    private static StoryVersion Original() => Told("Jane Orr");

    private static StoryVersion Told(string source, string? name = null) => new StoryVersion(First.Replace("Jane Orr", source, StringComparison.Ordinal))
        .Said("“The night ferry will stop in March,”", source, SourceKind.Person, name)
        .Said("“Nobody asked the islanders about it,”", "Ada Lind", SourceKind.Person);

    private static ReadingChange Only(StoryVersion older, StoryVersion newer) => Assert.Single(ReadingComparison.Between(older.Reading, newer.Reading));
}
