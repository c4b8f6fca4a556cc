using CsCheck;
using Sayso.Ledger.Tests.Likeness;
using Sayso.Ledger.Versions;
using Sayso.Sources;

namespace Sayso.Ledger.Tests.Versions;

/// <summary>Whatever two versions say, the comparison is sound; and ten thousand attributions are no trouble.</summary>
public class AnyVersionTests
{
    private static readonly string[] s_said = ["The ferry will stop", "the ferry will not stop", "no", "Nobody asked us about the ferry", "🛳️", "…", "It is too dear to run the ferry at night"];
    private static readonly string[] s_sources = ["Jane Orr", "Orr", "an official", "two people", "the board"];

    private static readonly Gen<StoryVersion> Versions = Gen.Select(Gen.OneOf(s_said), Gen.OneOf(s_sources), Gen.Bool).Array[0, 8].Select(Told);

    [Fact]
    public void What_is_added_one_way_is_dropped_the_other_way() => Gen.Select(Versions, Versions).Sample((one, other) =>
    {
        var there = ReadingComparison.Between(one.Reading, other.Reading);
        var back = ReadingComparison.Between(other.Reading, one.Reading);
        Assert.Equal(Count(there, ReadingChangeKind.AttributionAdded), Count(back, ReadingChangeKind.AttributionDropped));
        Assert.Equal(
            one.Reading.Statements.Count - Count(there, ReadingChangeKind.AttributionDropped),
            other.Reading.Statements.Count - Count(there, ReadingChangeKind.AttributionAdded));
    });

    [Fact]
    public void Every_change_has_one_line_and_spans_inside_both_texts() => Gen.Select(Versions, Versions).Sample((one, other) =>
    {
        foreach (var change in ReadingComparison.Between(one.Reading, other.Reading))
        {
            Assert.DoesNotContain('\n', change.Description);
            Assert.True(change.Older is null || change.Older.Hull.End <= one.Reading.Document.Text.Length);
            Assert.True(change.Newer is null || change.Newer.Hull.End <= other.Reading.Document.Text.Length);
            Assert.True(change.OlderId is not null || change.NewerId is not null);
        }
    });

    [Fact]
    public void A_version_compared_with_itself_has_no_changes() => Versions.Sample(version => Assert.Empty(ReadingComparison.Between(version.Reading, version.Reading)));

    [Fact]
    public void Ten_thousand_attributions_of_the_same_few_words()
    {
        var one = Told([.. Enumerable.Range(0, 10_000).Select(i => (s_said[i % 5], s_sources[i % 3], true))]);
        var other = Told([.. Enumerable.Range(0, 10_000).Select(i => (s_said[i % 7], s_sources[i % 4], true))]);
        Assert.NotEmpty(ReadingComparison.Between(one.Reading, other.Reading));
    }

    [Fact]
    public void Ten_thousand_attributions_of_which_every_one_changed_a_word()
    {
        string[] words = InventedStory.Words(21, 120_000);
        var older = Told([.. Enumerable.Range(0, 10_000).Select(i => (string.Join(' ', words[(12 * i)..((12 * i) + 12)]), "Jane Orr", true))]);
        var newer = Told([.. Enumerable.Range(0, 10_000).Select(i => (string.Join(' ', words[(12 * i)..((12 * i) + 11)]) + " otherwise", "Jane Orr", true))]);
        var changes = ReadingComparison.Between(older.Reading, newer.Reading);
        Assert.Equal(10_000, changes.Count);
        Assert.All(changes, change => Assert.Equal(ReadingChangeKind.WordsChanged, change.Kind));
        Assert.All(changes, change => Assert.Equal(change.OlderId, change.NewerId));
    }

    private static StoryVersion Told((string Content, string Source, bool Named)[] said)
    {
        var version = new StoryVersion(string.Concat(said.Select(one => $"{one.Source} said: {one.Content}.\n")));
        foreach (var (content, source, named) in said)
        {
            version.Said(content, source, named ? SourceKind.Person : SourceKind.Unnamed);
        }

        return version;
    }

    private static int Count(IReadOnlyList<ReadingChange> changes, ReadingChangeKind kind) => changes.Count(change => change.Kind == kind);
}
