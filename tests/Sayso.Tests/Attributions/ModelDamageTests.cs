using Sayso.Attributions;
using Sayso.Network;

namespace Sayso.Tests.Attributions;

/// <summary>A file of weights that does not hold just what the model needs is refused when it is read, and says why.</summary>
public class ModelDamageTests
{
    private static readonly string[] Names = [.. new TinyWeights(["said"]).Tensors.Keys];

    private static readonly string[] Texts = ["vocabulary", "cueWords", "partOfSpeech.labels", "entity.labels", "relation.labels"];

    public static TheoryData<string> Tensors() => [.. Names];

    [Fact]
    public void A_file_with_all_tensors_is_read() => Assert.NotNull(new TinyWeights(["said"]).ToModel());

    [Fact]
    public void The_tensors_are_those_of_the_shipped_model()
    {
        using var stream = typeof(StoryReader).Assembly.GetManifestResourceStream("attributions.safetensors")!;
        using var shipped = WeightFile.Read("shipped", stream);
        Assert.Equal(Names.Concat(Texts).Order(StringComparer.Ordinal), shipped.Tensors.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tensors))]
    [InlineData("vocabulary")]
    [InlineData("cueWords")]
    [InlineData("entity.labels")]
    public void A_missing_tensor_is_named(string tensor) => AssertRefused(tensor, new TinyWeights(["said"]), without: tensor);

    [Theory]
    [MemberData(nameof(Tensors))]
    public void A_tensor_of_integers_is_named(string tensor)
    {
        var weights = new TinyWeights(["said"]);
        var (shape, numbers) = weights.Tensors[tensor];
        AssertRefused(tensor, weights, tensor, writer => writer.Add<sbyte>(tensor, shape, new sbyte[numbers.Length]));
    }

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    public void A_number_that_is_none_is_refused(float number)
    {
        foreach (string tensor in (string[])["word.weight", "forward1.bias_ih_l0", "noSource", "confidence"])
        {
            var weights = new TinyWeights(["said"]);
            weights.Tensors[tensor].Numbers[^1] = number;
            using var file = weights.ToFile();
            var fault = Assert.Throws<WeightFileException>(() => new AttributionModel(file)).Fault;
            Assert.Equal("SAYSO3004", fault.Code);
            Assert.Contains($"'{tensor}'", fault.Message, StringComparison.Ordinal);
        }
    }

    private static void AssertRefused(string tensor, TinyWeights weights, string? without = null, Action<WeightFileWriter>? instead = null)
    {
        using var file = weights.ToFile(without, instead);
        var fault = Assert.Throws<WeightFileException>(() => new AttributionModel(file)).Fault;
        Assert.Equal("SAYSO3005", fault.Code);
        Assert.Contains($"'{tensor}'", fault.Message, StringComparison.Ordinal);
    }
}
