using System.Globalization;
using Sayso.Exchange;
using Sayso.Ledger.Questions;

namespace Sayso.Cli.Answers;

/// <summary>The fields of a statement on record, in CSV.</summary>
internal static class StatementFields
{
    /// <summary>The names of the CSV columns.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "published", "outlet", "title", "url", "document", "attribution", "who", "speaker", "kind", "channel", "via", "stance", "expressed", "type", "start", "end", "confidence", "words",
    ];

    /// <summary>A statement's CSV fields.</summary>
    public static IReadOnlyList<string?> Of(StoredStatement said)
    {
        var document = said.Story.Reading.Document;
        var (attribution, provenance, position) = said.Statement;
        var hull = attribution.Content.Hull;
        return
        [
            Day(document.Published), document.Outlet, document.Title, document.Url, document.Id, attribution.Id,
            said.Who, Number(said.Speaker), Name(provenance.Kind), ReadingNames.Of(provenance.Channel), provenance.Via,
            ReadingNames.Of(position.Stance), position.Expressed ? "true" : "false", ReadingNames.Of(attribution.Type),
            Number(document.ToCodePoint(hull.Start)), Number(document.ToCodePoint(hull.End)),
            attribution.Confidence.ToString("0.00", CultureInfo.InvariantCulture), said.Words,
        ];
    }

    public static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Name<T>(T? value)
        where T : struct, Enum => value is { } known ? ReadingNames.Of(known) : null;

    private static string? Number(long? value) => value?.ToString(CultureInfo.InvariantCulture);
}
