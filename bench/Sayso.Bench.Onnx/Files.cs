namespace Sayso.Bench.Onnx;

/// <summary>The same network as each of the contenders loads it.</summary>
internal static class Files
{
    /// <summary>The ways to run the network, the engine's own first.</summary>
    public static readonly (string Key, string Name)[] Contenders =
    [
        ("engine.safetensors", "engine, 16-bit integers"),
        ("floats.onnx", "ONNX Runtime, floats"),
        ("integers.onnx", "ONNX Runtime, 8-bit integers"),
    ];

    /// <summary>Writes all files.</summary>
    public static void Write(string folder)
    {
        var network = new SampleNetwork();
        network.Save(Path.Combine(folder, Contenders[0].Key));
        OnnxModel.Write(network, Path.Combine(folder, Contenders[1].Key), quantised: false);
        OnnxModel.Write(network, Path.Combine(folder, Contenders[2].Key), quantised: true);
    }

    /// <summary>Loads the contender that a file is for.</summary>
    public static IContender Load(string path) =>
        path.EndsWith(".onnx", StringComparison.Ordinal) ? LoadOnnx(path) : new EngineContender(path);

    /// <summary>Apart from <see cref="Load"/>, so that a process that runs the engine never loads ONNX Runtime's assembly.</summary>
    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static OnnxContender LoadOnnx(string path) => new(path);
}
