namespace Sayso.Network;

/// <summary>Bidirectional LSTM layers, one upon the other. Immutable; shared by all threads, each with its own <see cref="Scratch"/>.</summary>
internal sealed class BiLstm
{
    private readonly BiLstmLayer[] _layers;

    /// <summary>Packs the layers, the lowest first.</summary>
    public BiLstm(params ReadOnlySpan<(LstmWeights Forward, LstmWeights Backward)> layers)
    {
        _layers = new BiLstmLayer[layers.Length];
        for (int i = 0; i < layers.Length; i++)
        {
            var inputs = i == 0 ? new RowShape(1, layers[0].Forward.Inputs) : _layers[i - 1].Outputs;
            _layers[i] = new BiLstmLayer(layers[i].Forward, layers[i].Backward, inputs);
        }
    }

    /// <summary>Numbers that each token brings.</summary>
    public int Inputs => _layers[0].Inputs.Size;

    /// <summary>How the rows lie that the lowest layer puts out.</summary>
    public RowShape LowestOutputs => _layers[0].Outputs;

    /// <summary>How the rows lie that it puts out: forwards, backwards.</summary>
    public RowShape Outputs => _layers[^1].Outputs;

    /// <summary>Numbers of a projected input.</summary>
    public int GateColumns => _layers[0].GateColumns;

    /// <summary>
    /// Projects inputs onto the first layer's gates, once and for all for inputs that come again and again. Where an input is made
    /// of parts, each may be projected by itself, with zeros for the others, and the projections added up.
    /// </summary>
    /// <param name="inputs">Inputs, <see cref="Inputs"/> numbers each.</param>
    /// <param name="gates">Gets <see cref="GateColumns"/> numbers for each input.</param>
    /// <param name="withBias">Whether the bias is in them; it must be there once.</param>
    public void Project(ReadOnlySpan<float> inputs, Span<float> gates, bool withBias = true)
    {
        using var scratch = Scratch.Rent();
        var rows = scratch.Layers.One;
        rows.Reset(inputs.Length / Inputs, _layers[0].Inputs);
        for (int i = 0; i < rows.Rows; i++)
        {
            rows.Store(i, inputs.Slice(i * Inputs, Inputs));
        }

        _layers[0].Project(rows, gates, withBias);
    }

    /// <summary>Reads passages; what the last layer has to say is then in <see cref="Scratch.Result"/>, and the lowest in <see cref="Scratch.Lowest"/>.</summary>
    /// <param name="lengths">The passages' lengths in tokens, in reading order.</param>
    /// <param name="inputs">What each token brings, in reading order, <see cref="Inputs"/> numbers each.</param>
    /// <param name="scratch">Working space.</param>
    public void Run(ReadOnlySpan<int> lengths, ReadOnlySpan<float> inputs, Scratch scratch)
    {
        ArgumentNullException.ThrowIfNull(scratch);
        scratch.Batch.Reset(lengths);
        var (rows, outputs) = scratch.Layers;
        rows.Reset(scratch.Batch.Tokens, _layers[0].Inputs);
        var inSteps = scratch.Batch.InSteps;
        for (int i = 0; i < inSteps.Length; i++)
        {
            rows.Store(inSteps[i], inputs.Slice(i * Inputs, Inputs));
        }

        _layers[0].Run(rows, outputs, scratch);
        RunFurther(outputs, rows, scratch);
    }

    /// <summary>Reads passages whose inputs are projected already; what the last layer has to say is then in <see cref="Scratch.Result"/>, and the lowest in <see cref="Scratch.Lowest"/>.</summary>
    /// <param name="lengths">The passages' lengths in tokens, in reading order.</param>
    /// <param name="gates">Projected inputs, <see cref="GateColumns"/> numbers each.</param>
    /// <param name="gateRows">For each token, in reading order, the number of its projected input.</param>
    /// <param name="scratch">Working space.</param>
    public void RunProjected(ReadOnlySpan<int> lengths, ReadOnlySpan<float> gates, ReadOnlySpan<int> gateRows, Scratch scratch)
    {
        ArgumentNullException.ThrowIfNull(scratch);
        scratch.Batch.Reset(lengths);
        var inSteps = scratch.Batch.InSteps;
        var numbers = scratch.GateRows(inSteps.Length);
        int most = gates.Length / GateColumns;
        for (int i = 0; i < inSteps.Length; i++)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)gateRows[i], (uint)most, nameof(gateRows));
            numbers[inSteps[i]] = gateRows[i];
        }

        _layers[0].RunProjected(gates, numbers, scratch.Layers.Other, scratch);
        RunFurther(scratch.Layers.Other, scratch.Layers.One, scratch);
    }

    private void RunFurther(Activations outputs, Activations spare, Scratch scratch)
    {
        scratch.Lowest.Gather(outputs, scratch.Batch.InSteps, 1);
        foreach (var layer in _layers.AsSpan(1))
        {
            layer.Run(outputs, spare, scratch);
            (outputs, spare) = (spare, outputs);
        }

        scratch.Result.Gather(outputs, scratch.Batch.InSteps, 1);
    }
}
