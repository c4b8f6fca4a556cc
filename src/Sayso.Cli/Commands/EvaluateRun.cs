using Sayso.Cli.Input;
using Sayso.Evaluation;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Cli.Commands;

/// <summary>One run of `sayso evaluate --corpus`.</summary>
internal sealed class EvaluateRun(string corpus, string? predictions, int jobs) : ScoringRun<EvaluateRun.Scored>(jobs, corpus, predictions)
{
    private readonly Lazy<StoryReader> _reader = new();
    private readonly AttributionScorer _scorer = new();

    protected override IEnumerable<AnnotatedStory> Stories() => AnnotatedStories.In(corpus);

    protected override Fault None() => CliFaults.NoCorpus(corpus);

    protected override (Scored? Scored, Fault? Fault) Read(AnnotatedStory story, Document document, List<Fault> warnings)
    {
        var gold = ReadAnnotations(story.Gold, document, warnings);
        var (layout, predicted) = Predict(story, document, warnings);
        return (new Scored(layout, gold, predicted), null);
    }

    protected override void Add(Scored scored) => _scorer.Add(scored.Layout, scored.Gold, scored.Predicted);

    protected override void Print() => ScoreSheet.Print(_scorer, Console.Out);

    private (Layout Layout, IReadOnlyList<Annotation>? Predicted) Predict(AnnotatedStory story, Document document, List<Fault> warnings)
    {
        if (predictions is null)
        {
            var reading = _reader.Value.Read(document);

            // The corpora mark what stands inside another's content as part of that alone.
            return (reading.Layout, Annotation.Of([.. reading.Attributions.Where(attribution => attribution.Within is null)]));
        }

        string file = Path.Combine(predictions, story.Name + ".ann");
        return (Layout.Of(document.Text), File.Exists(file) ? ReadAnnotations(file, document, warnings) : null);
    }

    /// <summary>Reads annotations as the yardstick does, so that the figures are the same.</summary>
    private static IReadOnlyList<Annotation> ReadAnnotations(string file, Document document, List<Fault> warnings)
    {
        var read = Brat.Read(File.ReadAllText(file), document, BratReferences.Above);
        warnings.AddRange(read.Warnings.Select(warning => warning with { File = file }));
        return read.Annotations;
    }

    internal sealed record Scored(Layout Layout, IReadOnlyList<Annotation> Gold, IReadOnlyList<Annotation>? Predicted);
}
