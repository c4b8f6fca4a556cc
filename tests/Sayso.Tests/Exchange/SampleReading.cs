using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Mentions;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Tests.Exchange;

/// <summary>A reading made by hand, with one statement of every shape there is, and a dispute.</summary>
internal static class SampleReading
{
    public const string Text =
        """
        Harbour board split over night ferries 🛳️

        The night ferry to Sandholm will stop in March, two people familiar with the plans told the Northshore Courier.

        “We have not decided anything,” said Agnes Moor, who chairs the board, “and whoever says so is guessing.” “Ask me again in spring.”

        Moor’s deputy denied that the boats were “falling apart”. Moor wrote on Wednesday that the ferry would not stop, but the Courier stood by its story. One of the two people said Moor had told the board that she would resign.

        The fares are expected to rise.

        According to a report
        by the café owners’ union, 4,000 people cross each week.

        "Nobody asked us."

        """;

    private static readonly DateOnly Wednesday = new(2021, 2, 3);

    public static Reading Make() => Of(new Document(Text)
    {
        Title = "Harbour board split over night ferries",
        Outlet = "Northshore Courier",
        Url = "https://courier.example/night-ferries?a=1&b=2",
        Published = Wednesday,
    });

    public static Reading Of(Document document) => new(document, Layout.Of(document.Text), Entities(), Statements(), Disputes());

    private static Entity[] Entities() =>
    [
        Entity("e1", "two people familiar with the plans", EntityKind.Person, [], "two people familiar with the plans", "One of the two people") with { IsNamed = false },
        Entity("e2", "Northshore Courier", EntityKind.Organisation, [], "Northshore Courier", "the Courier"),
        Entity("e3", "Agnes Moor", EntityKind.Person, ["chair of the \"board\""], "Agnes Moor", "Moor wrote"),
        Entity("e4", "Moor’s deputy", EntityKind.Person, ["deputy"], "Moor’s deputy") with { IsNamed = false },
        Entity("e5", "a report by the café owners’ union", EntityKind.Document, [], "a report\nby the café owners’ union") with { IsNamed = false },
        Entity("e6", "Sandholm", EntityKind.Place, [], "Sandholm"),
    ];

    private static Statement[] Statements()
    {
        var insiders = new Provenance { Entity = "e1", Kind = SourceKind.Unnamed, Unnamed = new UnnamedSource(2, "familiar with the plans", null), Channel = Channel.NewsReport, Via = "Northshore Courier" };
        var moor = new Provenance { Entity = "e3", Kind = SourceKind.Person };
        return
        [
            Said("a1", AttributionType.Indirect, ["The night ferry to Sandholm will stop in March"], "told", "two people familiar with the plans", 0.97, insiders),
            Said("a2", AttributionType.Direct, ["We have not decided anything", "and whoever says so is guessing."], "said", "Agnes Moor", 0.99, moor),
            Said("a3", AttributionType.Direct, ["Ask me again in spring."], null, null, 0.875, moor, continues: "a2"),
            Said("a4", AttributionType.Mixed, ["that the boats were “falling apart”"], "denied", "Moor’s deputy", 0.9,
                new Provenance { Entity = "e4", Kind = SourceKind.Unnamed, Unnamed = new UnnamedSource(1, null, null) },
                new Position { Expressed = true, Stance = Stance.Denies, About = [On("the boats were “falling apart”")] }),
            Said("a5", AttributionType.Indirect, ["that the ferry would not stop"], "wrote", "Moor", 0.95,
                moor with { Channel = Channel.SocialPost, When = new Timing(On("on Wednesday"), Wednesday, Wednesday) },
                new Position { Expressed = true, Stance = Stance.Denies, Targets = ["a1"], About = [On("the ferry would not stop")] }),
            Said("a6", AttributionType.Indirect, ["its story"], "stood by", "the Courier", 0.8, new Provenance { Entity = "e2", Kind = SourceKind.Organisation },
                new Position { Expressed = true, Stance = Stance.Upholds, Targets = ["a1"], About = [On("The night ferry to Sandholm will stop in March")] }),
            Said("a7", AttributionType.Indirect, ["Moor had told the board that she would resign"], "people said", "One of the two people", 0.7,
                insiders with { Unnamed = new UnnamedSource(1, "familiar with the plans", null), Via = null }),
            Said("a8", AttributionType.Indirect, ["that she would resign"], "had told", "Moor had", 0.6,
                moor with { Channel = Channel.Conversation, Via = "the board", When = new Timing(null, Wednesday.AddDays(-3), Wednesday) },
                new Position { Expressed = true, Stance = Stance.Pledges }, within: "a7"),
            Said("a9", AttributionType.Indirect, ["The fares", "to rise"], "are expected", null, 0.5, new Provenance(), new Position { Expressed = false, Stance = Stance.Asserts }),
            Said("a10", AttributionType.Indirect, ["4,000 people cross each week"], "According to", "a report\nby the café owners’ union", 0.75,
                new Provenance { Entity = "e5", Kind = SourceKind.Document, Channel = Channel.Document }),
            Said("a11", AttributionType.Direct, ["Nobody asked us."], null, null, 0.25, new Provenance()),
        ];
    }

    private static Dispute[] Disputes() =>
    [
        new Dispute { Id = "d1", About = [On("The night ferry to Sandholm will stop in March")], Asserted = ["a1"], Denied = ["a5"], Upheld = ["a6"] },
    ];

    private static Entity Entity(string id, string name, EntityKind kind, string[] roles, params string[] mentions) => new()
    {
        Id = id,
        Name = name,
        Kind = kind,
        IsNamed = true,
        Roles = roles,
        Mentions = [.. mentions.Select(words => new Mention { Span = On(words), Head = On(words), Form = MentionForm.Description, Confidence = 1 })],
    };

    private static Statement Said(
        string id, AttributionType type, string[] content, string? cue, string? source, double confidence, Provenance provenance,
        Position? position = null, string? continues = null, string? within = null) => new(
        new Attribution
        {
            Id = id,
            Type = type,
            Content = SpanSet.Create([.. content.Select(words => On(words))]),
            Cue = cue is null ? null : Last(cue, On(cue)),
            Source = source is null ? null : First(source, On(source)),
            Continues = continues,
            Within = within,
            Confidence = confidence,
        },
        provenance,
        position ?? Position.Plain);

    /// <summary>Of "people said" the last word: more words than the part has say which of several it is.</summary>
    private static Span Last(string words, Span span) => words == "people said" ? new Span(span.End - 4, span.End) : span;

    /// <summary>Of "Moor had" the first word.</summary>
    private static Span First(string words, Span span) => words switch
    {
        "Moor had" => new Span(span.Start, span.Start + 4),
        "Moor" => On("Moor wrote") is var wrote ? new Span(wrote.Start, wrote.Start + 4) : span,
        _ => span,
    };

    private static Span On(string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return new Span(start, start + words.Length);
    }
}
