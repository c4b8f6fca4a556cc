using Sayso.Attributions;
using Sayso.Evaluation;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Tests.Evaluation;

public class AttributionScorerTests
{
    private const string Story = "“We won,” said Ann Lee. Bo said that they had “lost badly”. Critics doubt it.";

    [Fact]
    public void Types_come_from_the_text()
    {
        var scorer = Scored([Direct], [Direct, Mixed, Indirect]);
        Assert.Equal(1, scorer.ByType(AttributionType.Direct).Triple.Predicted);
        Assert.Equal(1, scorer.ByType(AttributionType.Mixed).Triple.Predicted);
        Assert.Equal(1, scorer.ByType(AttributionType.Indirect).Triple.Predicted);
        Assert.Equal(1, scorer.ByType(AttributionType.Direct).Triple.Gold);
    }

    [Fact]
    public void A_content_found_as_another_type_counts_for_gold_under_its_own()
    {
        var quotedPart = Mixed with { Content = [On("lost badly")] };
        var scorer = Scored([quotedPart], [Mixed with { Content = [On("had “lost badly”")] }]);
        Assert.Equal(100, scorer.ByType(AttributionType.Direct).Triple.Recall);
        Assert.Equal(100, scorer.ByType(AttributionType.Mixed).Triple.Precision);
        Assert.Equal(100, scorer.ByType(AttributionType.Direct).Token.Recall);
        Assert.Equal(0, scorer.ByType(AttributionType.Direct).Exact.Recall);
    }

    [Fact]
    public void A_source_that_gold_has_must_be_met()
    {
        Assert.Equal(0, Scored([Direct], [Direct with { Source = [On("Bo")] }]).Triple.Found);
        Assert.Equal(1, Scored([Direct], [Direct with { Source = [On("Lee")] }]).Triple.Found);
        Assert.Equal(1, Scored([Direct with { Source = [] }], [Direct]).Triple.Found);
    }

    [Fact]
    public void Perfect_predictions_score_a_hundred_in_everything()
    {
        var scorer = Scored([Direct, Mixed], [Direct, Mixed]);
        Assert.Equal(100, scorer.Exact.Source.F1);
        Assert.Equal(100, scorer.Boundary.Cue.F1);
        Assert.Equal(100, scorer.Token.Content.F1);
        Assert.Equal(100, scorer.ExactTriple.F1);
        Assert.Equal(1, scorer.Alpha);
    }

    [Fact]
    public void Nothing_at_all_scores_nothing_and_divides_by_no_zero()
    {
        var scorer = new AttributionScorer();
        scorer.Add(Layout.Of(""), [], null);
        Assert.Equal((1, 1), (scorer.Documents, scorer.Missing));
        Assert.Equal(0, scorer.Triple.F1);
        Assert.Equal(0, scorer.Alpha);
        Assert.Equal(0, scorer.Calibration.ExpectedError);
    }

    [Fact]
    public void Calibration_compares_confidence_with_what_is_right()
    {
        var scorer = Scored([Direct], [Direct with { Confidence = 0.9 }, Mixed with { Confidence = 0.8 }, Indirect]);
        Assert.Equal(2, scorer.Calibration.Count);
        Assert.Equal((0.1 + 0.8) / 2, scorer.Calibration.ExpectedError, 10);
    }

    [Fact]
    public void The_sheet_shows_types_and_calibration_after_the_yardsticks_rows()
    {
        using var sheet = new StringWriter();
        ScoreSheet.Print(Scored([Direct], [Direct with { Confidence = 1 }]), sheet);
        string[] rows = sheet.ToString().Split('\n');
        Assert.Equal("documents 1, missing 0; attributions gold 1 predicted 1", rows[0]);
        Assert.Equal("exact    Source   P 100.00 R 100.00 F1 100.00", rows[1]);
        Assert.Contains("direct   token    P 100.00 R 100.00 F1 100.00", rows);
        Assert.Contains("content token recall on direct quotations 100.00", rows);
        Assert.Equal("expected calibration error 0.0000 (10 bins, 1 attributions)", rows[^2]);
    }

    [Theory]
    [InlineData(1, "3.12")]
    [InlineData(3, "9.38")]
    [InlineData(5, "15.62")]
    public void Ties_are_rounded_to_the_even_digit_as_the_yardstick_does(int right, string percent)
    {
        var gold = Enumerable.Repeat(Direct, right).ToList();
        var scorer = Scored(gold, [.. gold, .. Enumerable.Repeat(Indirect, 32 - right)]);
        using var sheet = new StringWriter();
        ScoreSheet.Print(scorer, sheet);
        Assert.Contains($"exact_triple    P {percent,6} R 100.00", sheet.ToString(), StringComparison.Ordinal);
    }

    private static Annotation Direct => new() { Source = [On("Ann Lee")], Cue = [On("said")], Content = [On("We won")] };

    private static Annotation Mixed => new() { Source = [On("Bo")], Cue = [On("said that")], Content = [On("they had “lost badly”")] };

    private static Annotation Indirect => new() { Source = [On("Critics")], Cue = [On("doubt")], Content = [On("it.")] };

    private static AttributionScorer Scored(IReadOnlyList<Annotation> gold, IReadOnlyList<Annotation> predicted)
    {
        var scorer = new AttributionScorer();
        scorer.Add(Layout.Of(Story), gold, predicted);
        return scorer;
    }

    private static Span On(string words)
    {
        int start = Story.IndexOf(words, StringComparison.Ordinal);
        return new Span(start, start + words.Length);
    }
}
