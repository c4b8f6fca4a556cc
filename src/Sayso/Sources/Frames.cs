using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Divides the words between contents among the attributions that they frame, in linear time.</summary>
internal sealed class Frames
{
    /// <summary>How many tokens a frame reaches beyond its parts; longer sentences are lists or not prose.</summary>
    private const int Reach = 40;

    /// <summary>How many tokens may follow a quotation.</summary>
    private const int Tail = 10;

    private static readonly WordSet Breaks = new("but and while although though whereas when because since before after as yet");

    private static readonly WordSet Sayings = new(
        "said says asserted told claimed announced denied tweeted wrote argued warned insisted stated declared noted suggested acknowledged explained maintained replied responded");

    private readonly StoryTokens _words;
    private readonly Frame[] _frames;

    private Frames(StoryTokens words, Frame[] frames)
    {
        _words = words;
        _frames = frames;
    }

    /// <summary>The frames of <paramref name="attributions"/>, in the same order.</summary>
    public static Frame[] Of(StoryTokens words, IReadOnlyList<Attribution> attributions)
    {
        var places = new Dictionary<string, int>(attributions.Count, StringComparer.Ordinal);
        for (int i = 0; i < attributions.Count; i++)
        {
            places.TryAdd(attributions[i].Id, i);
        }

        var frames = new Frame[attributions.Count];
        for (int i = 0; i < frames.Length; i++)
        {
            frames[i] = FrameOf(words, attributions[i], places, i);
        }

        new Frames(words, frames).Divide();
        foreach (var frame in frames)
        {
            AddTail(words, frame);
        }

        return frames;
    }

    private static Frame FrameOf(StoryTokens words, Attribution attribution, Dictionary<string, int> places, int self)
    {
        var content = Tokens(words, attribution.Content.Hull);
        return new Frame
        {
            Attribution = attribution,
            Content = content,
            Cue = attribution.Cue is { } cue ? Tokens(words, cue) : new Stretch(content.Start, content.Start),
            Source = attribution.Source is { } source && SourceEdges.Trim(words, Tokens(words, source)) is var edges && !SourceEdges.IsSetting(words, edges, attribution.Cue is { } verb ? Tokens(words, verb) : default) ? edges : null,
            Outer = attribution.Within is { } within && places.TryGetValue(within, out int outer) && outer != self ? outer : -1,
        };
    }

    /// <summary>“I won’t,” on Twitter: what follows a quotation and was taken for content frames it as well.</summary>
    private static void AddTail(StoryTokens words, Frame frame)
    {
        var last = Tokens(words, frame.Attribution.Content[^1]);
        int close = last.End - 1;
        while (close > last.Start && close > last.End - Tail && !words.IsQuotationMark(close))
        {
            close--;
        }

        bool hasTail = close > last.Start && words.IsQuotationMark(last.Start) && words.IsQuotationMark(close) && words.IsIn(close + 1, ChannelWords.Carriers);
        if (hasTail)
        {
            int place = frame.Around.FindIndex(stretch => stretch.Start >= last.End);
            frame.Around.Insert(place < 0 ? frame.Around.Count : place, new Stretch(close + 1, last.End));
        }
    }

    private static Stretch Tokens(StoryTokens words, Span span)
    {
        var range = words.Layout.TokensIn(span);
        return new Stretch(range.Start.Value, range.End.Value);
    }

    private void Divide()
    {
        var parts = Parts();
        for (int i = 0, next; i < parts.Count; i = next)
        {
            next = i + 1;
            while (next < parts.Count && parts[next].Level == parts[i].Level)
            {
                next++;
            }

            Divide(parts, i, next);
        }
    }

    /// <summary>Cues, sources and pieces of content, in text order, level by level: what stands inside a content comes apart from what it stands in.</summary>
    private List<Part> Parts()
    {
        var parts = new List<Part>(_frames.Length * 3);
        for (int i = 0; i < _frames.Length; i++)
        {
            var frame = _frames[i];
            foreach (var piece in frame.Attribution.Content)
            {
                parts.Add(new Part(frame.Outer, Tokens(_words, piece), i, IsCue: false));
            }

            if (frame.Attribution.Cue is not null)
            {
                parts.Add(new Part(frame.Outer, frame.Cue, i, IsCue: true));
            }

            if (frame.Source is { } source)
            {
                parts.Add(new Part(frame.Outer, source, i, IsCue: false));
            }
        }

        parts.Sort();
        return parts;
    }

    private void Divide(List<Part> parts, int first, int end)
    {
        int covered = 0;
        Part? former = null;
        for (int i = first; i < end; i++)
        {
            var part = parts[i];
            if (former is null || part.Tokens.Start >= covered)
            {
                Share(former, part, covered);
            }

            if (part.IsCue)
            {
                _frames[part.Owner].Add(Math.Max(part.Tokens.Start, LastEnd(part.Owner)), part.Tokens.End);
            }

            // A source that several attributions share belongs to the first.
            if (former is null || part.Tokens.End > covered)
            {
                former = part;
                covered = part.Tokens.End;
            }
        }

        if (former is { } last)
        {
            _frames[last.Owner].Add(Math.Max(covered, LastEnd(last.Owner)), Math.Min(RightBound(last), covered + Reach));
        }
    }

    private int LastEnd(int owner) => _frames[owner].Around.Count == 0 ? 0 : _frames[owner].Around[^1].End;

    /// <summary>Gives the words between two parts to the one, the other or both.</summary>
    private void Share(Part? former, Part part, int covered)
    {
        int start = Math.Max(former is null ? 0 : covered, LeftBound(part));
        if (former is not { } left)
        {
            start = Math.Max(start, part.Tokens.Start - Reach);
            _frames[part.Owner].Add(AfterOthers(start, part.Tokens.Start), part.Tokens.Start);
            return;
        }

        int end = Math.Min(part.Tokens.Start, RightBound(left));
        if (start < end && left.Owner == part.Owner)
        {
            _frames[part.Owner].Add(Math.Max(covered, part.Tokens.Start - Reach), part.Tokens.Start);
            return;
        }

        int split = start < end ? FirstBreak(covered, Math.Min(end, covered + Reach)) : end;
        _frames[left.Owner].Add(Math.Max(covered, LastEnd(left.Owner)), Math.Min(split, covered + Reach));
        int from = Math.Max(start < end ? split : AfterOthers(start, part.Tokens.Start), Math.Max(part.Tokens.Start - Reach, LastEnd(part.Owner)));
        _frames[part.Owner].Add(from, part.Tokens.Start);
    }

    /// <summary>
    /// Where a part’s own words start among those before it: in “Finch asserted in a speech – moments after the Courier had reported” the
    /// speech is not the Courier’s, even if nobody found that Finch asserted anything.
    /// </summary>
    private int AfterOthers(int start, int end)
    {
        int own = start;
        int last = start;
        for (int i = start; i < end; i++)
        {
            if (_words.IsStop(i) || _words.IsIn(i, Breaks))
            {
                last = i;
            }
            else if (_words.IsIn(i, Sayings))
            {
                own = end;
            }
        }

        return own == end && last > start ? last : own == end ? end : start;
    }

    private int FirstBreak(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            if (_words.IsStop(i) || _words.IsIn(i, Breaks))
            {
                return i;
            }
        }

        return end;
    }

    private int LeftBound(Part part)
    {
        int start = _words.Layout.Sentences[_words.SentenceOf(part.Tokens.Start)].Start.Value;
        return part.Level < 0 ? start : Math.Max(start, _frames[part.Level].Content.Start);
    }

    private int RightBound(Part part)
    {
        int end = _words.Layout.Sentences[_words.SentenceOf(Math.Max(part.Tokens.Start, part.Tokens.End - 1))].End.Value;
        return part.Level < 0 ? end : Math.Min(end, _frames[part.Level].Content.End);
    }

    private readonly record struct Part(int Level, Stretch Tokens, int Owner, bool IsCue) : IComparable<Part>
    {
        public int CompareTo(Part other) =>
            Level != other.Level ? Level.CompareTo(other.Level)
            : Tokens.Start != other.Tokens.Start ? Tokens.Start.CompareTo(other.Tokens.Start)
            : Tokens.End != other.Tokens.End ? Tokens.End.CompareTo(other.Tokens.End)
            : Owner.CompareTo(other.Owner);
    }
}
