namespace Sayso.Bench.Onnx;

/// <summary>What each way to run the network needs beside .NET, without weights, from the folder that this program runs from.</summary>
internal static class InstallSize
{
    /// <summary>Bytes of the whole engine's assembly, less the weights that it carries.</summary>
    public static long OfEngine()
    {
        var assembly = typeof(Network.BiLstm).Assembly;
        long weights = assembly.GetManifestResourceNames().Sum(name => assembly.GetManifestResourceStream(name)!.Length);
        return new FileInfo(assembly.Location).Length - weights;
    }

    /// <summary>Bytes of ONNX Runtime's native libraries, and of its assemblies and those that come with them.</summary>
    public static (long Native, long Managed) OfOnnxRuntime()
    {
        var files = new DirectoryInfo(AppContext.BaseDirectory).GetFiles("*", SearchOption.AllDirectories);
        return (Sum(files, "libonnxruntime"), Sum(files, "Microsoft.ML.OnnxRuntime") + Sum(files, "System.Numerics.Tensors"));
    }

    private static long Sum(FileInfo[] files, string prefix) =>
        files.Where(f => f.Name.StartsWith(prefix, StringComparison.Ordinal) && f.Extension is (".dll" or ".so")).Sum(f => f.Length);
}
