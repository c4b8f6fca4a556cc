using Sayso.Cli.Input;
using Sayso.Cli.Output;
using Sayso.Cli.Rendering;
using Sayso.Cli.Rendering.Html;
using Sayso.Text;

namespace Sayso.Cli.Commands;

/// <summary>One run of `sayso read`.</summary>
internal sealed class ReadRun
{
    private readonly ReadRequest _request;
    private readonly StoryQueue _stories;
    private readonly Lazy<StoryReader> _reader = new();
    private readonly IReadingRenderer _renderer;
    private readonly IReadingSink _sink;

    public ReadRun(ReadRequest request, StoryQueue stories)
    {
        (_request, _stories) = (request, stories);
        var engine = new Lazy<string>(() => _reader.Value.Engine);
        _renderer = request.Format switch
        {
            "json" => new JsonRenderer(engine, indented: request.Output is not null || !stories.AreSeveral),
            "html" => new HtmlRenderer(engine),
            "brat" => new BratRenderer(),
            _ => new ReportRenderer(request.Output is null ? ReportStyle.OfStandardOutput() : ReportStyle.Plain),
        };
        _sink = request.Output is null ? new StandardOutputSink()
            : request.FolderFor(stories.AreSeveral) is { } folder ? FileSink.In(folder, _renderer.Extension)
            : FileSink.At(request.Output);
    }

    /// <summary>Reads every story and says how to exit.</summary>
    public int Run()
    {
        var failures = new FailureList(_stories.AreSeveral);
        using (var progress = ProgressLine.For(_stories.AreSeveral, toStandardOutput: _request.Output is null))
        {
            var stories = _stories.TakeAll().Where(story => !_request.IsReading(story)).Select(Placed);
            foreach (var outcome in OrderedWork.Run(stories, Read, _stories.AreSeveral ? _request.Jobs : 1))
            {
                var arrival = outcome.Story.Arrival;
                failures.Note(arrival.Fault ?? _sink.Put(outcome.Story, outcome.Rendered), arrival.Warnings);
                progress.Advance(failures.Count);
            }
        }

        return failures.Conclude();
    }

    /// <summary>The story, if there is a place for its reading.</summary>
    private Story Placed(Story story) => story.Arrival.Fault is null && _sink.Reserve(story) is { } fault ? story.Failed(fault) : story;

    private Outcome Read(Story story)
    {
        try
        {
            return new Outcome(story, story.Arrival.Document is { } document ? Rendered(document, story) : default);
        }
#pragma warning disable CA1031 // One story that cannot be read for a reason nobody thought of must not end the reading of the others.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new Outcome(story.Failed(CliFaults.Unexpected(e) with { File = story.Name }), default);
        }
    }

    private ReadOnlyMemory<byte> Rendered(Document document, Story story)
    {
        using var rendered = new MemoryStream();
        _renderer.Render(_reader.Value.Read(_request.Metadata.Upon(document)), story.Name, rendered);
        return rendered.ToArray();
    }

    private sealed record Outcome(Story Story, ReadOnlyMemory<byte> Rendered);
}
