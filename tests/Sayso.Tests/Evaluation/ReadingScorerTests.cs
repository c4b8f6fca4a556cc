using System.Text;
using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Evaluation;
using Sayso.Mentions;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Tests.Evaluation;

public class ReadingScorerTests
{
    private const string Story = "Two clerks told the Herald that Mayor Ida Brandt has resigned. “I have not,” Brandt wrote on Friday.";

    private const string Gold =
        """
        {"story": "brandt", "attributions": [
          {"id": "a1", "content": ["Mayor Ida Brandt has resigned"], "start": 32, "cue": "told", "source": "Two clerks", "who": "Two clerks", "kind": "unnamed",
           "unnamed": {"count": 2, "basis": null, "reason": null}, "channel": "news-report", "via": "the Herald", "stance": "asserts", "targets": [], "target_text": null, "within": null},
          {"id": "a2", "content": ["I have not"], "start": 64, "cue": "wrote", "source": "Brandt", "who": "Ida Brandt", "kind": "person",
           "unnamed": null, "channel": "social-post", "via": null, "stance": "denies", "targets": ["a1"], "target_text": "Mayor Ida Brandt has resigned", "within": null}]}
        """;

    private static readonly Document Document = new(Story);

    [Fact]
    public void A_perfect_reading_has_all_right()
    {
        var scores = Scored(Told, Wrote);
        Assert.Equal((2, 2, 2), (scores.Found.Gold, scores.Found.Predicted, scores.Found.Right));
        Assert.Equal((2, 2, 2, 2, 2), (scores.Who, scores.Kind, scores.Channel, scores.Via, scores.Stance));
        Assert.All([scores.Found, scores.Unnamed, scores.Denials, scores.Links, scores.About], hits => Assert.Equal(100, hits.F1));
        Assert.Equal(1, scores.Count);
        Assert.Equal(0, scores.Within.F1);
    }

    [Fact]
    public void Private_states_are_left_out() => Assert.Equal(1, Scored(Told, Wrote with { Position = Wrote.Position with { Expressed = false } }).Found.Predicted);

    [Fact]
    public void A_link_counts_where_both_ends_were_found()
    {
        var elsewhere = Told with { Attribution = Told.Attribution with { Content = [On("Two clerks")] } };
        Assert.Equal(0, Scored(elsewhere, Wrote).Links.Right);
        Assert.Equal(1, Scored(elsewhere, Wrote).Links.Predicted);
    }

    [Fact]
    public void Nobody_looked_is_nothing_found()
    {
        var scores = new ReadingScorer();
        scores.Add(Truth(Gold), null);
        Assert.Equal((1, 2, 0), (scores.Stories, scores.Found.Gold, scores.Found.Predicted));
        Assert.Equal(0, scores.Found.F1);
    }

    [Theory]
    [InlineData("Donald Trump", "Trump", true)]
    [InlineData("Trump", "Donald Trump", true)]
    [InlineData("Donald Trump", "Donald", false)]
    [InlineData("President Macri", "Mr. Macri", true)]
    [InlineData("the Herald", "The Herald’s", true)]
    [InlineData("Ida Brandt", null, false)]
    [InlineData(null, null, true)]
    [InlineData(null, "the President", true)]
    [InlineData("İpek", "ipek", false)]
    public void Names_are_compared_by_their_words(string? gold, string? predicted, bool areSame) => Assert.Equal(areSame, SpokenNames.AreSame(gold, predicted));

    [Theory]
    [InlineData("[", "SAYSO2201")]
    [InlineData("{}", "SAYSO2202")]
    [InlineData("{\"attributions\": [{\"id\": \"a1\"}]}", "SAYSO2202")]
    [InlineData("{\"attributions\": [{\"id\": \"a1\", \"content\": [\"no such words\"], \"start\": 0}]}", "SAYSO2203")]
    [InlineData("{\"attributions\": [{\"id\": \"a1\", \"content\": [\"Two\"], \"start\": 5000}]}", "SAYSO2203")]
    public void A_gold_file_that_is_wrong_is_refused(string json, string code) => Assert.Equal(code, FaultIn(json));

    [Fact]
    public void A_reference_to_nothing_is_refused() => Assert.Equal("SAYSO2204", FaultIn(Gold.Replace("[\"a1\"]", "[\"a7\"]", StringComparison.Ordinal)));

    private static Statement Told => Said("a1", "Mayor Ida Brandt has resigned", new Provenance
    {
        Entity = "e1", Kind = SourceKind.Unnamed, Unnamed = new UnnamedSource(2, null, null), Channel = Channel.NewsReport, Via = "Herald",
    }, Position.Plain);

    private static Statement Wrote => Said("a2", "I have not", new Provenance { Entity = "e2", Kind = SourceKind.Person, Channel = Channel.SocialPost },
        new Position { Expressed = true, Stance = Stance.Denies, Targets = ["a1"], About = [On("Ida Brandt has resigned")] });

    private static Statement Said(string id, string content, Provenance provenance, Position position) => new(
        new Attribution { Id = id, Type = AttributionType.Indirect, Content = [On(content)], Confidence = 1 }, provenance, position);

    private static ReadingScorer Scored(params Statement[] statements)
    {
        Entity[] entities = [Named("e1", "Two clerks"), Named("e2", "Ida Brandt")];
        var scores = new ReadingScorer();
        scores.Add(Truth(Gold), new Reading(Document, Layout.Of(Story), entities, statements, []));
        return scores;
    }

    private static Entity Named(string id, string name) => new()
    {
        Id = id,
        Name = name,
        Kind = EntityKind.Person,
        IsNamed = true,
        Mentions = [new Mention { Span = On(name), Head = On(name), Form = MentionForm.Name, Confidence = 1 }],
    };

    private static GoldStory Truth(string json) => GoldStory.Read(Encoding.UTF8.GetBytes(json), Document, out _)!;

    private static string FaultIn(string json)
    {
        Assert.Null(GoldStory.Read(Encoding.UTF8.GetBytes(json), Document, out var fault));
        return fault!.Code;
    }

    private static Span On(string words)
    {
        int start = Story.IndexOf(words, StringComparison.Ordinal);
        return new Span(start, start + words.Length);
    }
}
