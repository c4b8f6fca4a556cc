using System.Text;
using Sayso.Mentions;
using Sayso.Network;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>
/// The learned model: finds the stretches that play a part in attributions and which belong together. Immutable once loaded;
/// shared by all threads.
/// </summary>
internal sealed class AttributionModel
{
    // Passages are read in groups of about so many tokens, so that memory does not grow with the document.
    private const int GroupTokens = 2048;

    private readonly Vocabulary _vocabulary;
    private readonly Embeddings _embeddings;
    private readonly BiLstm _encoder;
    private readonly GrammarReader _grammar;
    private readonly LinearLayer _emission;
    private readonly LinearChainCrf _chain;
    private readonly Linker _linker;
    private readonly ConfidenceScale _confidence;
    private readonly byte[] _cueWords;

    /// <summary>Loads a model.</summary>
    /// <exception cref="WeightFileException">The file is damaged, or is no model of this engine.</exception>
    public AttributionModel(WeightFile file)
    {
        _vocabulary = new Vocabulary(Encoding.UTF8.GetString(file.Get("vocabulary").Bytes).Split('\n'));
        _embeddings = new Embeddings(file);
        if (_embeddings.Words != _vocabulary.Count)
        {
            throw new WeightFileException(WeightFaults.Unfit(file.Name, "word.weight", $"has {_embeddings.Words} rows, and the vocabulary asks for {_vocabulary.Count}"));
        }

        var first = Layer(file, "forward1", "backward1", _embeddings.Size);
        _encoder = new BiLstm(first, Layer(file, "forward2", "backward2", 2 * first.Forward.Hidden));
        _grammar = new GrammarReader(file, _encoder.LowestOutputs);
        _ = file.Get("emission.bias", Labels.Count);
        _emission = LinearLayer.Load(file, _encoder.Outputs, "emission");
        _chain = LabelChain.Of(
            file.Get("transitions", Labels.Count, Labels.Count).ToFloats(),
            file.Get("starts", Labels.Count).ToFloats(),
            file.Get("ends", Labels.Count).ToFloats());
        _linker = new Linker(file, _encoder.Outputs);
        _confidence = new ConfidenceScale(file);
        _cueWords = file.Get("cueWords", _vocabulary.Count).Bytes.ToArray();
    }

    private static (LstmWeights Forward, LstmWeights Backward) Layer(WeightFile file, string forward, string backward, int inputs)
    {
        var one = LstmWeights.Load(file, forward);
        var other = LstmWeights.Load(file, backward);
        return one.Inputs == inputs && other.Inputs == inputs && one.Hidden == other.Hidden
            ? (one, other)
            : throw new WeightFileException(WeightFaults.Unfit(file.Name, backward + ".weight_ih_l0", $"does not fit {forward}, or not the {inputs} inputs there are"));
    }

    /// <summary>A text as this model reads it.</summary>
    public Excerpt Excerpt(Layout layout) => Attributions.Excerpt.Whole(layout, _vocabulary);

    /// <summary>Whether a word, given by its row in the vocabulary, is often a cue.</summary>
    public bool IsCueWord(int row) => _cueWords[row] != 0;

    /// <summary>Finds the attributions of a text, in order of their cues; tokens are those of the excerpt.</summary>
    /// <param name="excerpt">The text.</param>
    /// <param name="grammar">Gets the text's grammar, if it is wanted.</param>
    public IReadOnlyList<Found> Find(Excerpt excerpt, Grammar? grammar = null)
    {
        var found = new List<Found>();
        var passages = excerpt.Passages;
        for (int from = 0; from < passages.Count;)
        {
            int to = from + 1;
            while (to < passages.Count && passages[to].End.Value - passages[from].Start.Value <= GroupTokens)
            {
                to++;
            }

            Read(excerpt, passages.GetRange(from, to - from), grammar, found);
            from = to;
        }

        return found;
    }

    private void Read(Excerpt excerpt, List<Range> passages, Grammar? grammar, List<Found> found)
    {
        int first = passages[0].Start.Value;
        int count = passages[^1].End.Value - first;
        int[] lengths = [.. passages.Select(p => p.End.Value - p.Start.Value)];
        using var scratch = Scratch.Rent();
        var inputs = new float[count * _embeddings.Size];
        _embeddings.Write(excerpt.Features, new Range(first, first + count), inputs);
        _encoder.Run(lengths, inputs, scratch);
        if (grammar is not null)
        {
            _grammar.Read(scratch.Lowest, passages, excerpt.Sentences, grammar);
        }

        var emissions = new float[count * Labels.Count];
        _emission.Run(scratch.Result, emissions);
        Forbid(excerpt.Features, first, emissions);
        var labels = new int[count];
        var marginals = new float[count * Labels.Count];
        _chain.Decode(emissions, lengths, labels);
        _chain.Marginals(emissions, lengths, marginals);
        var stretches = new Stretches(labels, marginals, first);
        Link(stretches, new Surroundings(scratch.Result, first, excerpt.Sentences, excerpt.Paragraphs), found);
    }

    /// <summary>No stretch goes on into a paragraph's first token.</summary>
    private static void Forbid(TokenFeatures features, int first, Span<float> emissions)
    {
        for (int i = 0; i * Labels.Count < emissions.Length; i++)
        {
            if (features.OpensParagraph(first + i))
            {
                for (int label = 0; label < Labels.Count; label++)
                {
                    emissions[(i * Labels.Count) + label] = Labels.IsFurther(label) ? -1e4f : emissions[(i * Labels.Count) + label];
                }
            }
        }
    }

    private void Link(Stretches stretches, Surroundings around, List<Found> found)
    {
        var cueOfPiece = _linker.CuesOf(stretches.Pieces, stretches.Cues, around);
        var sourceOfCue = _linker.SourcesOf(stretches.Cues, stretches.Sources, around);
        var piecesOf = cueOfPiece.Select((link, piece) => (link.Cue, link.Probability, Piece: piece)).ToLookup(l => l.Cue);
        for (int c = 0; c < stretches.Cues.Count; c++)
        {
            var pieces = piecesOf[c].ToList();
            if (pieces.Count == 0)
            {
                // A cue to which nothing is attributed is no attribution.
                continue;
            }

            var (source, sourceProbability) = sourceOfCue[c];
            var evidence = new Evidence(
                stretches.Probability(stretches.Cues[c]),
                pieces.Min(p => stretches.Probability(stretches.Pieces[p.Piece])),
                pieces.Min(p => p.Probability),
                source < 0 ? sourceProbability : sourceProbability * stretches.Probability(stretches.Sources[source]));
            found.Add(new Found(
                stretches.Cues[c],
                source < 0 ? null : stretches.Sources[source],
                [.. pieces.Select(p => stretches.Pieces[p.Piece])],
                evidence,
                _confidence.Of(evidence)));
        }
    }
}
