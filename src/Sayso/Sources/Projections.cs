using Sayso.Text;

namespace Sayso.Sources;

/// <summary>
/// A headline has “Biden projected winner” and leaves it to the story to say by whom. What nobody is said to have projected is the word of
/// those whom the story names with the same verb.
/// </summary>
internal sealed class Projections
{
    private const int Near = 10;

    private static readonly WordSet Verbs = new("projected called declared forecast predicted tipped", ignoreCase: true);

    private readonly StoryWords _words;
    private readonly Frame[] _frames;
    private readonly Dictionary<string, int> _first = new(StringComparer.OrdinalIgnoreCase);

    public Projections(StoryWords words, Frame[] frames)
    {
        (_words, _frames) = (words, frames);
        for (int i = 0; i < frames.Length; i++)
        {
            if (frames[i].Source is not null && Verb(frames[i]) is { } verb)
            {
                _first.TryAdd(verb, i);
            }
        }
    }

    /// <summary>The attribution whose source must be that of the one at <paramref name="place"/>; null if there is none.</summary>
    public int? Model(int place, Speakers speakers)
    {
        if (_frames[place].Source is not null || Verb(_frames[place]) is not { } verb)
        {
            return null;
        }

        return _first.TryGetValue(verb, out int same) && IsOutlet(speakers[same]) ? same : Nearest(place, speakers);
    }

    /// <summary>The last that projected something before.</summary>
    private int? Nearest(int place, Speakers speakers)
    {
        for (int i = place - 1; i >= Math.Max(0, place - Near); i--)
        {
            if (_frames[i].Source is not null && Verb(_frames[i]) is not null && IsOutlet(speakers[i]))
            {
                return i;
            }
        }

        return null;
    }

    private bool IsOutlet(Speaker speaker) => speaker.Described is { } source && Reporting.IsOutlet(_words, source, speaker.Entity?.Name);

    private string? Verb(Frame frame)
    {
        for (int i = frame.Cue.Start; i < frame.Cue.End; i++)
        {
            if (_words.IsIn(i, Verbs))
            {
                return _words[i].ToString();
            }
        }

        return null;
    }
}
