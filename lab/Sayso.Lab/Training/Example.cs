using Sayso.Attributions;
using Sayso.Lab.Corpora;
using Sayso.Text;

namespace Sayso.Lab.Training;

/// <summary>A story made ready for the network: features, passages, and the gold in token terms.</summary>
internal sealed class Example
{
    public required AnnotatedStory Story { get; init; }

    public required TokenFeatures Features { get; init; }

    public required List<Range> Passages { get; init; }

    /// <summary>The passages cut further, a paragraph each: what a text looks like that is only a paragraph long.</summary>
    public List<Range> Scattered => [.. Passages.SelectMany(p => Story.Layout.Paragraphs
        .Select(g => new Range(Math.Max(p.Start.Value, g.Start.Value), Math.Min(p.End.Value, g.End.Value)))
        .Where(r => r.Start.Value < r.End.Value))];

    /// <summary>One label a token, see <see cref="Sayso.Attributions.Labels"/>.</summary>
    public required int[] Labels { get; init; }

    /// <summary>The gold cues in text order.</summary>
    public required List<TokenSpan> Cues { get; init; }

    /// <summary>The gold contents' pieces in text order, each with the number of its cue.</summary>
    public required List<(TokenSpan Span, int Cue)> Pieces { get; init; }

    /// <summary>The gold sources in text order, each named once.</summary>
    public required List<TokenSpan> Sources { get; init; }

    /// <summary>For each cue the number of its source, or -1.</summary>
    public required int[] SourceOfCue { get; init; }

    public Silver? Silver { get; init; }

    public static Example Of(AnnotatedStory story, Vocabulary vocabulary, Silver? silver)
    {
        var tokens = story.Layout.Tokens;
        var attributions = story.Annotations
            .Select(a => (Cue: Hull(tokens, a.Cue), Source: Hull(tokens, a.Source), Pieces: a.Content.Select(p => Hull(tokens, [p])).OfType<TokenSpan>().ToList()))
            .Where(a => a.Cue is not null).OrderBy(a => a.Cue!.Value.First).ToList();
        var labels = new int[tokens.Count];
        var sources = attributions.Select(a => a.Source).OfType<TokenSpan>().Distinct().OrderBy(s => s.First).ToList();
        foreach (var (cue, _, pieces) in attributions)
        {
            pieces.ForEach(p => Attributions.Labels.Write(labels, p, Role.Content, p.First > cue!.Value.First));
        }

        foreach (var (cue, source, _) in attributions.AsEnumerable().Reverse())
        {
            if (source is { } s)
            {
                Attributions.Labels.Write(labels, s, Role.Source, s.First > cue!.Value.First);
            }
        }

        attributions.ForEach(a => Attributions.Labels.Write(labels, a.Cue!.Value, Role.Cue, false));
        var features = TokenFeatures.Of(story.Layout, vocabulary);
        var passages = Attributions.Passages.Of(story.Layout);
        for (int i = 0; i < labels.Length; i++)
        {
            if (Attributions.Labels.IsFurther(labels[i]) && (features.OpensParagraph(i) || passages.Exists(p => p.Start.Value == i)))
            {
                labels[i]--;
            }
        }

        return new Example
        {
            Story = story,
            Features = features,
            Passages = passages,
            Labels = labels,
            Cues = [.. attributions.Select(a => a.Cue!.Value)],
            Pieces = [.. attributions.SelectMany((a, i) => a.Pieces.Select(p => (p, i))).OrderBy(p => p.p.First)],
            Sources = sources,
            SourceOfCue = [.. attributions.Select(a => a.Source is { } s ? sources.IndexOf(s) : -1)],
            Silver = silver,
        };
    }

    /// <summary>The tokens from the first piece's start to the last piece's end, or null where there is none.</summary>
    private static TokenSpan? Hull(IReadOnlyList<Token> tokens, IReadOnlyList<Span> pieces)
    {
        if (pieces.Count == 0)
        {
            return null;
        }

        var span = new Span(pieces.Min(p => p.Start), pieces.Max(p => p.End));
        int first = -1;
        int last = -1;
        int low = 0;
        int high = tokens.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tokens[middle].Span.End <= span.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (int i = low; i < tokens.Count && tokens[i].Span.Start < span.End; i++)
        {
            first = first < 0 ? i : first;
            last = i;
        }

        return first < 0 ? null : new TokenSpan(first, last);
    }
}
