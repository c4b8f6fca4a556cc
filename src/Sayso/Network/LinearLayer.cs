namespace Sayso.Network;

/// <summary>A linear layer: weights times input, and a bias. Immutable; shared by all threads.</summary>
internal sealed unsafe class LinearLayer
{
    private readonly PackedMatrix _weights;
    private readonly float[] _bias;
    private readonly RowShape _inputs;

    /// <summary>Packs a layer.</summary>
    /// <param name="weights">The weights, [outputs, inputs].</param>
    /// <param name="bias">The bias, [outputs].</param>
    /// <param name="inputs">How the rows lie that it is given.</param>
    public LinearLayer(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, RowShape inputs)
    {
        if (weights.Length != bias.Length * inputs.Size)
        {
            throw new ArgumentException($"{bias.Length} outputs of {inputs.Size} inputs have not {weights.Length} weights.", nameof(weights));
        }

        int panels = (bias.Length + PackedMatrix.PanelColumns - 1) / PackedMatrix.PanelColumns;
        var outputs = new int[panels * PackedMatrix.PanelColumns];
        for (int i = 0; i < outputs.Length; i++)
        {
            outputs[i] = i < bias.Length ? i : -1;
        }

        _inputs = inputs;
        _weights = new PackedMatrix(weights, inputs, outputs);
        Outputs = bias.Length;
        _bias = new float[outputs.Length];
        bias.CopyTo(_bias);
    }

    /// <summary>Numbers that it makes of each row.</summary>
    public int Outputs { get; }

    /// <summary>
    /// Reads the tensors <c>{module}.weight</c> and <c>{module}.bias</c> of some modules with the same inputs as one layer: its
    /// outputs are theirs, one after the other. That is quicker than one by one, since up to 64 outputs cost the same.
    /// </summary>
    /// <exception cref="WeightFileException">A tensor is missing, or has another shape.</exception>
    public static LinearLayer Load(WeightFile file, RowShape inputs, params ReadOnlySpan<string> modules)
    {
        ArgumentNullException.ThrowIfNull(file);
        float[] weights = [];
        float[] bias = [];
        foreach (string module in modules)
        {
            float[] b = file.Get(module + ".bias").ToFloats();
            bias = [.. bias, .. b];
            weights = [.. weights, .. file.Get(module + ".weight", b.Length, inputs.Size).ToFloats()];
        }

        return new LinearLayer(weights, bias, inputs);
    }

    /// <summary>Computes the outputs of all rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="outputs">Gets <see cref="Outputs"/> numbers for each row.</param>
    public void Run(Activations rows, Span<float> outputs)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(outputs.Length, rows.Rows * Outputs, nameof(outputs));
        if (rows.Shape != _inputs)
        {
            throw new ArgumentException($"The rows are {rows.Shape}, not {_inputs}.", nameof(rows));
        }

        fixed (short* data = rows.Data)
        fixed (float* rowScales = rows.Scales, columnScales = _weights.Scales, bias = _bias, target = outputs)
        {
            var sink = new ScaledSums(rowScales, columnScales, bias, target, Outputs, Outputs);
            _weights.Multiply(data, _inputs.Stride, rows.Rows, ref sink);
        }
    }
}
