using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>A story's entities, found by where they are mentioned.</summary>
internal sealed class SourceEntities
{
    /// <summary>How many characters before a stretch a mention may start and still reach into it.</summary>
    private const int Farthest = 400;

    /// <summary>How many mentions are looked at for one stretch; more never stand so near to each other.</summary>
    private const int Most = 200;

    private readonly Occurrence[] _occurrences;
    private readonly int[] _starts;
    private readonly int _longest;

    public SourceEntities(IReadOnlyList<Entity> entities)
    {
        _occurrences = [.. entities.SelectMany(entity => entity.Mentions.Select(mention => new Occurrence(mention, entity)))];
        Array.Sort(_occurrences, (a, b) => a.Mention.Span.CompareTo(b.Mention.Span));
        _starts = [.. _occurrences.Select(one => one.Mention.Span.Start)];
        _longest = _occurrences.Length == 0 ? 0 : Math.Min(Farthest, _occurrences.Max(one => one.Mention.Span.Length));
    }

    /// <summary>
    /// The mention that fits <paramref name="span"/> best: its head lies inside, is the word at <paramref name="head"/> where that is known, and
    /// the two have most in common.
    /// </summary>
    public Occurrence? At(Span span, Span? head = null)
    {
        Occurrence? best = null;
        double most = 0;
        foreach (var one in Near(span))
        {
            var mention = one.Mention;
            if (!span.Overlaps(mention.Head))
            {
                continue;
            }

            int shared = Math.Min(span.End, mention.Span.End) - Math.Max(span.Start, mention.Span.Start);
            double fit = (double)shared / (span.Length + mention.Span.Length - shared) + (span.Contains(mention.Head) ? 1 : 0) + (head is { } word && word.Overlaps(mention.Head) ? 1 : 0);
            if (fit > most)
            {
                (best, most) = (one, fit);
            }
        }

        return best;
    }

    /// <summary>The first mention that starts in <paramref name="span"/>, the longest of those that start there; no pronoun.</summary>
    public Occurrence? StartingIn(Span span)
    {
        Occurrence? first = null;
        for (int i = FirstFrom(span.Start); i < _starts.Length && _starts[i] < span.End && i < FirstFrom(span.Start) + Most; i++)
        {
            var one = _occurrences[i];
            if (one.Mention.Form != MentionForm.Pronoun && (first is null || (one.Mention.Span.Start == first.Value.Mention.Span.Start && one.Mention.Span.End > first.Value.Mention.Span.End)))
            {
                first = one;
            }
        }

        return first;
    }

    /// <summary>The last mention that ends at or before <paramref name="offset"/> and starts at or after <paramref name="from"/>.</summary>
    public Occurrence? Before(int offset, int from)
    {
        int place = FirstFrom(offset);
        for (int i = place - 1; i >= 0 && i >= place - Most && _starts[i] >= from; i--)
        {
            if (_occurrences[i].Mention.Span.End <= offset)
            {
                return _occurrences[i];
            }
        }

        return null;
    }

    /// <summary>The mentions that lie in <paramref name="span"/> or reach into it, in text order.</summary>
    public IEnumerable<Occurrence> Near(Span span)
    {
        int from = FirstFrom(span.Start - _longest);
        for (int i = from; i < _starts.Length && _starts[i] < span.End && i < from + Most; i++)
        {
            if (_occurrences[i].Mention.Span.Overlaps(span))
            {
                yield return _occurrences[i];
            }
        }
    }

    /// <summary>The place of the first mention that starts at or after <paramref name="offset"/>.</summary>
    private int FirstFrom(int offset)
    {
        int low = 0;
        int high = _starts.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = _starts[middle] < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
