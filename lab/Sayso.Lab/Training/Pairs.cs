using Sayso.Attributions;
using TorchSharp;
using static TorchSharp.torch;

namespace Sayso.Lab.Training;

/// <summary>The pairs that the linker weighs: for each group (a piece, or a cue that wants a source) some candidates.</summary>
internal sealed class Pairs
{
    private readonly List<long> _spanFirst = [], _spanLast = [], _cueFirst = [], _cueLast = [], _pairSpan = [], _pairCue = [], _rank = [], _distance = [], _boundary = [];
    private readonly List<(int From, int Count, int Target)> _groups = [];
    private readonly List<int> _candidates = [];

    public IReadOnlyList<(int From, int Count, int Target)> Groups => _groups;

    /// <summary>For each pair, the candidate's number within its story: a cue, or a source, or -1 for none.</summary>
    public IReadOnlyList<int> Candidates => _candidates;

    public Tensor SpanFirst { get; private set; } = null!;

    public Tensor SpanLast { get; private set; } = null!;

    public Tensor CueFirst { get; private set; } = null!;

    public Tensor CueLast { get; private set; } = null!;

    public Tensor PairSpan { get; private set; } = null!;

    public Tensor PairCue { get; private set; } = null!;

    public Tensor Rank { get; private set; } = null!;

    public Tensor Distance { get; private set; } = null!;

    public Tensor Boundary { get; private set; } = null!;

    /// <summary>Each piece with the cues around it.</summary>
    public static Pairs OfPieces(Batch batch, IReadOnlyList<Spans> spans)
    {
        var p = new Pairs();
        for (int s = 0; s < spans.Count; s++)
        {
            var (sentences, paragraphs) = p.Begin(batch, s, spans[s].Pieces, spans[s].Cues, out int spanBase, out int cueBase);
            for (int i = 0; i < spans[s].Pieces.Count; i++)
            {
                p.Group(spans[s].Pieces[i], spans[s].Cues, spanBase + i, cueBase, spans[s].CueOfPiece?[i] ?? -2, true, sentences, paragraphs);
            }
        }

        return p.Close(none: false);
    }

    /// <summary>Each cue with the sources around it, and none.</summary>
    public static Pairs OfSources(Batch batch, IReadOnlyList<Spans> spans)
    {
        var p = new Pairs();
        for (int s = 0; s < spans.Count; s++)
        {
            var (sentences, paragraphs) = p.Begin(batch, s, spans[s].Sources, spans[s].Cues, out int spanBase, out int cueBase);
            for (int i = 0; i < spans[s].Cues.Count; i++)
            {
                p.Group(spans[s].Cues[i], spans[s].Sources, cueBase + i, spanBase, spans[s].SourceOfCue?[i] ?? -2, false, sentences, paragraphs);
            }
        }

        return p.Close(none: true);
    }

    private (int[] Sentences, int[] Paragraphs) Begin(Batch batch, int story, List<TokenSpan> spans, List<TokenSpan> cues, out int spanBase, out int cueBase)
    {
        spanBase = _spanFirst.Count;
        cueBase = _cueFirst.Count;
        var flat = batch.Flat[story];
        foreach (var s in spans)
        {
            _spanFirst.Add(flat[s.First]);
            _spanLast.Add(flat[s.Last]);
        }

        foreach (var c in cues)
        {
            _cueFirst.Add(flat[c.First]);
            _cueLast.Add(flat[c.Last]);
        }

        var layout = batch.Examples[story].Story.Layout;
        return (LinkFeatures.NumberOf(layout.Sentences, layout.Tokens.Count), LinkFeatures.NumberOf(layout.Paragraphs, layout.Tokens.Count));
    }

    private void Group(TokenSpan one, List<TokenSpan> others, int oneRow, int otherBase, int target, bool oneIsSpan, int[] sentences, int[] paragraphs)
    {
        int after = others.Count(o => o.First < one.First);
        int from = _candidates.Count;
        int targetPlace = -1;
        for (int k = -LinkFeatures.Reach; k < LinkFeatures.Reach; k++)
        {
            int other = after + k;
            if (other < 0 || other >= others.Count)
            {
                continue;
            }

            if (other == target)
            {
                targetPlace = _candidates.Count - from;
            }

            _candidates.Add(other);
            _pairSpan.Add(oneIsSpan ? oneRow : otherBase + other);
            _pairCue.Add(oneIsSpan ? otherBase + other : oneRow);
            Add(oneIsSpan ? LinkFeatures.Of(one, others[other], k, sentences, paragraphs) : LinkFeatures.Of(others[other], one, k, sentences, paragraphs));
        }

        if (!oneIsSpan)
        {
            targetPlace = target == -1 ? _candidates.Count - from : targetPlace;
            _candidates.Add(-1);
            _pairSpan.Add(-1);
            _pairCue.Add(oneRow);
            Add(LinkFeatures.None);
        }

        _groups.Add((from, _candidates.Count - from, targetPlace));
    }

    private void Add(LinkFeatures f)
    {
        _rank.Add(f.Rank);
        _distance.Add(f.Distance);
        _boundary.Add(f.Boundary);
    }

    private Pairs Close(bool none)
    {
        if (none)
        {
            for (int i = 0; i < _pairSpan.Count; i++)
            {
                _pairSpan[i] = _pairSpan[i] < 0 ? _spanFirst.Count : _pairSpan[i];
            }
        }

        SpanFirst = tensor(_spanFirst.ToArray());
        SpanLast = tensor(_spanLast.ToArray());
        CueFirst = tensor(_cueFirst.ToArray());
        CueLast = tensor(_cueLast.ToArray());
        PairSpan = tensor(_pairSpan.ToArray());
        PairCue = tensor(_pairCue.ToArray());
        Rank = tensor(_rank.ToArray());
        Distance = tensor(_distance.ToArray());
        Boundary = tensor(_boundary.ToArray());
        return this;
    }
}

/// <summary>The stretches of one story, gold or found, in text order; the links are known for gold alone.</summary>
internal sealed record Spans(List<TokenSpan> Cues, List<TokenSpan> Pieces, List<TokenSpan> Sources, List<int>? CueOfPiece = null, List<int>? SourceOfCue = null)
{
    public static Spans Gold(Example e) => new(e.Cues, [.. e.Pieces.Select(p => p.Span)], e.Sources, [.. e.Pieces.Select(p => p.Cue)], [.. e.SourceOfCue]);
}
