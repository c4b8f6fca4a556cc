using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Ledger.Export;

/// <summary>The columns of the tables, one row for each attribution. docs/exchange.md says what each means; a name once given keeps its meaning.</summary>
internal static class AttributionColumns
{
    public static IReadOnlyList<Column> All { get; } = [.. OfStory(), .. OfWords(), .. OfSource(), .. OfPosition(), .. OfPlace()];

    private static IEnumerable<Column> OfStory() =>
    [
        Text("document", row => row.Story.Document.Id),
        Text("url", row => row.Story.Document.Url),
        Text("outlet", row => row.Story.Document.Outlet),
        Text("title", row => row.Story.Document.Title),
        Of<DateOnly>("published", row => row.Story.Document.Published),
        Of<long>("family", row => row.Story.Story.Family),
        Of<bool>("independent", row => row.Story.IsIndependent),
        Text("engine", row => row.Story.Story.Engine),
    ];

    private static IEnumerable<Column> OfWords() =>
    [
        Text("attribution", row => row.Statement.Id),
        Text("type", row => ReadingNames.Of(row.Statement.Attribution.Type)),
        Text("content", row => row.Story.Words(row.Statement.Attribution.Content)),
        Text("cue", row => row.Story.Words(row.Statement.Attribution.Cue)),
        Text("source", row => row.Story.Words(row.Statement.Attribution.Source)),
    ];

    private static IEnumerable<Column> OfSource() =>
    [
        Text("speaker", row => row.Story.Speaker(row.Statement)?.Name),
        Of<long>("entity", row => row.Story.Known(row.Statement)?.Number),
        Text("entity_name", row => row.Story.Known(row.Statement)?.Name),
        Text("kind", row => row.Statement.Provenance.Kind is { } kind ? ReadingNames.Of(kind) : null),
        Of<long>("unnamed_count", row => row.Statement.Provenance.Unnamed?.Count),
        Text("unnamed_basis", row => row.Statement.Provenance.Unnamed?.Basis),
        Text("unnamed_reason", row => row.Statement.Provenance.Unnamed?.Reason),
        Text("channel", row => ReadingNames.Of(row.Statement.Provenance.Channel)),
        Text("via", row => row.Statement.Provenance.Via),
        Text("when", row => row.Story.Words(row.Statement.Provenance.When.Words)),
        Of<DateOnly>("when_from", row => row.Statement.Provenance.When.From),
        Of<DateOnly>("when_to", row => row.Statement.Provenance.When.To),
    ];

    private static IEnumerable<Column> OfPosition() =>
    [
        Text("stance", row => ReadingNames.Of(row.Statement.Position.Stance)),
        Of<bool>("expressed", row => row.Statement.Position.Expressed),
        Text("targets", row => row.Statement.Position.Targets is { Count: > 0 } targets ? string.Join(' ', targets) : null),
        Text("about", row => row.Story.Words(row.Statement.Position.About)),
        Text("within", row => row.Statement.Attribution.Within),
        Text("continues", row => row.Statement.Attribution.Continues),
        Of<double>("confidence", row => row.Statement.Attribution.Confidence),
    ];

    private static IEnumerable<Column> OfPlace() =>
    [
        Offset("content_start", row => row.Statement.Attribution.Content.Hull.Start),
        Offset("content_end", row => row.Statement.Attribution.Content.Hull.End),
        Text("content_pieces", row => row.Story.Offsets(row.Statement.Attribution.Content)),
        Offset("cue_start", row => row.Statement.Attribution.Cue?.Start),
        Offset("cue_end", row => row.Statement.Attribution.Cue?.End),
        Offset("source_start", row => row.Statement.Attribution.Source?.Start),
        Offset("source_end", row => row.Statement.Attribution.Source?.End),
        Text("about_pieces", row => row.Story.Offsets(row.Statement.Position.About)),
    ];

    private static Column Text(string name, Func<AttributionRow, string?> value) => new(name, typeof(string), row => value(row) is { } text ? ExportedStory.Wellformed(text) : null);

    private static Column Of<T>(string name, Func<AttributionRow, T?> value)
        where T : struct => new(name, typeof(T), row => value(row));

    private static Column Offset(string name, Func<AttributionRow, int?> utf16) => Of<long>(name, row => utf16(row) is { } offset ? row.Story.Document.ToCodePoint(offset) : null);
}
