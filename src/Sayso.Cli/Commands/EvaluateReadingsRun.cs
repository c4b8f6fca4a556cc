using Sayso.Cli.Input;
using Sayso.Cli.Output;
using Sayso.Evaluation;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Cli.Commands;

/// <summary>One run of `sayso evaluate --gold`.</summary>
internal sealed class EvaluateReadingsRun(string gold, string texts, string? predictions, int jobs)
{
    private readonly Lazy<StoryReader> _reader = new();

    /// <summary>Scores every gold story, prints the scores, and says how to exit.</summary>
    public int Run()
    {
        if (Refusal() is { } fault)
        {
            Complaints.Write(fault);
            return ExitCode.SomeFailed;
        }

        var scorer = new ReadingScorer();
        var failures = new FailureList(many: true);
        using (var progress = ProgressLine.For(many: true, toStandardOutput: false))
        {
            foreach (var scored in OrderedWork.Run(GoldStories.In(gold, texts), Read, jobs))
            {
                if (scored.Gold is not null)
                {
                    scorer.Add(scored.Gold, scored.Reading);
                }

                failures.Note(scored.Fault, scored.Warnings);
                progress.Advance(failures.Count);
            }
        }

        ReadingScoreSheet.Print(scorer, Console.Out);
        return failures.Conclude();
    }

    private Fault? Refusal()
    {
        foreach (string folder in new[] { gold, texts, predictions }.OfType<string>())
        {
            if (!Directory.Exists(folder))
            {
                return CliFaults.NotFound(folder);
            }
        }

        return GoldStories.In(gold, texts).Any() ? null : CliFaults.NoGold(gold);
    }

    private ScoredStory Read(AnnotatedStory story)
    {
        var loaded = StoryLoader.Load(new Story(story.Text, story.Name, File.Exists(story.Text) ? null : CliFaults.NotFound(story.Text)), Metadata.None);
        if (!loaded.Success)
        {
            return ScoredStory.Failed(loaded.Fault);
        }

        try
        {
            if (GoldStory.Read(File.ReadAllBytes(story.Gold), loaded.Document, out var fault) is not { } truth)
            {
                return ScoredStory.Failed(fault! with { File = story.Gold });
            }

            var (reading, wrong) = Predict(story, loaded.Document);
            return new ScoredStory(truth, reading, wrong, loaded.Warnings);
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

    /// <summary>The reading to be scored; none where nobody read the story, or where what they wrote cannot be read.</summary>
    private (Reading? Reading, Fault? Fault) Predict(AnnotatedStory story, Document document)
    {
        if (predictions is null)
        {
            return (_reader.Value.Read(document), null);
        }

        string file = Path.Combine(predictions, story.Name + ".json");
        if (!File.Exists(file))
        {
            return (null, null);
        }

        var read = ReadingJson.Read(File.ReadAllBytes(file), document.Text);
        return (read.Reading, read.Fault is { } fault ? fault with { File = file } : null);
    }

    private sealed record ScoredStory(GoldStory? Gold, Reading? Reading, Fault? Fault, IReadOnlyList<Fault> Warnings)
    {
        public static ScoredStory Failed(Fault fault) => new(null, null, fault, []);
    }
}
