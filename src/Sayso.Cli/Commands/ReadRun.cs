using Sayso.Cli.Input;
using Sayso.Cli.Output;
using Sayso.Cli.Rendering;
using Sayso.Cli.Rendering.Html;

namespace Sayso.Cli.Commands;

/// <summary>One run of `sayso read`.</summary>
internal sealed class ReadRun
{
    private readonly ReadRequest _request;
    private readonly Lazy<StoryReader> _reader = new();
    private readonly IReadingRenderer _renderer;
    private readonly IReadingSink _sink;

    public ReadRun(ReadRequest request)
    {
        _request = request;
        var engine = new Lazy<string>(() => _reader.Value.Engine);
        _renderer = request.Format switch
        {
            "json" => new JsonRenderer(engine, indented: request.Output is not null || request.IsOneStory),
            "html" => new HtmlRenderer(engine),
            "brat" => new BratRenderer(),
            _ => new ReportRenderer(request.Output is null ? ReportStyle.OfStandardOutput() : ReportStyle.Plain),
        };
        _sink = request.Output is null ? new StandardOutputSink()
            : request.WritesFolder ? FileSink.In(request.Output, _renderer.Extension)
            : FileSink.At(request.Output);
    }

    /// <summary>Reads every story and says how to exit.</summary>
    public int Run()
    {
        var failures = new FailureList(!_request.IsOneStory);
        using (var progress = ProgressLine.For(!_request.IsOneStory, toStandardOutput: _request.Output is null))
        {
            var stories = StoryFiles.Under(_request.Paths).Select(story => story.Fault is null ? story with { Fault = _sink.Reserve(story) } : story);
            foreach (var outcome in OrderedWork.Run(stories, Read, _request.IsOneStory ? 1 : _request.Jobs))
            {
                failures.Note(outcome.Loaded.Fault ?? _sink.Put(outcome.Story, outcome.Rendered), outcome.Loaded.Warnings);
                progress.Advance(failures.Count);
            }
        }

        return failures.Conclude();
    }

    private Outcome Read(Story story)
    {
        var loaded = StoryLoader.Load(story, _request.Metadata);
        try
        {
            return new Outcome(story, loaded, loaded.Success ? Rendered(_reader.Value.Read(loaded.Document), story) : default);
        }
#pragma warning disable CA1031 // One story that cannot be read for a reason nobody thought of must not end the reading of the others.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new Outcome(story, LoadedStory.Failed(CliFaults.Unexpected(e) with { File = story.Name }), default);
        }
    }

    private ReadOnlyMemory<byte> Rendered(Reading reading, Story story)
    {
        using var rendered = new MemoryStream();
        _renderer.Render(reading, story.Name, rendered);
        return rendered.ToArray();
    }

    private sealed record Outcome(Story Story, LoadedStory Loaded, ReadOnlyMemory<byte> Rendered);
}
