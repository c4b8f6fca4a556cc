using Microsoft.ML.OnnxRuntime;

namespace Sayso.Bench.Onnx;

/// <summary>ONNX Runtime.</summary>
internal sealed class OnnxContender : IContender
{
    private static readonly string[] s_inputs = [OnnxModel.Input, OnnxModel.Lengths];
    private static readonly string[] s_outputs = [OnnxModel.Output];

    private readonly InferenceSession _session;
    private readonly RunOptions _run = new();
    private OrtValue[] _values = [];
    private IDisposableReadOnlyCollection<OrtValue>? _results;

    /// <summary>ONNX Runtime's version.</summary>
    public static string Version => OrtEnv.Instance().GetVersionString();

    /// <summary>Loads a model.</summary>
    public OnnxContender(string path)
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, ExecutionMode = ExecutionMode.ORT_SEQUENTIAL };
        _session = new InferenceSession(path, options);
    }

    /// <inheritdoc/>
    public Action Prepare(SampleGroup group)
    {
        Release();
        _values =
        [
            OrtValue.CreateTensorValueFromMemory(group.Padded, [SampleGroup.Longest, group.Lengths.Length, SampleNetwork.Inputs]),
            OrtValue.CreateTensorValueFromMemory(group.Lengths, [group.Lengths.Length]),
        ];
        return () =>
        {
            _results?.Dispose();
            _results = _session.Run(_run, s_inputs, _values, s_outputs);
        };
    }

    /// <inheritdoc/>
    public float[] Outputs(SampleGroup group) =>
        group.Unpad((_results ?? throw new InvalidOperationException("Nothing has run."))[0].GetTensorDataAsSpan<float>());

    /// <inheritdoc/>
    public void Dispose()
    {
        Release();
        _run.Dispose();
        _session.Dispose();
    }

    private void Release()
    {
        _results?.Dispose();
        _results = null;
        foreach (var value in _values)
        {
            value.Dispose();
        }
    }
}
