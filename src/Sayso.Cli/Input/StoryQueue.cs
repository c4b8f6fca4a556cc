using Sayso.Intake;

namespace Sayso.Cli.Input;

/// <summary>The stories that the user named, in the order named, each taken in only when its turn comes.</summary>
internal sealed class StoryQueue : IDisposable
{
    private readonly StoryIntake _intake;
    private readonly IEnumerator<Story> _rest;
    private readonly List<Story> _ahead = [];

    /// <summary>Opens what was named.</summary>
    public StoryQueue(IReadOnlyList<StorySource> sources, IntakeOptions options)
    {
        _intake = new StoryIntake(options);
        _rest = sources.SelectMany(From).GetEnumerator();

        // Only the content of a single file or address tells how many stories it holds.
        AreSeveral = StorySource.AreSeveral(sources) || (LookAhead() && LookAhead());
    }

    /// <summary>Whether several are named, or a folder or pattern, or one file or address that holds several.</summary>
    public bool AreSeveral { get; }

    /// <summary>All of them; to be asked for once.</summary>
    public IEnumerable<Story> TakeAll()
    {
        foreach (var story in _ahead)
        {
            yield return story;
        }

        while (_rest.MoveNext())
        {
            yield return _rest.Current;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rest.Dispose();
        _intake.Dispose();
    }

    private bool LookAhead()
    {
        bool isOne = _rest.MoveNext();
        if (isOne)
        {
            _ahead.Add(_rest.Current);
        }

        return isOne;
    }

    /// <summary>The stories of a source. One is held back, since the next tells whether it is the only one of its file.</summary>
    private IEnumerable<Story> From(StorySource source)
    {
        Arrival? held = null;
        int number = 1;
        foreach (var arrival in _intake.OpenAsync([source.Name]).ToBlockingEnumerable())
        {
            bool goesOn = arrival.Origin == held?.Origin;
            if (held is not null)
            {
                yield return new Story(source, held, goesOn || number > 1 ? number : null);
            }

            number = goesOn ? number + 1 : 1;
            held = arrival;
        }

        held ??= new Arrival(source.Name, null, null, IntakeFaults.NothingThere() with { File = source.Name }, []);
        yield return new Story(source, held, number > 1 ? number : null);
    }
}
