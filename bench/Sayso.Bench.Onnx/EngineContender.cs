using Sayso.Network;

namespace Sayso.Bench.Onnx;

/// <summary>The engine's own network.</summary>
internal sealed class EngineContender : IContender
{
    private readonly BiLstm _lstm;
    private readonly LinearLayer _head;
    private float[] _outputs = [];

    /// <summary>Loads a safetensors file, as the engine loads its model.</summary>
    public EngineContender(string path)
    {
        using var file = WeightFile.Open(path);
        _lstm = new BiLstm(
            (LstmWeights.Load(file, "forward1"), LstmWeights.Load(file, "backward1")),
            (LstmWeights.Load(file, "forward2"), LstmWeights.Load(file, "backward2")));
        _head = LinearLayer.Load(file, _lstm.Outputs, "emission");
    }

    /// <inheritdoc/>
    public Action Prepare(SampleGroup group)
    {
        _outputs = new float[group.Tokens * SampleNetwork.Labels];
        return () =>
        {
            using var scratch = Scratch.Rent();
            _lstm.Run(group.Lengths, group.InReadingOrder, scratch);
            _head.Run(scratch.Result, _outputs);
        };
    }

    /// <inheritdoc/>
    public float[] Outputs(SampleGroup group) => _outputs;

    /// <inheritdoc/>
    public void Dispose()
    {
        // Nothing but managed memory.
    }
}
