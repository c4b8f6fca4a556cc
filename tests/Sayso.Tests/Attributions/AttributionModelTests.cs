using System.Globalization;
using CsCheck;
using Sayso.Attributions;
using Sayso.Tests.Specs.Runner;
using Sayso.Text;

namespace Sayso.Tests.Attributions;

public class AttributionModelTests
{
    [Theory]
    [InlineData("Okafor said rain fell.", "a1: Okafor | said | rain fell | indirect")]
    [InlineData("Hanne Varga, 71, has denied “rain fell” twice.", "a1: Hanne Varga | has denied | rain fell | direct")]
    [InlineData("Storms raged, said Finch.", "a1: Finch | said | Storms raged | indirect")]
    [InlineData("Storms raged, said Finch, and rain.", "a1: Finch | said | Storms raged + rain | indirect")]
    [InlineData("said rain", "a1: - | said | rain | indirect")]
    public void What_words_tell_comes_out_as_an_attribution(string text, string reading) => Assert.Equal([reading], TellingModel.Read(text));

    [Theory]
    [InlineData("")]
    [InlineData("Okafor said so.")]
    [InlineData("Okafor: rain fell.")]
    [InlineData("Okafor, Finch. Okafor.")]
    public void A_cue_without_content_is_no_attribution_nor_is_content_without_a_cue(string text) => Assert.Empty(TellingModel.Read(text));

    [Fact]
    public void Each_cue_has_its_own_parts() => Assert.Equal(
        ["a1: Okafor | said | rain fell | indirect", "a2: Finch | said | snow | indirect", "a3: Finch | has denied | rain | indirect"],
        TellingModel.Read("Okafor said rain fell. Finch said snow, and has denied rain."));

    [Fact]
    public void A_stretch_never_goes_on_into_the_next_paragraph()
    {
        Assert.Equal(["a1: Okafor | said | rain fell | indirect"], TellingModel.Read("Okafor said rain fell."));
        Assert.Equal(["a1: Okafor | said | rain | indirect"], TellingModel.Read("Okafor said rain\n\nfell."));
    }

    [Fact]
    public void A_source_in_another_paragraph_may_be_too_far() => Assert.Equal(
        ["a1: Okafor | said | rain | indirect", "a2: - | said | snow | indirect"],
        TellingModel.Read("Okafor said rain.\n\nSome said snow."));

    [Fact]
    public void The_surer_its_parts_the_surer_is_an_attribution()
    {
        var weights = TellingModel.Weights();
        weights.Set("emission.bias", (_, label) => label == Labels.Outside ? 12 : 0);
        double sure = Assert.Single(Find(TellingModel.Instance, "Okafor said rain fell.")).Confidence;
        var doubtful = Assert.Single(Find(weights.ToModel(), "Okafor said rain fell."));
        Assert.InRange(sure, 0.9, 1);
        Assert.InRange(doubtful.Confidence, 0.5, sure - 0.01);
        Assert.All((double[])[doubtful.Evidence.Cue, doubtful.Evidence.Content, doubtful.Evidence.Source], probability => Assert.InRange(probability, 0.5, 0.99));
    }

    [Fact]
    public void Evidence_weighs_cue_content_link_and_source()
    {
        var evidence = Assert.Single(Find(TellingModel.Instance, "Okafor said rain fell.")).Evidence;

        // One cue is as near as can be, so its link is certain. A source scores 3 on each of 4 units, none 1: e¹² against e⁴.
        Assert.Equal(1, evidence.Link, 1e-6);
        Assert.InRange(evidence.Source, 0.99, 1 / (1 + Math.Exp(-8)));
        Assert.InRange(evidence.Cue, 0.99, 1);
        Assert.InRange(evidence.Content, 0.99, 1);
    }

    [Fact]
    public void Random_weights_read_any_text_soundly() => Gen.Select(Texts.Mixed, Gen.Int[0, RandomModels.Count - 1]).Sample((text, number) =>
    {
        var broken = Invariants.Broken(new StoryReader(RandomModels.Of(number)).Read(new Document(text)));
        Assert.True(broken.Count == 0, string.Join('\n', broken));
    });

    [Fact]
    public void No_stretch_found_crosses_a_paragraphs_edge_or_overlaps_another() => Gen.Select(Texts.News, Gen.Int[0, RandomModels.Count - 1]).Sample((text, number) =>
    {
        var layout = Layout.Of(text);
        int[] paragraphs = LinkFeatures.NumberOf(layout.Paragraphs, layout.Tokens.Count);
        var found = Find(RandomModels.Of(number), text);
        Assert.All(found.SelectMany(Spans), span => Assert.Equal(paragraphs[span.First], paragraphs[span.Last]));
        Assert.Equal(found.Select(one => one.Cue.First).Order(), found.Select(one => one.Cue.First));
        var taken = new HashSet<int>();
        Assert.All(found.SelectMany(one => one.Pieces.Append(one.Cue)), span => Assert.All(Enumerable.Range(span.First, span.Last - span.First + 1), token => Assert.True(taken.Add(token))));
    });

    [Fact]
    public void Random_weights_find_all_kinds_of_things()
    {
        // Without this the properties above might hold of nothing.
        var each = RandomModels.All.Select(model => Find(model, RandomModels.Story)).ToList();
        Assert.All(each, one => Assert.InRange(one.Count, 3, 40));
        var found = each.SelectMany(one => one).ToList();
        Assert.Contains(found, one => one.Source is null);
        Assert.Contains(found, one => one.Source is not null);
        Assert.Contains(found, one => one.Pieces.Count > 1);
        Assert.Contains(found, one => one.Cue.Last > one.Cue.First);
        Assert.Contains(found, one => one.Pieces.Any(piece => piece.Last > piece.First));
    }

    [Fact]
    public void The_same_weights_find_the_same_in_the_same_text() => Gen.Select(Texts.Mixed, Gen.Int[0, RandomModels.Count - 1]).Sample((text, number) =>
        Assert.Equal(Draw(RandomModels.Of(number), text), Draw(RandomModels.Anew(number), text)));

    [Fact]
    public void Many_threads_may_share_a_model()
    {
        var model = RandomModels.Of(0);
        string[] texts = [.. Enumerable.Range(1, 12).Select(i => string.Concat(Enumerable.Repeat(RandomModels.Story, i)))];
        string[] alone = [.. texts.Select(text => Draw(model, text))];
        Parallel.For(0, 96, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => Assert.Equal(alone[i % 12], Draw(model, texts[i % 12])));
        Assert.Equal(12, alone.Distinct().Count());
    }

    private static IEnumerable<TokenSpan> Spans(Found found) => [found.Cue, .. found.Pieces, .. found.Source is { } source ? (TokenSpan[])[source] : []];

    private static IReadOnlyList<Found> Find(AttributionModel model, string text) => model.Find(model.Excerpt(Layout.Of(text)));

    private static string Draw(AttributionModel model, string text) => string.Join('\n', Find(model, text).Select(one =>
        string.Create(CultureInfo.InvariantCulture, $"{one.Source} {one.Cue} {string.Join(' ', one.Pieces)} {one.Evidence} {one.Confidence:R}")));
}
