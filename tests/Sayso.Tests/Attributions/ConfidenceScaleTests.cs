using CsCheck;
using Sayso.Attributions;
using Sayso.Network;

namespace Sayso.Tests.Attributions;

public class ConfidenceScaleTests
{
    private static readonly Gen<double> Probability = Gen.OneOf(Gen.Double[0, 1], Gen.OneOf(0.0, 1.0, 1.0000002, -2e-7));

    private static readonly Gen<Evidence> Evidences =
        Gen.Select(Probability, Probability, Probability, Probability, (cue, content, link, source) => new Evidence(cue, content, link, source));

    [Fact]
    public void It_is_the_logistic_of_weighted_logits()
    {
        // logit(0.8) = ln 4, logit(0.2) = -ln 4.
        Assert.Equal(0.5, Scale(0, 0, 0, 0, 0).Of(new Evidence(0.9, 0.1, 0.3, 0.7)), 1e-6);
        Assert.Equal(1 / (1 + Math.Exp(-2)), Scale(0, 0, 0, 0, 2).Of(new Evidence(0.9, 0.1, 0.3, 0.7)), 1e-6);
        Assert.Equal(0.8, Scale(1, 0, 0, 0, 0).Of(new Evidence(0.8, 0.5, 0.5, 0.5)), 1e-6);
        Assert.Equal(0.8, Scale(0, 1, 0, 0, 0).Of(new Evidence(0.5, 0.8, 0.5, 0.5)), 1e-6);
        Assert.Equal(0.2, Scale(0, 0, -1, 0, 0).Of(new Evidence(0.5, 0.5, 0.8, 0.5)), 1e-6);
        Assert.Equal(16 / 17.0, Scale(0, 0, 0, 2, 0).Of(new Evidence(0.5, 0.5, 0.5, 0.8)), 1e-6);
    }

    [Fact]
    public void It_is_a_probability_whatever_the_evidence() =>
        Gen.Select(Gen.Double[-50, 50].Select(weight => (float)weight).Array[ConfidenceScale.Size], Evidences)
            .Sample((weights, evidence) => Assert.InRange(Scale(weights).Of(evidence), 0, 1));

    [Fact]
    public void More_evidence_never_makes_it_less_sure() => Gen.Select(Evidences, Evidences).Sample((one, other) =>
    {
        var scale = Scale(0.2f, 1.1f, 0.5f, 0.3f, -1);
        var more = new Evidence(Math.Max(one.Cue, other.Cue), Math.Max(one.Content, other.Content), Math.Max(one.Link, other.Link), Math.Max(one.Source, other.Source));
        Assert.True(scale.Of(more) >= scale.Of(one));
    });

    [Fact]
    public void Its_inputs_are_the_logits_of_all_four_and_one()
    {
        double[] parts = new double[ConfidenceScale.Size];
        ConfidenceScale.Parts(new Evidence(0.5, 0.8, 0.2, 1), parts);
        Assert.Equal(0, parts[0], 1e-9);
        Assert.Equal(Math.Log(4), parts[1], 1e-9);
        Assert.Equal(-Math.Log(4), parts[2], 1e-9);
        Assert.InRange(parts[3], Math.Log(4), 20);
        Assert.Equal(1, parts[4]);
    }

    [Fact]
    public void A_scale_of_another_size_is_refused() =>
        Assert.Equal("SAYSO3005", Assert.Throws<WeightFileException>(() => Scale(1, 1, 1, 1)).Fault.Code);

    private static ConfidenceScale Scale(params float[] weights)
    {
        var writer = new WeightFileWriter();
        writer.Add<float>("confidence", [weights.Length], weights);
        using var stream = new MemoryStream();
        writer.Write(stream);
        using var file = WeightFile.Read("test", stream.ToArray());
        return new ConfidenceScale(file);
    }
}
