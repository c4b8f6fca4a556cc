using System.Collections;
using System.Runtime.CompilerServices;

namespace Sayso.Text;

/// <summary>One or more spans in text order that do not overlap: what is said may stand in several pieces.</summary>
[CollectionBuilder(typeof(SpanSet), nameof(Create))]
public sealed class SpanSet : IReadOnlyList<Span>, IEquatable<SpanSet>
{
    private readonly Span[] _spans;

    private SpanSet(Span[] spans) => _spans = spans;

    /// <summary>The span from the first piece's start to the last piece's end.</summary>
    public Span Hull => new(_spans[0].Start, _spans[^1].End);

    /// <summary>How many pieces there are; at least one.</summary>
    public int Count => _spans.Length;

    /// <summary>The piece at <paramref name="index"/>, in text order.</summary>
    public Span this[int index] => _spans[index];

    /// <summary>Creates a set; pieces may be given in any order.</summary>
    /// <exception cref="ArgumentException">There is no piece, one is empty, or two overlap.</exception>
    public static SpanSet Create(ReadOnlySpan<Span> spans)
    {
        if (spans.IsEmpty)
        {
            throw new ArgumentException("A span set has at least one piece.", nameof(spans));
        }

        var sorted = spans.ToArray();
        Array.Sort(sorted);
        for (int i = 0; i < sorted.Length; i++)
        {
            if (sorted[i].IsEmpty || (i > 0 && sorted[i - 1].Overlaps(sorted[i])))
            {
                throw new ArgumentException($"The piece {sorted[i]} is empty or overlaps another.", nameof(spans));
            }
        }

        return new SpanSet(sorted);
    }

    /// <inheritdoc/>
    public IEnumerator<Span> GetEnumerator() => ((IEnumerable<Span>)_spans).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _spans.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(SpanSet? other) => other is not null && _spans.AsSpan().SequenceEqual(other._spans);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SpanSet);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_spans.Length, _spans[0], _spans[^1]);

    /// <summary>The pieces, as <c>[3..7) [9..12)</c>.</summary>
    public override string ToString() => string.Join(' ', _spans);
}
