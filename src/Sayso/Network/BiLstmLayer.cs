namespace Sayso.Network;

/// <summary>
/// A layer that reads every passage forwards and backwards. What it has to say of a token are two parts: what is known from the
/// tokens up to it, and from those on from it. Immutable; shared by all threads.
/// </summary>
internal sealed class BiLstmLayer
{
    private readonly LstmDirection _forward;
    private readonly LstmDirection _backward;

    /// <summary>Packs a layer.</summary>
    /// <param name="forward">The forward direction's weights.</param>
    /// <param name="backward">The backward direction's; of the same sizes.</param>
    /// <param name="inputs">How the rows lie that it is given.</param>
    public BiLstmLayer(LstmWeights forward, LstmWeights backward, RowShape inputs)
    {
        ArgumentNullException.ThrowIfNull(forward);
        ArgumentNullException.ThrowIfNull(backward);
        if (forward.Inputs != inputs.Size || backward.Inputs != inputs.Size || forward.Hidden != backward.Hidden)
        {
            throw new ArgumentException($"The directions do not fit: {forward.Inputs} and {backward.Inputs} inputs of {inputs.Size}, {forward.Hidden} and {backward.Hidden} units.", nameof(inputs));
        }

        _forward = new LstmDirection(forward, inputs, backwards: false);
        _backward = new LstmDirection(backward, inputs, backwards: true);
        Inputs = inputs;
        Outputs = new RowShape(2, forward.Hidden);
    }

    /// <summary>How the rows lie that it is given.</summary>
    public RowShape Inputs { get; }

    /// <summary>How the rows lie that it puts out: forwards, backwards.</summary>
    public RowShape Outputs { get; }

    /// <summary>Numbers of a projected input: the gates of both directions.</summary>
    public int GateColumns => _forward.GateColumns + _backward.GateColumns;

    /// <summary>Projects rows onto the gates of both directions, as <see cref="RunProjected"/> wants them.</summary>
    /// <param name="inputs">The rows.</param>
    /// <param name="gates">Gets <see cref="GateColumns"/> numbers for each row.</param>
    /// <param name="withBias">Whether the bias is in them.</param>
    public void Project(Activations inputs, Span<float> gates, bool withBias)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        if (inputs.Rows > 0)
        {
            _forward.Project(inputs, 0, inputs.Rows, gates, GateColumns, withBias);
            _backward.Project(inputs, 0, inputs.Rows, gates[_forward.GateColumns..], GateColumns, withBias);
        }
    }

    /// <summary>Reads the passages of the batch.</summary>
    /// <param name="inputs">A row for each token, in step order.</param>
    /// <param name="outputs">Becomes a row for each token, in step order.</param>
    /// <param name="scratch">Working space, with the batch.</param>
    public void Run(Activations inputs, Activations outputs, Scratch scratch)
    {
        Begin(outputs, scratch);
        _forward.Run(inputs, outputs, scratch);
        _backward.Run(inputs, outputs, scratch);
    }

    /// <summary>Reads the passages of the batch, whose tokens' inputs are projected already.</summary>
    /// <param name="gates">Projected inputs, <see cref="GateColumns"/> numbers each.</param>
    /// <param name="gateRows">For each token, in step order, the number of its projected input.</param>
    /// <param name="outputs">Becomes a row for each token, in step order.</param>
    /// <param name="scratch">Working space, with the batch.</param>
    public void RunProjected(ReadOnlySpan<float> gates, ReadOnlySpan<int> gateRows, Activations outputs, Scratch scratch)
    {
        Begin(outputs, scratch);
        _forward.RunProjected(gates, GateColumns, gateRows, outputs, scratch);
        _backward.RunProjected(gates[_forward.GateColumns..], GateColumns, gateRows, outputs, scratch);
    }

    private void Begin(Activations outputs, Scratch scratch)
    {
        ArgumentNullException.ThrowIfNull(outputs);
        ArgumentNullException.ThrowIfNull(scratch);
        outputs.Reset(scratch.Batch.Tokens, Outputs);
        outputs.Scales.Fill(1f / Activations.Amplitude);
    }
}
