using System.Collections.Concurrent;

namespace Sayso.Network;

/// <summary>
/// Working space for one run of the network: for one thread at a time, grown to the largest job it was given and kept for the
/// next. Rent one, run, use the results, dispose of it.
/// </summary>
internal sealed class Scratch : IDisposable
{
    private static readonly ConcurrentBag<Scratch> s_idle = [];

    private float[] _inputs = [];
    private float[] _gates = [];
    private float[] _cells = [];
    private int[] _gateRows = [];

    private Scratch()
    {
    }

    /// <summary>The passages that are read.</summary>
    public PassageBatch Batch { get; } = new();

    /// <summary>The rows that a layer is given and the rows it puts out, in step order; they change places from layer to layer.</summary>
    public (Activations One, Activations Other) Layers { get; } = (new(), new());

    /// <summary>The last layer's rows, in reading order. Valid until the next run.</summary>
    public Activations Result { get; } = new();

    /// <summary>The lowest layer's rows, in reading order. Valid until the next run.</summary>
    public Activations Lowest { get; } = new();

    /// <summary>Takes working space from the pool.</summary>
    public static Scratch Rent() => s_idle.TryTake(out var scratch) ? scratch : new Scratch();

    /// <summary>Gives the working space back to the pool.</summary>
    public void Dispose() => s_idle.Add(this);

    /// <summary>Room for what tokens bring to the network. What it holds is undefined.</summary>
    public Span<float> Inputs(int length) => Room(ref _inputs, length);

    /// <summary>Room for projected inputs. What it holds is undefined.</summary>
    public Span<float> Gates(int length) => Room(ref _gates, length);

    /// <summary>Cells that hold zero.</summary>
    public Span<float> EmptyCells(int length)
    {
        var cells = Room(ref _cells, length);
        cells.Clear();
        return cells;
    }

    /// <summary>Room for the number of each token's projected input, in step order. What it holds is undefined.</summary>
    public Span<int> GateRows(int length) => Room(ref _gateRows, length);

    private static Span<T> Room<T>(ref T[] array, int length)
    {
        if (array.Length < length)
        {
            array = GC.AllocateUninitializedArray<T>(length);
        }

        return array.AsSpan(0, length);
    }
}
