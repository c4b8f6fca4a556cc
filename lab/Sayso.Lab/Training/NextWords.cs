using Sayso.Attributions;
using TorchSharp;
using static TorchSharp.torch;

namespace Sayso.Lab.Training;

/// <summary>
/// Teaches a network's embeddings and first layer: the forward half guesses the next word, the backward half the one before (as in
/// Peters et al. 2018).
/// </summary>
internal sealed class NextWords(Network network, int hidden, int wordSize, int[] counts) : IWordGame
{
    private readonly SampledSoftmax _softmax = new(network.word, counts);
    private readonly TorchSharp.Modules.Linear _forward = nn.Linear(hidden, wordSize);
    private readonly TorchSharp.Modules.Linear _backward = nn.Linear(hidden, wordSize);

    public IEnumerable<TorchSharp.Modules.Parameter> Parameters() =>
        [.. network.EmbeddingModules().SelectMany(m => m.parameters()), .. network.forward1.parameters(), .. network.backward1.parameters(), .. _forward.parameters(), .. _backward.parameters(), _softmax.Bias];

    public Batch Deal(IReadOnlyList<(Example Example, Range Range)> passages, Random random) => Batch.OfPassages(passages);

    public Tensor Loss(Batch batch, Random random)
    {
        var (forward, backward) = network.FirstLayer(batch);
        long[] words = batch.Words.data<long>().ToArray();
        var next = new List<(long At, long Word)>();
        var previous = new List<(long At, long Word)>();
        for (int r = 0; r < batch.Rows; r++)
        {
            for (int t = 0; t + 1 < batch.Lengths[r]; t++)
            {
                long at = ((long)r * batch.Width) + t;
                if (words[at + 1] > Vocabulary.Unknown)
                {
                    next.Add((at, words[at + 1]));
                }

                if (words[at] > Vocabulary.Unknown)
                {
                    previous.Add((at + 1, words[at]));
                }
            }
        }

        var sample = _softmax.Draw(random);
        return Side(forward, _forward, next, sample) + Side(backward, _backward, previous, sample);
    }

    private Tensor Side(Tensor states, TorchSharp.Modules.Linear project, List<(long At, long Word)> asked, SampledSoftmax.Sample sample)
    {
        var flat = states.reshape(-1, states.size(2)).index_select(0, tensor(asked.Select(a => a.At).ToArray()));
        return _softmax.Loss(project.call(nn.functional.dropout(flat, 0.1, true)), [.. asked.Select(a => a.Word)], sample);
    }
}
