using System.Text;
using CsCheck;
using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Mentions;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Tests.Exchange;

/// <summary>Readings of any text, with anything in them that a reading may hold.</summary>
internal static class AnyReading
{
    private static readonly Gen<string> Pieces = Gen.OneOf(
        Gen.OneOf("🙂", "👩‍👩‍👧", "e\u0301", "\ud800", "\udc00", "“", "”", "\"", "’", "\n", "\r\n", "\t", "\0", "\u2028", "\ufeff", "日本", " ", "said", "T1\tCue 1 2\tx", "<b>"),
        Gen.String[0, 5],
        Gen.String[Gen.Char.AlphaNumeric, 1, 8]);

    private static readonly Gen<string> Words = Pieces.Array[0, 3].Select(pieces => Whole(string.Concat(pieces)));

    private static readonly Gen<string?> Maybe = Gen.OneOf(Gen.Const((string?)null), Words.Select(words => (string?)words));

    private static readonly Gen<DateOnly?> Day = Gen.Int[0, 40].Select(day => day == 0 ? (DateOnly?)null : new DateOnly(2020, 11, 1).AddDays(day));

    private static readonly Gen<Document> Documents =
        Gen.Select(Pieces.Array[1, 60], Words, (text, title) => new Document("a" + string.Concat(text)) { Title = title });

    public static Gen<Reading> All { get; } = Documents.SelectMany(document =>
        Gen.Select(Entities(document).Array[0, 4], Gen.Int[0, 8]).SelectMany((entities, count) =>
            Gen.Select(Statements(document, entities.Length, count).Array[count], Disputes(document, count), (statements, disputes) => new Reading(
                document,
                Layout.Of(document.Text),
                [.. entities.Select((entity, i) => entity with { Id = $"e{i + 1}" })],
                [.. statements.Select(Numbered)],
                [.. disputes.Select((dispute, i) => dispute with { Id = $"d{i + 1}" })]))));

    private static Gen<Statement> Statements(Document document, int entities, int count) =>
        Gen.Select(Attributions(document, count), Provenances(document, entities), Positions(document, count), (attribution, provenance, position) =>
            new Statement(attribution, provenance, position));

    private static Gen<Attribution> Attributions(Document document, int count) =>
        Gen.Select(SpanSets(document), MaybeSpan(document), MaybeSpan(document), Gen.Double[0, 1], Gen.Enum<AttributionType>(), Gen.Int[-count - 1, Math.Max(0, count - 1)], (content, cue, source, confidence, type, outer) =>
            new Attribution
            {
                Id = "",
                Type = type,
                Content = content,
                Cue = cue,
                Source = source,
                Within = outer < 0 ? null : $"a{outer + 1}",
                Confidence = confidence,
            });

    private static Gen<Provenance> Provenances(Document document, int entities)
    {
        var unnamed = Gen.Select(Gen.Int[-1, 5], Maybe, Maybe, (number, basis, reason) => new UnnamedSource(number < 0 ? null : number, basis, reason));
        var when = Gen.Select(MaybeSpan(document), Day, Day, (words, x, y) => x > y ? new Timing(words, y, x) : new Timing(words, x, y));
        var kind = Gen.Int[-1, Enum.GetValues<SourceKind>().Length - 1].Select(value => value < 0 ? null : (SourceKind?)value);
        return Gen.Select(Gen.Int[-1, entities - 1], kind, unnamed, Gen.Enum<Channel>(), Maybe, when, (entity, sourceKind, of, channel, via, timing) => new Provenance
        {
            Entity = entity < 0 ? null : $"e{entity + 1}",
            Kind = sourceKind,
            Unnamed = sourceKind == SourceKind.Unnamed ? of : null,
            Channel = channel,
            Via = via,
            When = timing,
        });
    }

    private static Gen<Position> Positions(Document document, int count) =>
        Gen.Select(Gen.Bool, Gen.Enum<Stance>(), Ids(count), SpanSets(document), Gen.Bool, (expressed, stance, targets, about, isAbout) => new Position
        {
            Expressed = expressed,
            Stance = stance,
            Targets = targets,
            About = isAbout ? about : null,
        });

    private static Gen<Dispute[]> Disputes(Document document, int count) =>
        Gen.Select(SpanSets(document), Ids(count), Ids(count), Ids(count), (about, asserted, denied, upheld) =>
            new Dispute { Id = "", About = about, Asserted = asserted, Denied = denied, Upheld = upheld }).Array[0, 3];

    private static Gen<Entity> Entities(Document document) =>
        Gen.Select(Words, Gen.Enum<EntityKind>(), Gen.Enum<Gender>(), Gen.Int[0, 5], Words.Array[0, 2], Mentions(document), (name, kind, gender, traits, roles, mentions) =>
            new Entity { Id = "", Name = name, Kind = kind, IsNamed = traits % 2 == 0, Gender = gender, IsPlural = (traits / 2) switch { 0 => null, 1 => false, _ => true }, Roles = roles, Mentions = mentions });

    private static Gen<Mention[]> Mentions(Document document) => Gen.Select(MaybeSpan(document).Array[0, 3], SpanSets(document), (spans, one) =>
        spans.OfType<Span>().Append(one[0]).Order().Select((span, i) => new Mention { Span = span, Head = one[^1], Form = (MentionForm)(i % 3), Confidence = 1.0 / (i + 1) }).ToArray());

    private static Gen<string[]> Ids(int count) =>
        count == 0 ? Gen.Const(Array.Empty<string>()) : Gen.Int[1, count].Select(number => $"a{number}").Array[0, 3];

    private static Gen<Span?> MaybeSpan(Document document) =>
        Gen.Select(Cut(document), Cut(document), (x, y) => x == y ? (Span?)null : new Span(Math.Min(x, y), Math.Max(x, y)));

    private static Gen<SpanSet> SpanSets(Document document) => Cut(document).Array[2, 6].Select(cuts =>
    {
        int[] sorted = [.. cuts.Distinct().Order()];
        return sorted.Length < 2
            ? SpanSet.Create([new Span(0, document.FromCodePoint(1))])
            : SpanSet.Create([.. sorted.Chunk(2).Where(pair => pair.Length == 2).Select(pair => new Span(pair[0], pair[1]))]);
    });

    private static Gen<int> Cut(Document document) => Gen.Int[0, document.CodePointCount].Select(document.FromCodePoint);

    /// <summary>Every third attribution goes on with the one before; each stands within none, or one before it.</summary>
    private static Statement Numbered(Statement statement, int i) => statement with
    {
        Attribution = statement.Attribution with
        {
            Id = $"a{i + 1}",
            Continues = i % 3 == 2 ? $"a{i}" : null,
            Within = statement.Attribution.Within is { } outer && int.Parse(outer[1..], System.Globalization.CultureInfo.InvariantCulture) <= i ? outer : null,
        },
    };

    /// <summary>The text as UTF-8 has it: halves of surrogate pairs replaced.</summary>
    private static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
