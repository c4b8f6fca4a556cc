using Sayso.Attributions;
using TorchSharp;
using static TorchSharp.torch;

namespace Sayso.Lab.Training;

/// <summary>
/// Teaches both layers: words are hidden and to be guessed from the second layer, which sees both sides (as in Devlin et al. 2019).
/// </summary>
internal sealed class MissingWords(Network network, int hidden, int wordSize, int[] counts) : IWordGame
{
    private const double Asked = 0.18;
    // Some words are asked for and yet seen, since nothing is hidden from the network when it reads in earnest.
    private const double Seen = 0.15;
    private readonly SampledSoftmax _softmax = new(network.word, counts);
    private readonly TorchSharp.Modules.Linear _project = nn.Linear(2 * hidden, wordSize);

    public IEnumerable<TorchSharp.Modules.Parameter> Parameters() =>
        [.. network.EmbeddingModules().SelectMany(m => m.parameters()), .. network.LayerModules().SelectMany(m => m.parameters()), .. _project.parameters(), _softmax.Bias];

    public Batch Deal(IReadOnlyList<(Example Example, Range Range)> passages, Random random) =>
        Batch.OfPassages(passages, word => (word > Vocabulary.Unknown && random.NextDouble() < Asked, random.NextDouble() < Seen));

    public Tensor Loss(Batch batch, Random random)
    {
        var (_, second) = network.Encode(batch);
        var flat = second.reshape(-1, second.size(2)).index_select(0, tensor(batch.Asked.Select(a => a.At).ToArray()));
        return _softmax.Loss(_project.call(flat), [.. batch.Asked.Select(a => a.Word)], _softmax.Draw(random));
    }
}
