using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Tests.Attributions;

public class EmbeddingsTests
{
    private const string Story = "Okafor said: “Rain fell.”\n\nRain? “No.”";

    [Fact]
    public void A_tokens_input_is_one_row_of_each_table_side_by_side()
    {
        string[] tables = ["word", "prefix", "suffix", "shape", "quotation", "place"];
        var weights = new TinyWeights(["said", "rain"]);
        foreach (string table in tables)
        {
            // A number tells its row and column: half precision keeps it exactly only up to 2048, so rows are told apart by 128.
            weights.Set(table + ".weight", (row, column) => (row % 128 * 8) + column);
        }

        using var file = weights.ToFile();
        var embeddings = new Embeddings(file);
        var features = TokenFeatures.Of(Layout.Of(Story), new Vocabulary(["said", "rain"]));
        float[] inputs = new float[5 * embeddings.Size];
        embeddings.Write(features, 3..8, inputs);

        int[] sizes = [.. tables.Select(table => weights.Tensors[table + ".weight"].Shape[1])];
        Assert.Equal(sizes.Sum(), embeddings.Size);
        var expected = new List<float>();
        for (int token = 3; token < 8; token++)
        {
            int[] rows = [features.Words[token], features.Prefixes[token], features.Suffixes[token], features.Shapes[token], features.Quotations[token], features.Places[token]];
            expected.AddRange(rows.Zip(sizes).SelectMany(pair => Enumerable.Range(0, pair.Second).Select(column => (float)((pair.First % 128 * 8) + column))));
        }

        Assert.Equal(expected, inputs);
    }
}
