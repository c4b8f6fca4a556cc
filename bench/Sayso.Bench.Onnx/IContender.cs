namespace Sayso.Bench.Onnx;

/// <summary>A way to run the network, on the thread that calls it and no other.</summary>
internal interface IContender : IDisposable
{
    /// <summary>Gets ready for a group, and returns what runs it: that alone is measured. Its result is in whatever order suits it.</summary>
    Action Prepare(SampleGroup group);

    /// <summary>What the last run put out, in reading order.</summary>
    float[] Outputs(SampleGroup group);
}
