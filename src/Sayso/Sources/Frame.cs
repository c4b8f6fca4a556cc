using Sayso.Attributions;

namespace Sayso.Sources;

/// <summary>
/// What a sentence says around an attribution's content: its cue, its source, and the words that tell how, to whom and when. Words that
/// frame a neighbouring attribution are not among them.
/// </summary>
internal sealed class Frame
{
    public required Attribution Attribution { get; init; }

    /// <summary>The cue's tokens; where it has none, where its content starts.</summary>
    public required Stretch Cue { get; init; }

    /// <summary>The source's tokens, if it has a source.</summary>
    public required Stretch? Source { get; init; }

    /// <summary>The tokens from the content's first to its last.</summary>
    public required Stretch Content { get; init; }

    /// <summary>The place of the attribution inside whose content this one stands; -1 if there is none.</summary>
    public required int Outer { get; init; }

    /// <summary>The cue and the words around it, without source and content, in text order.</summary>
    public List<Stretch> Around { get; } = [];

    /// <summary>Where the attribution is told: its cue, or else its source or content.</summary>
    public int Anchor => Attribution.Cue is not null ? Cue.Start : Source?.Start ?? Content.Start;

    public void Add(int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        if (Around.Count > 0 && Around[^1].End == start)
        {
            Around[^1] = new Stretch(Around[^1].Start, end);
        }
        else
        {
            Around.Add(new Stretch(start, end));
        }
    }
}
