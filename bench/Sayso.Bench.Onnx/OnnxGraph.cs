using System.Runtime.InteropServices;

namespace Sayso.Bench.Onnx;

/// <summary>Collects the nodes and tensors of an ONNX graph and writes the model. The numbers of fields are those of onnx.proto.</summary>
internal sealed class OnnxGraph
{
    private const int Float = 1;
    private const int Int8 = 3;
    private const int Int32 = 6;
    private const int Int64 = 7;

    private readonly ProtoWriter _graph = new ProtoWriter().Text(2, "bench");

    /// <summary>Adds a node; attributes are whole numbers, lists of them, or strings.</summary>
    /// <param name="kind">The operator.</param>
    /// <param name="inputs">Names of its inputs, empty ones for those left out.</param>
    /// <param name="output">The name of its output.</param>
    /// <param name="domain">The operator's domain; empty for ONNX's own.</param>
    /// <param name="attributes">Its attributes.</param>
    public void Node(string kind, string[] inputs, string output, string domain, params ReadOnlySpan<(string Name, object Value)> attributes)
    {
        var node = new ProtoWriter().Text(1, inputs).Text(2, output).Text(3, output).Text(4, kind).Text(7, domain);
        foreach (var (name, value) in attributes)
        {
            var attribute = new ProtoWriter().Text(1, name);
            node.Message(5, value switch
            {
                int number => attribute.Number(3, number).Number(20, 2),
                string text => attribute.Text(4, text).Number(20, 3),
                int[] numbers => attribute.Numbers(8, numbers).Number(20, 7),
                _ => throw new ArgumentException($"No attribute is a {value.GetType()}.", nameof(attributes)),
            });
        }

        _graph.Message(1, node);
    }

    /// <summary>Adds a constant tensor.</summary>
    public void Tensor<T>(string name, ReadOnlySpan<T> numbers, params ReadOnlySpan<int> shape)
        where T : unmanaged
    {
        int type = default(T) switch
        {
            float => Float,
            sbyte => Int8,
            long => Int64,
            _ => throw new ArgumentException($"No tensor is of {typeof(T)}.", nameof(numbers)),
        };
        _graph.Message(5, new ProtoWriter().Numbers(1, shape).Number(2, type).Text(8, name).Bytes(9, MemoryMarshal.AsBytes(numbers)));
    }

    /// <summary>Adds an input of floats.</summary>
    public void FloatInput(string name, params ReadOnlySpan<object> shape) => _graph.Message(11, Value(name, Float, shape));

    /// <summary>Adds an input of 32-bit integers.</summary>
    public void IntInput(string name, params ReadOnlySpan<object> shape) => _graph.Message(11, Value(name, Int32, shape));

    /// <summary>Adds an output of floats.</summary>
    public void FloatOutput(string name, params ReadOnlySpan<object> shape) => _graph.Message(12, Value(name, Float, shape));

    /// <summary>Writes the model.</summary>
    public void Save(string path)
    {
        var own = new ProtoWriter().Text(1, "").Number(2, 17);
        var contributed = new ProtoWriter().Text(1, "com.microsoft").Number(2, 1);
        File.WriteAllBytes(path, new ProtoWriter().Number(1, 8).Message(7, _graph).Message(8, own).Message(8, contributed).ToArray());
    }

    /// <summary>What an input or output looks like; a size is a number, or a name where it differs from run to run.</summary>
    private static ProtoWriter Value(string name, int type, ReadOnlySpan<object> shape)
    {
        var sizes = new ProtoWriter();
        foreach (object size in shape)
        {
            sizes.Message(1, size is int known ? new ProtoWriter().Number(1, known) : new ProtoWriter().Text(2, (string)size));
        }

        var tensor = new ProtoWriter().Number(1, type).Message(2, sizes);
        return new ProtoWriter().Text(1, name).Message(2, new ProtoWriter().Message(1, tensor));
    }
}
