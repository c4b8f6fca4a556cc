namespace Sayso.Network;

/// <summary>
/// One direction of one layer, packed: a panel's four groups of columns are the four gates of 16 hidden units, so that when a
/// panel is done, those units can move on. Immutable; shared by all threads.
/// </summary>
internal sealed unsafe class LstmDirection
{
    // Rows that are projected at once: enough that the weights' way from memory is paid off, few enough that what they
    // become stays in the second-level cache.
    private const int ChunkRows = 192;

    private readonly bool _backwards;
    private readonly PackedMatrix _input;
    private readonly PackedMatrix _recurrent;
    private readonly float[] _inputScales;
    private readonly float[] _recurrentScales;
    private readonly float[] _bias;
    private readonly float[] _noBias;

    /// <summary>Packs the weights of a direction.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="inputs">How the rows lie that it is given; they have as many numbers as the weights have inputs.</param>
    /// <param name="backwards">Whether it reads each passage from its end.</param>
    public LstmDirection(LstmWeights weights, RowShape inputs, bool backwards)
    {
        ArgumentNullException.ThrowIfNull(weights);
        _backwards = backwards;
        int panels = (weights.Hidden + PackedMatrix.GroupColumns - 1) / PackedMatrix.GroupColumns;
        var rows = new int[panels * PackedMatrix.PanelColumns];
        _bias = new float[rows.Length];
        _noBias = new float[rows.Length];
        for (int column = 0; column < rows.Length; column++)
        {
            int gate = column % PackedMatrix.PanelColumns / PackedMatrix.GroupColumns;
            int unit = (column / PackedMatrix.PanelColumns * PackedMatrix.GroupColumns) + (column % PackedMatrix.GroupColumns);
            rows[column] = unit < weights.Hidden ? (gate * weights.Hidden) + unit : -1;
            _bias[column] = unit < weights.Hidden ? weights.Bias[rows[column]] * GateUpdate.FactorOf(gate) : 0;
        }

        _input = new PackedMatrix(weights.InputWeights, inputs, rows);
        _recurrent = new PackedMatrix(weights.RecurrentWeights, new RowShape(1, weights.Hidden), rows);

        _inputScales = Scales(_input, 1);

        // What it puts out, and reads again at the next step, has one scale.
        _recurrentScales = Scales(_recurrent, 1f / Activations.Amplitude);
    }

    /// <summary>Numbers of a projected input: four gates for each unit, in the order of the packed columns.</summary>
    public int GateColumns => _bias.Length;

    /// <summary>Projects rows onto the gates: weights times input, and the bias if it is wanted.</summary>
    /// <param name="inputs">The rows.</param>
    /// <param name="first">The first row to project.</param>
    /// <param name="count">Rows to project.</param>
    /// <param name="gates">Where the first row's gates go.</param>
    /// <param name="stride">Places from one row's gates to the next's.</param>
    /// <param name="withBias">Whether the bias is in them.</param>
    public void Project(Activations inputs, int first, int count, Span<float> gates, int stride, bool withBias)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentOutOfRangeException.ThrowIfLessThan(gates.Length, ((count - 1) * stride) + GateColumns, nameof(gates));
        fixed (short* rows = inputs.Data)
        fixed (float* rowScales = inputs.Scales, columnScales = _inputScales, bias = withBias ? _bias : _noBias, target = gates)
        {
            var sink = new ScaledSums(rowScales + first, columnScales, bias, target, stride, GateColumns);
            _input.Multiply(rows + ((nint)first * inputs.Shape.Stride), inputs.Shape.Stride, count, ref sink);
        }
    }

    /// <summary>Reads all passages of the batch.</summary>
    /// <param name="inputs">A row for each token, in step order.</param>
    /// <param name="outputs">Gets this direction's part of each token's row, in step order.</param>
    /// <param name="scratch">Working space, with the batch.</param>
    public void Run(Activations inputs, Activations outputs, Scratch scratch)
    {
        ArgumentNullException.ThrowIfNull(scratch);
        var batch = scratch.Batch;
        int most = Math.Max(ChunkRows, batch.Passages);
        var gates = scratch.Gates(most * GateColumns);
        fixed (float* rows = gates, cells = EmptyCells(scratch))
        {
            for (int from = 0, to; from < batch.Steps; from = to)
            {
                to = from + 1;
                while (to < batch.Steps && TokensOf(from, to + 1, batch).Count <= most)
                {
                    to++;
                }

                var (first, count) = TokensOf(from, to, batch);
                Project(inputs, first, count, gates, GateColumns, withBias: true);
                Steps(from, to, rows - ((nint)first * GateColumns), GateColumns, null, cells, outputs, batch);
            }
        }
    }

    /// <summary>Reads all passages of the batch, whose tokens' inputs are projected already.</summary>
    /// <param name="gates">Projected inputs.</param>
    /// <param name="stride">Places from one projected input to the next.</param>
    /// <param name="gateRows">For each token, in step order, the number of its projected input.</param>
    /// <param name="outputs">Gets this direction's part of each token's row, in step order.</param>
    /// <param name="scratch">Working space, with the batch.</param>
    public void RunProjected(ReadOnlySpan<float> gates, int stride, ReadOnlySpan<int> gateRows, Activations outputs, Scratch scratch)
    {
        ArgumentNullException.ThrowIfNull(scratch);
        fixed (float* rows = gates, cells = EmptyCells(scratch))
        fixed (int* numbers = gateRows)
        {
            Steps(0, scratch.Batch.Steps, rows, stride, numbers, cells, outputs, scratch.Batch);
        }
    }

    private static float[] Scales(PackedMatrix matrix, float scale)
    {
        var scales = new float[matrix.Scales.Length];
        for (int column = 0; column < scales.Length; column++)
        {
            scales[column] = matrix.Scales[column] * scale * GateUpdate.FactorOf(column % PackedMatrix.PanelColumns / PackedMatrix.GroupColumns);
        }

        return scales;
    }

    private Span<float> EmptyCells(Scratch scratch) => scratch.EmptyCells(scratch.Batch.Passages * (GateColumns / LstmWeights.Gates));

    /// <summary>The step that comes as number <paramref name="order"/> in this direction.</summary>
    private int StepOf(int order, PassageBatch batch) => _backwards ? batch.Steps - 1 - order : order;

    /// <summary>The tokens of the steps that come as numbers <paramref name="from"/> up to <paramref name="to"/>; they stand together.</summary>
    private (int First, int Count) TokensOf(int from, int to, PassageBatch batch)
    {
        int first = batch.StartOf(Math.Min(StepOf(from, batch), StepOf(to - 1, batch)));
        return (first, batch.StartOf(Math.Max(StepOf(from, batch), StepOf(to - 1, batch)) + 1) - first);
    }

    private void Steps(int from, int to, float* gates, int gateStride, int* gateRows, float* cells, Activations outputs, PassageBatch batch)
    {
        var shape = outputs.Shape;
        int* none = stackalloc int[DotKernel.MostRows * PackedMatrix.PanelColumns];
        fixed (short* data = outputs.Data)
        fixed (float* scales = _recurrentScales)
        {
            short* part = data + (_backwards ? shape.PartStride : 0);
            for (int order = from; order < to; order++)
            {
                int step = StepOf(order, batch);
                int start = batch.StartOf(step);
                int active = batch.ActiveAt(step);
                int known = order == 0 ? 0 : Math.Min(active, batch.ActiveAt(StepOf(order - 1, batch)));
                var update = new GateUpdate
                {
                    Gates = gateRows is null ? gates + ((nint)start * gateStride) : gates,
                    GateStride = gateStride,
                    GateRows = gateRows is null ? null : gateRows + start,
                    Scales = scales,
                    Cells = cells,
                    CellStride = GateColumns / LstmWeights.Gates,
                    Output = part + ((nint)start * shape.Stride),
                    OutputStride = shape.Stride,
                    OutputPlaces = shape.PartStride,
                };
                if (known > 0)
                {
                    short* before = part + ((nint)batch.StartOf(StepOf(order - 1, batch)) * shape.Stride);
                    _recurrent.Multiply(before, shape.Stride, known, ref update);
                }

                // Passages that begin here have nothing to look back on.
                for (int row = known; row < active; row += DotKernel.MostRows)
                {
                    for (int panel = 0; panel < _recurrent.Panels; panel++)
                    {
                        update.Take(panel, row, Math.Min(DotKernel.MostRows, active - row), none);
                    }
                }
            }
        }
    }
}
