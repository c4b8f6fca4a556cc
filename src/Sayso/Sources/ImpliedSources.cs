using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>
/// A headline has “Finch projected winner” and leaves it to the story to say by whom; “reportedly” is the word of the reports that the story
/// speaks of. What nobody is said to have said is then the word of those.
/// </summary>
internal sealed class ImpliedSources
{
    /// <summary>How many attributions back a source is looked for.</summary>
    private const int Near = 10;

    private static readonly WordSet Verbs = new("projected called declared forecast predicted tipped");

    private static readonly WordSet Projecting = new("projected");

    private static readonly WordSet Hearsay = new("reportedly");

    private readonly StoryTokens _words;
    private readonly Frame[] _frames;
    private Dictionary<string, int>? _first;
    private readonly int? _reports;

    public ImpliedSources(StoryTokens words, Frame[] frames)
    {
        (_words, _frames) = (words, frames);
        for (int i = 0; i < frames.Length; i++)
        {
            if (frames[i].Source is not { } source)
            {
                continue;
            }

            if (_reports is null && source.Length > 0 && words.Is(Description.Of(words, source).Head, "reports"))
            {
                _reports = i;
            }
        }
    }

    /// <summary>Whether the cue is “reportedly”, which says nothing of the way by which it was reported.</summary>
    public bool IsHearsay(int place) => CueIn(_frames[place], Hearsay) is not null;

    /// <summary>The attribution whose source must be that of the one at <paramref name="place"/>; null if there is none.</summary>
    public int? Model(int place, WhoseWord speakers)
    {
        // A person who “projected” in a headline is projected; it is outlets that project.
        bool isProjected = speakers[place].Entity is { Kind: EntityKind.Person } && CueIn(_frames[place], Projecting) is not null;
        if (speakers[place].IsKnown && !isProjected)
        {
            return null;
        }

        if (IsHearsay(place))
        {
            return _reports;
        }

        return CueIn(_frames[place], Verbs) is not { } verb ? null
            : (_first ??= First(speakers)).TryGetValue(verb, out int same) ? same : Nearest(place, speakers);
    }

    /// <summary>For each verb the first attribution of that verb to an outlet.</summary>
    private Dictionary<string, int> First(WhoseWord speakers)
    {
        var first = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < _frames.Length; i++)
        {
            if (_frames[i].Source is not null && CueIn(_frames[i], Verbs) is { } verb && IsOutlet(speakers[i]))
            {
                first.TryAdd(verb, i);
            }
        }

        return first;
    }

    /// <summary>The last that projected something before.</summary>
    private int? Nearest(int place, WhoseWord speakers)
    {
        for (int i = place - 1; i >= Math.Max(0, place - Near); i--)
        {
            if (_frames[i].Source is not null && CueIn(_frames[i], Verbs) is not null && IsOutlet(speakers[i]))
            {
                return i;
            }
        }

        return null;
    }

    private bool IsOutlet(Speaker speaker) => speaker.Described is { } source && Reporting.IsOutlet(_words, source, speaker.Entity?.Name);

    private string? CueIn(Frame frame, WordSet verbs)
    {
        for (int i = frame.Cue.Start; i < frame.Cue.End; i++)
        {
            if (_words.IsIn(i, verbs))
            {
                return _words[i].ToString();
            }
        }

        return null;
    }
}
