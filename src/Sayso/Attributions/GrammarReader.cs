using System.Numerics;
using System.Text;
using Sayso.Mentions;
using Sayso.Network;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>Guesses each token's grammar from the network's lowest layer, which was taught it on the way.</summary>
internal sealed class GrammarReader
{
    private const int ArcSize = 64;

    private readonly LinearLayer _tags;
    private readonly LinearLayer _arcs;
    private readonly string[] _partsOfSpeech;
    private readonly string[] _names;
    private readonly string[] _relations;

    /// <summary>Loads what follows the lowest layer.</summary>
    /// <exception cref="WeightFileException">The file is damaged, or is no model of this engine.</exception>
    public GrammarReader(WeightFile file, RowShape states)
    {
        _tags = LinearLayer.Load(file, states, "partOfSpeech", "entity", "relation");
        _arcs = LinearLayer.Load(file, states, "arcFrom", "arcTo");
        _partsOfSpeech = Labels("partOfSpeech");
        _names = Labels("entity");
        _relations = Labels("relation");
        _ = file.Get("arcFrom.bias", ArcSize);
        _ = file.Get("arcTo.bias", ArcSize);

        string[] Labels(string head)
        {
            string[] labels = Encoding.UTF8.GetString(file.Get(head + ".labels").Bytes).Split('\n');
            _ = file.Get(head + ".bias", labels.Length);
            return labels;
        }
    }

    /// <summary>An analysis to be filled in.</summary>
    public static Grammar Empty(int tokens) => new(new string[tokens], new string[tokens], new int[tokens], new string[tokens]);

    /// <summary>Fills in the analysis of one group of passages.</summary>
    /// <param name="states">What the lowest layer says of each token of the group.</param>
    /// <param name="passages">The passages, in tokens of the whole layout.</param>
    /// <param name="sentences">For each token of the layout the number of its sentence: heads are sought within it.</param>
    /// <param name="grammar">What is filled in.</param>
    public void Read(Activations states, List<Range> passages, ReadOnlySpan<int> sentences, Grammar grammar)
    {
        int first = passages[0].Start.Value;
        var tags = new float[states.Rows * _tags.Outputs];
        _tags.Run(states, tags);
        for (int i = 0; i < states.Rows; i++)
        {
            var row = tags.AsSpan(i * _tags.Outputs, _tags.Outputs);
            grammar.PartOfSpeech[first + i] = Best(row[.._partsOfSpeech.Length], _partsOfSpeech);
            grammar.Name[first + i] = Best(row.Slice(_partsOfSpeech.Length, _names.Length), _names);
            grammar.Relation[first + i] = Best(row[(_partsOfSpeech.Length + _names.Length)..], _relations);
        }

        var arcs = new float[states.Rows * _arcs.Outputs];
        _arcs.Run(states, arcs);
        foreach (var passage in passages)
        {
            for (int from = passage.Start.Value; from < passage.End.Value;)
            {
                int to = from + 1;
                while (to < passage.End.Value && sentences[to] == sentences[from])
                {
                    to++;
                }

                FindHeads(arcs, first, from, to, grammar.Head);
                from = to;
            }
        }
    }

    private static void FindHeads(float[] arcs, int first, int from, int to, int[] heads)
    {
        for (int i = from; i < to; i++)
        {
            var dependent = arcs.AsSpan((i - first) * 2 * ArcSize, ArcSize);
            float best = float.NegativeInfinity;
            for (int j = from; j < to; j++)
            {
                float score = Dot(dependent, arcs.AsSpan(((j - first) * 2 * ArcSize) + ArcSize, ArcSize));
                if (score > best)
                {
                    best = score;
                    heads[i] = j;
                }
            }
        }
    }

    private static float Dot(ReadOnlySpan<float> one, ReadOnlySpan<float> other)
    {
        var sum = Vector<float>.Zero;
        for (int i = 0; i < ArcSize; i += Vector<float>.Count)
        {
            sum += new Vector<float>(one[i..]) * new Vector<float>(other[i..]);
        }

        return Vector.Sum(sum);
    }

    private static string Best(ReadOnlySpan<float> scores, string[] labels)
    {
        int best = 0;
        for (int i = 1; i < scores.Length; i++)
        {
            best = scores[i] > scores[best] ? i : best;
        }

        return labels[best];
    }
}
