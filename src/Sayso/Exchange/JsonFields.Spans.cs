using System.Text.Json;
using Sayso.Text;

namespace Sayso.Exchange;

/// <summary>Spans, which JSON has as lists of [start, end] pairs in code points.</summary>
internal sealed partial class JsonFields
{
    /// <summary>Takes out spans in order and apart; null if the field is null.</summary>
    public SpanSet? Spans(string name, Document document)
    {
        if (IsNull(name))
        {
            return null;
        }

        var spans = ReadSpans(name, document, SpanOrder.Apart);
        Require(spans.Count > 0, name, "a list of at least one [start, end] pair");
        return Fault is null ? SpanSet.Create([.. spans]) : null;
    }

    /// <summary>Takes out the one span that the field has; null if the field is null.</summary>
    public Span? SpanOrNull(string name, Document document)
    {
        var spans = Spans(name, document);
        if (spans is { Count: > 1 })
        {
            Fault ??= ExchangeFaults.LaterField(PathOf(name));
        }

        return spans?[0];
    }

    /// <summary>Takes out spans in order of their start, of which one may overlap another; at least one.</summary>
    public IReadOnlyList<Span> AnySpans(string name, Document document)
    {
        var spans = ReadSpans(name, document, SpanOrder.Rising);
        Require(spans.Count > 0, name, "a list of at least one [start, end] pair");
        return spans;
    }

    /// <summary>Takes out spans that stand anywhere, one for each of something else.</summary>
    public IReadOnlyList<Span> SpansAnywhere(string name, Document document) => ReadSpans(name, document, SpanOrder.Any);

    private List<Span> ReadSpans(string name, Document document, SpanOrder order)
    {
        var spans = new List<Span>();
        int least = 0;
        foreach (var (pair, at) in Items(name))
        {
            if (pair.ValueKind != JsonValueKind.Array || pair.GetArrayLength() != 2
                || !TryOffset(pair[0], out int start) || !TryOffset(pair[1], out int end))
            {
                Fault ??= ExchangeFaults.BadField(at, "a [start, end] pair of whole numbers");
                break;
            }

            if (start < least || end <= start || end > document.CodePointCount)
            {
                Fault ??= ExchangeFaults.BadSpans(PathOf(name), document.CodePointCount);
                break;
            }

            least = order switch { SpanOrder.Apart => end, SpanOrder.Rising => start, _ => 0 };
            spans.Add(new Span(document.FromCodePoint(start), document.FromCodePoint(end)));
        }

        return spans;
    }

    private static bool TryOffset(JsonElement json, out int offset)
    {
        offset = 0;
        return json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out offset) && offset >= 0;
    }

    private enum SpanOrder
    {
        /// <summary>Each after the end of the one before.</summary>
        Apart,

        /// <summary>Each no earlier than the start of the one before.</summary>
        Rising,

        /// <summary>As they come.</summary>
        Any,
    }
}
