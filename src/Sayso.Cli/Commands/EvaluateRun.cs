using Sayso.Cli.Input;
using Sayso.Cli.Output;
using Sayso.Evaluation;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Cli.Commands;

/// <summary>One run of `sayso evaluate`.</summary>
internal sealed class EvaluateRun(string corpus, string? predictions, int jobs)
{
    private readonly Lazy<StoryReader> _reader = new();

    /// <summary>Scores every story of the corpus, prints the scores, and says how to exit.</summary>
    public int Run()
    {
        if (Refusal() is { } fault)
        {
            Complaints.Write(fault);
            return ExitCode.SomeFailed;
        }

        var scorer = new AttributionScorer();
        var failures = new FailureList(many: true);
        using (var progress = ProgressLine.For(many: true, toStandardOutput: false))
        {
            foreach (var scored in OrderedWork.Run(AnnotatedStories.In(corpus), Read, jobs))
            {
                if (scored.Layout is not null)
                {
                    scorer.Add(scored.Layout, scored.Gold, scored.Predicted);
                }

                failures.Note(scored.Fault, scored.Warnings);
                progress.Advance(failures.Count);
            }
        }

        ScoreSheet.Print(scorer, Console.Out);
        return failures.Conclude();
    }

    private Fault? Refusal()
    {
        foreach (string folder in new[] { corpus, predictions }.OfType<string>())
        {
            if (!Directory.Exists(folder))
            {
                return CliFaults.NotFound(folder);
            }
        }

        return AnnotatedStories.In(corpus).Any() ? null : CliFaults.NoCorpus(corpus);
    }

    private ScoredStory Read(AnnotatedStory story)
    {
        var loaded = StoryLoader.Load(new Story(story.Text, story.Name), Metadata.None);
        if (!loaded.Success)
        {
            return ScoredStory.Failed(loaded.Fault);
        }

        try
        {
            var warnings = new List<Fault>(loaded.Warnings);
            var gold = ReadAnnotations(story.Gold, loaded.Document, warnings);
            var (layout, predicted) = Predict(story, loaded.Document, warnings);
            return new ScoredStory(layout, gold, predicted, null, warnings);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ScoredStory.Failed(CliFaults.Unreadable(story.Gold, e));
        }
#pragma warning disable CA1031 // One story that cannot be scored for a reason nobody thought of must not end the scoring of the others.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return ScoredStory.Failed(CliFaults.Unexpected(e) with { File = story.Text });
        }
    }

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

    private sealed record ScoredStory(
        Layout? Layout, IReadOnlyList<Annotation> Gold, IReadOnlyList<Annotation>? Predicted, Fault? Fault, IReadOnlyList<Fault> Warnings)
    {
        public static ScoredStory Failed(Fault fault) => new(null, [], null, fault, []);
    }
}
