using Sayso.Cli.Input;
using Sayso.Evaluation;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Cli.Commands;

/// <summary>One run of `sayso evaluate --gold`.</summary>
internal sealed class EvaluateReadingsRun(string gold, string texts, string? predictions, int jobs) : ScoringRun<EvaluateReadingsRun.Scored>(jobs, gold, texts, predictions)
{
    private readonly Lazy<StoryReader> _reader = new();
    private readonly ReadingScorer _scorer = new();

    protected override IEnumerable<AnnotatedStory> Stories() => GoldStories.In(gold, texts);

    protected override Fault None() => CliFaults.NoGold(gold);

    protected override (Scored? Scored, Fault? Fault) Read(AnnotatedStory story, Document document, List<Fault> warnings)
    {
        if (GoldStory.Read(File.ReadAllBytes(story.Gold), document, out var fault) is not { } truth)
        {
            return (null, fault! with { File = story.Gold });
        }

        var (reading, wrong) = Predict(story, document);
        return (new Scored(truth, reading), wrong);
    }

    protected override void Add(Scored scored) => _scorer.Add(scored.Gold, scored.Reading);

    protected override void Print() => ReadingScoreSheet.Print(_scorer, Console.Out);

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

    internal sealed record Scored(GoldStory Gold, Reading? Reading);
}
