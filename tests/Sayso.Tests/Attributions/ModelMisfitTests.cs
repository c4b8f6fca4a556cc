using Sayso.Attributions;
using Sayso.Network;

namespace Sayso.Tests.Attributions;

/// <summary>Tensors that are all there but do not fit each other, or the engine, are refused when they are read and not when they are used.</summary>
public class ModelMisfitTests
{
    private static readonly SortedDictionary<string, (int[] Shape, float[] Numbers)> Good = new TinyWeights(["said"]).Tensors;

    public static TheoryData<string> Tensors() => [.. Good.Keys];

    public static TheoryData<string> Tables() => [.. Good.Where(tensor => tensor.Value.Shape.Length == 2).Select(tensor => tensor.Key)];

    [Theory]
    [MemberData(nameof(Tensors))]
    public void A_row_too_many_is_refused(string tensor) => AssertRefused(Reshaped(tensor, shape => [shape[0] + 1, .. shape[1..]]));

    [Theory]
    [MemberData(nameof(Tensors))]
    public void A_row_too_few_is_refused(string tensor) => AssertRefused(Reshaped(tensor, shape => [shape[0] - 1, .. shape[1..]]));

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_column_too_many_is_refused(string tensor) => AssertRefused(Reshaped(tensor, shape => [shape[0], shape[1] + 1]));

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_without_columns_is_refused(string tensor) => AssertRefused(Reshaped(tensor, shape => [shape[0] * shape[1]]));

    [Theory]
    [InlineData("emission.weight", "emission.bias")]
    [InlineData("pieceLink.weight", "pieceLink.bias")]
    [InlineData("cueLinkSource.weight", "cueLinkSource.bias")]
    public void A_layer_of_another_size_that_is_sound_in_itself_is_refused(string weight, string bias) =>
        AssertRefused(Reshaped([weight, bias], shape => [shape[0] - 1, .. shape[1..]]));

    [Theory]
    [InlineData("backward1")]
    [InlineData("forward2")]
    public void A_direction_of_another_size_than_the_others_is_refused(string direction)
    {
        const int Small = TinyWeights.Hidden - 2;
        var weights = Reshaped([direction + ".weight_ih_l0", direction + ".bias_ih_l0", direction + ".bias_hh_l0"], shape => [4 * Small, .. shape[1..]]);
        weights.Tensors[direction + ".weight_hh_l0"] = ([4 * Small, Small], new float[4 * Small * Small]);
        AssertRefused(weights);
    }

    [Fact]
    public void A_vocabulary_of_other_words_than_the_table_has_is_refused()
    {
        var weights = new TinyWeights(["said", "rain"]);
        weights.Tensors["word.weight"] = Good["word.weight"];
        AssertRefused(weights);
    }

    private static TinyWeights Reshaped(string tensor, Func<int[], int[]> reshape) => Reshaped([tensor], reshape);

    private static TinyWeights Reshaped(string[] tensors, Func<int[], int[]> reshape)
    {
        var weights = new TinyWeights(["said"]);
        foreach (string tensor in tensors)
        {
            int[] shape = reshape(weights.Tensors[tensor].Shape);
            weights.Tensors[tensor] = (shape, new float[shape.Aggregate(1, (a, b) => a * b)]);
        }

        return weights;
    }

    private static void AssertRefused(TinyWeights weights)
    {
        using var file = weights.ToFile();
        Assert.Equal("SAYSO3005", Assert.Throws<WeightFileException>(() => new AttributionModel(file)).Fault.Code);
    }
}
