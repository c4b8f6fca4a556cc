using Sayso.Network;

namespace Sayso.Bench.Onnx;

/// <summary>
/// Writes the network as an ONNX model: two bidirectional LSTMs and a linear layer. Inputs are [sequence, batch, inputs] and the
/// passages' lengths, the output is [sequence, batch, labels].
/// </summary>
internal static class OnnxModel
{
    /// <summary>Name of the input of numbers.</summary>
    public const string Input = "input";

    /// <summary>Name of the input of lengths.</summary>
    public const string Lengths = "lengths";

    /// <summary>Name of the output.</summary>
    public const string Output = "output";

    /// <summary>ONNX Runtime's own operators.</summary>
    private const string Contributed = "com.microsoft";

    /// <summary>Writes a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="path">The file.</param>
    /// <param name="quantised">Whether the LSTMs are to multiply 8-bit integers, with a scale for each column of weights.</param>
    public static void Write(SampleNetwork network, string path, bool quantised)
    {
        var graph = new OnnxGraph();
        graph.FloatInput(Input, "sequence", "batch", SampleNetwork.Inputs);
        graph.IntInput(Lengths, "batch");
        graph.FloatOutput(Output, "sequence", "batch", SampleNetwork.Labels);
        graph.Tensor<long>("joined", [0, 0, -1], 3);
        string rows = Input;
        for (int layer = 0; layer < network.Layers.Length; layer++)
        {
            var (forward, backward) = network.Layers[layer];
            rows = Layer(graph, $"layer{layer}", rows, [forward, backward], quantised);
        }

        var head = new float[network.HeadWeights.Length];
        int inputs = head.Length / SampleNetwork.Labels;
        for (int i = 0; i < head.Length; i++)
        {
            head[i] = network.HeadWeights[(i % SampleNetwork.Labels * inputs) + (i / SampleNetwork.Labels)];
        }

        graph.Tensor<float>("head.weight", head, inputs, SampleNetwork.Labels);
        graph.Tensor<float>("head.bias", network.HeadBias, SampleNetwork.Labels);
        graph.Node("MatMul", [rows, "head.weight"], "product", "");
        graph.Node("Add", ["product", "head.bias"], Output, "");
        graph.Save(path);
    }

    private static string Layer(OnnxGraph graph, string name, string rows, LstmWeights[] directions, bool quantised)
    {
        int hidden = directions[0].Hidden;
        (string, object)[] attributes = [("hidden_size", hidden), ("direction", "bidirectional")];
        string input = name + ".input", recurrent = name + ".recurrent", bias = name + ".bias";
        graph.Tensor<float>(bias, OnnxWeights.Bias(directions), directions.Length, 2 * OnnxWeights.Columns(hidden));
        if (quantised)
        {
            Quantised(graph, input, [.. directions.Select(d => OnnxWeights.Reorder(d.InputWeights, d.Inputs, hidden))], hidden);
            Quantised(graph, recurrent, [.. directions.Select(d => OnnxWeights.Reorder(d.RecurrentWeights, hidden, hidden))], hidden);
            graph.Node(
                "DynamicQuantizeLSTM",
                [rows, input, recurrent, bias, Lengths, "", "", "", input + ".scale", input + ".zero", recurrent + ".scale", recurrent + ".zero"],
                name,
                Contributed,
                attributes);
        }
        else
        {
            int columns = OnnxWeights.Columns(hidden);
            graph.Tensor<float>(input, [.. directions.SelectMany(d => OnnxWeights.Reorder(d.InputWeights, d.Inputs, hidden))], directions.Length, columns, directions[0].Inputs);
            graph.Tensor<float>(recurrent, [.. directions.SelectMany(d => OnnxWeights.Reorder(d.RecurrentWeights, hidden, hidden))], directions.Length, columns, hidden);
            graph.Node("LSTM", [rows, input, recurrent, bias, Lengths], name, "", attributes);
        }

        // [sequence, direction, batch, hidden] becomes [sequence, batch, both directions].
        graph.Node("Transpose", [name], name + ".turned", "", ("perm", new[] { 0, 2, 1, 3 }));
        graph.Node("Reshape", [name + ".turned", "joined"], name + ".rows", "");
        return name + ".rows";
    }

    private static void Quantised(OnnxGraph graph, string name, float[][] directions, int hidden)
    {
        int columns = OnnxWeights.Columns(hidden);
        var packed = directions.Select(d => OnnxWeights.Quantise(d, columns)).ToList();
        graph.Tensor<sbyte>(name, [.. packed.SelectMany(p => p.Weights)], directions.Length, directions[0].Length / columns, columns);
        graph.Tensor<float>(name + ".scale", [.. packed.SelectMany(p => p.Scales)], directions.Length, columns);
        graph.Tensor<sbyte>(name + ".zero", new sbyte[directions.Length * columns], directions.Length, columns);
    }
}
