using System.Globalization;
using CsCheck;
using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Mentions;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Tests.Claims;

/// <summary>Whatever the earlier rooms hand over, positions and disputes come out sound, and in linear time.</summary>
public class HostileClaimTests
{
    private static readonly string[] Pieces =
    [
        "“", "”", "\"", "\n\n", " ", ",", ".", "?", "it", "is", "not", "true", "false", "denied", "said", "the", "report", "that", "I", "will", "should", "as", "nonsense", "claims", "of", "’s", "n't", "no",
        "Ek", "Roy", "stood by", "believes", "asked", "to", "if", "we", "told", "👍🏽", "e\u0301", "\uD83D", "\0", "accusation", "confirmed", "happen", "did", "-called", "doubt", "time",
    ];

    [Fact]
    public void Nothing_throws_and_every_link_leads_to_another_attribution() =>
        Gen.Select(Gen.Int[0, Pieces.Length - 1].Array[1, 60], Gen.Int[0, 1_000_000].Array[0, 80]).Sample(
            (words, numbers) =>
            {
                var layout = Layout.Of(string.Join(' ', words.Select(word => Pieces[word])));
                var (entities, attributions, provenances) = Draw(layout, numbers);
                var positions = PositionFinder.Find(layout, entities, attributions, provenances);
                AssertSound(layout, attributions, positions);
                AssertSound(attributions, positions, DisputeFinder.Find(new Document(layout.Text), attributions, positions));
            },
            iter: 3_000);

    [Fact]
    public void Circles_of_nesting_and_going_on_are_no_trap()
    {
        var layout = Layout.Of("Ek said it is not true");
        Attribution Of(string id, string other, int start, int end) => new()
        {
            Id = id, Type = AttributionType.Direct, Content = [new Span(start, end)], Within = other, Continues = other, Confidence = 1,
        };
        Attribution[] attributions = [Of("a1", "a2", 8, 22), Of("a2", "a1", 8, 22), Of("a3", "a3", 8, 22), Of("a4", "none", 8, 22)];
        AssertSound(layout, attributions, PositionFinder.Find(layout, [], attributions, [.. attributions.Select(_ => new Provenance())]));
    }

    [Theory]
    [InlineData("denied that the dam on the river leaks at night ")]
    [InlineData("denied the accusation ")]
    [InlineData("said this story is not true ")]
    [InlineData("said there was no leak in the dam ")]
    [InlineData("confirmed the dam leaks ")]
    public void Fifty_thousand_attributions_are_placed(string words)
    {
        // Every second one asserts, so that there is something to deny. Were each held against every other, this would not end within the hour.
        string text = string.Concat(Enumerable.Repeat("Ek said the dam leaks. Roy " + words + ". ", 25_000));
        var layout = Layout.Of(text);
        var attributions = new List<Attribution>();
        foreach (var range in layout.Sentences)
        {
            attributions.Add(new Attribution
            {
                Id = Name(attributions.Count),
                Type = AttributionType.Indirect,
                Source = layout.SpanOf(range.Start.Value..(range.Start.Value + 1)),
                Cue = layout.SpanOf((range.Start.Value + 1)..(range.Start.Value + 2)),
                Content = [layout.SpanOf((range.Start.Value + 2)..range.End.Value)],
                Confidence = 1,
            });
        }

        Assert.InRange(attributions.Count, 49_000, 51_000);
        var positions = PositionFinder.Find(layout, [], attributions, [.. attributions.Select(_ => new Provenance())]);
        AssertSound([.. attributions], positions, DisputeFinder.Find(new Document(text), attributions, positions));
    }

    [Fact]
    public void Attributions_that_all_cover_the_whole_text_are_placed()
    {
        string text = string.Concat(Enumerable.Repeat("it was not so and the claim ", 5_000));
        var layout = Layout.Of(text);
        var whole = new Span(0, text.Length - 1);
        Attribution[] attributions = [.. Enumerable.Range(0, 10_000).Select(i => new Attribution
        {
            Id = Name(i), Type = AttributionType.Indirect, Content = [whole], Cue = whole, Source = whole, Confidence = 1,
        })];
        Entity[] entities = [.. Enumerable.Range(0, 10_000).Select(i => new Entity
        {
            Id = "e" + Name(i), Name = "x", Kind = EntityKind.Person, IsNamed = true, Mentions = [new Mention { Span = whole, Head = whole, Form = MentionForm.Name, Confidence = 1 }],
        })];
        var positions = PositionFinder.Find(layout, entities, attributions, [.. attributions.Select(_ => new Provenance())]);
        Assert.Equal(attributions.Length, positions.Count);
    }

    private static (Entity[] Entities, Attribution[] Attributions, Provenance[] Provenances) Draw(Layout layout, int[] numbers)
    {
        int next = 0;
        int Next(int limit) => next < numbers.Length ? numbers[next++] % Math.Max(1, limit) : 0;
        Span Some()
        {
            int first = Next(layout.Tokens.Count);
            return layout.SpanOf(first..Math.Min(layout.Tokens.Count, first + 1 + Next(12)));
        }

        if (layout.Tokens.Count == 0)
        {
            return ([], [], []);
        }

        Attribution[] attributions = [.. Enumerable.Range(0, numbers.Length / 8).Select(i => new Attribution
        {
            Id = Name(i),
            Type = (AttributionType)Next(3),
            Content = [Some()],
            Cue = Next(4) > 0 ? Some() : null,
            Source = Next(4) > 0 ? Some() : null,
            Continues = Next(4) == 0 ? Name(Next(9)) : null,
            Within = Next(4) == 0 ? Name(Next(9)) : null,
            Confidence = 0.5,
        })];
        Provenance[] provenances = [.. attributions.Select(_ => new Provenance { Entity = Next(2) == 0 ? "e" + Next(3).ToString(CultureInfo.InvariantCulture) : null, Via = Next(3) == 0 ? "Ek" : null })];
        Entity[] entities = [.. Enumerable.Range(0, 3).Select(i => new Entity
        {
            Id = "e" + i.ToString(CultureInfo.InvariantCulture), Name = "Ek", Kind = EntityKind.Person, IsNamed = true,
            Mentions = [new Mention { Span = Some(), Head = Some(), Form = MentionForm.Name, Confidence = 1 }],
        })];
        return (entities, attributions, provenances);
    }

    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"a{i + 1}");

    private static void AssertSound(Layout layout, Attribution[] attributions, IReadOnlyList<Position> positions)
    {
        Assert.Equal(attributions.Length, positions.Count);
        var ids = attributions.Select(one => one.Id).ToHashSet();
        for (int i = 0; i < positions.Count; i++)
        {
            bool links = positions[i].Stance is Stance.Denies or Stance.Confirms or Stance.Upholds or Stance.Doubts or Stance.Corrects;
            Assert.True(links || (positions[i].Targets.Count == 0 && positions[i].About is null));
            Assert.Equal(positions[i].Targets.Distinct(), positions[i].Targets);
            Assert.DoesNotContain(attributions[i].Id, positions[i].Targets);
            Assert.All(positions[i].Targets, target => Assert.Contains(target, ids));
            Assert.True(positions[i].About is null || positions[i].About!.Hull.End <= layout.Text.Length);
        }
    }

    private static void AssertSound(Attribution[] attributions, IReadOnlyList<Position> positions, IReadOnlyList<Dispute> disputes)
    {
        var ids = attributions.Select(one => one.Id).ToHashSet();
        var denied = new List<string>();
        for (int i = 0; i < disputes.Count; i++)
        {
            Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"d{i + 1}"), disputes[i].Id);
            string[] all = [.. disputes[i].Asserted, .. disputes[i].Denied, .. disputes[i].Upheld];
            Assert.Equal(all.Distinct(), all);
            Assert.All(all, id => Assert.Contains(id, ids));
            Assert.NotEmpty(disputes[i].Denied);
            denied.AddRange(disputes[i].Denied);
        }

        Assert.Equal(denied.Distinct(), denied);
        Assert.True(positions.Count >= denied.Count);
    }
}
