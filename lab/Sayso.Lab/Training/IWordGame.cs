using static TorchSharp.torch;

namespace Sayso.Lab.Training;

/// <summary>A task that teaches words on text without annotation. Its loss is asked for by several threads at once.</summary>
internal interface IWordGame
{
    /// <summary>What is trained.</summary>
    IEnumerable<TorchSharp.Modules.Parameter> Parameters();

    /// <summary>Makes a batch of passages.</summary>
    Batch Deal(IReadOnlyList<(Example Example, Range Range)> passages, Random random);

    /// <summary>The loss on a batch.</summary>
    Tensor Loss(Batch batch, Random random);
}
