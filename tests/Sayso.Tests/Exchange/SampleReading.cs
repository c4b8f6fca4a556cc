using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Tests.Exchange;

/// <summary>A reading made by hand, with one attribution of every shape there is.</summary>
internal static class SampleReading
{
    public const string Text =
        """
        Harbour board split over night ferries 🛳️

        The night ferry to Sandholm will stop in March, two people familiar with the plans told the Northshore Courier.

        “We have not decided anything,” said Agnes Moor, who chairs the board, “and whoever says so is guessing.” “Ask me again in spring.”

        Moor’s deputy denied that the boats were “falling apart”.

        The fares are expected to rise.

        According to a report
        by the café owners’ union, 4,000 people cross each week.

        "Nobody asked us."

        """;

    public static Reading Make() => Of(new Document(Text)
    {
        Title = "Harbour board split over night ferries",
        Outlet = "Northshore Courier",
        Url = "https://courier.example/night-ferries?a=1&b=2",
        Published = new DateOnly(2021, 2, 3),
    });

    public static Reading Of(Document document) => new(document, Layout.Of(document.Text),
    [
        Attribution("a1", AttributionType.Indirect, ["The night ferry to Sandholm will stop in March"], "told", "two people familiar with the plans", 0.97),
        Attribution("a2", AttributionType.Direct, ["We have not decided anything", "and whoever says so is guessing."], "said", "Agnes Moor", 0.99),
        Attribution("a3", AttributionType.Direct, ["Ask me again in spring."], null, null, 0.875) with { Continues = "a2" },
        Attribution("a4", AttributionType.Mixed, ["that the boats were “falling apart”"], "denied", "Moor’s deputy", 0.9),
        Attribution("a5", AttributionType.Indirect, ["The fares", "to rise"], "are expected", null, 0.5),
        Attribution("a6", AttributionType.Indirect, ["4,000 people cross each week"], "According to", "a report\nby the café owners’ union", 0.75),
        Attribution("a7", AttributionType.Direct, ["Nobody asked us."], null, null, 0.25),
    ]);

    private static Attribution Attribution(string id, AttributionType type, string[] content, string? cue, string? source, double confidence) => new()
    {
        Id = id,
        Type = type,
        Content = SpanSet.Create([.. content.Select(words => On(words))]),
        Cue = cue is null ? null : On(cue),
        Source = source is null ? null : On(source),
        Confidence = confidence,
    };

    private static Span On(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new Span(start, start + words.Length);
    }
}
