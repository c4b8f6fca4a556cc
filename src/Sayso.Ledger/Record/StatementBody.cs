using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Sources;

namespace Sayso.Ledger.Record;

/// <summary>A statement within a reading's body.</summary>
internal static class StatementBody
{
    /// <summary>An attribution's confidence is kept to the ten-thousandth.</summary>
    private const int Parts = 10_000;

    public static void Write(ByteWriter to, Statement statement, Ids entities, Ids statements)
    {
        var (attribution, provenance, position) = statement;
        to.Byte((byte)(((int)attribution.Type * 2) + (position.Expressed ? 1 : 0)));
        to.Spans(attribution.Content);
        to.SpanOrNone(attribution.Cue);
        to.SpanOrNone(attribution.Source);
        to.SpanOrNone(attribution.Relative);
        to.CountOrNone(statements.PlaceOf(attribution.Continues));
        to.CountOrNone(statements.PlaceOf(attribution.Within));
        to.Share(attribution.Confidence, Parts);
        Write(to, provenance, entities);
        to.Count((int)position.Stance);
        to.Many(position.Targets, id => to.Count(statements.PlaceOf(id)!.Value));
        to.Spans(position.About);
    }

    public static Statement Read(ByteReader from, int place, Ids entities, Ids statements)
    {
        byte marks = from.Byte();
        var type = (AttributionType)(marks / 2);
        var attribution = new Attribution
        {
            Id = statements[place],
            Type = Enum.IsDefined(type) ? type : throw ByteReader.Damaged(),
            Content = from.SpansOrNone() ?? throw ByteReader.Damaged(),
            Cue = from.SpanOrNone(),
            Source = from.SpanOrNone(),
            Relative = from.SpanOrNone(),
            Continues = statements.At(from.CountOrNone()),
            Within = statements.At(from.CountOrNone()),
            Confidence = from.Share(Parts),
        };
        var provenance = Provenance(from, entities);
        return new Statement(attribution, provenance, new Position
        {
            Expressed = (marks & 1) != 0,
            Stance = from.Choice<Stance>(),
            Targets = from.Many(() => statements[from.Count()]),
            About = from.SpansOrNone(),
        });
    }

    private static void Write(ByteWriter to, Provenance provenance, Ids entities)
    {
        to.CountOrNone(entities.PlaceOf(provenance.Entity));
        to.CountOrNone((int?)provenance.Kind);
        to.Byte(provenance.Unnamed is null ? (byte)0 : (byte)1);
        if (provenance.Unnamed is { } unnamed)
        {
            to.CountOrNone(unnamed.Count);
            to.Words(unnamed.Basis);
            to.Words(unnamed.Reason);
        }

        to.Count((int)provenance.Channel);
        to.Words(provenance.Via);
        to.SpanOrNone(provenance.When.Words);
        to.CountOrNone(provenance.When.From?.DayNumber);
        to.CountOrNone(provenance.When.To?.DayNumber);
    }

    private static Provenance Provenance(ByteReader from, Ids entities) => new()
    {
        Entity = entities.At(from.CountOrNone()),
        Kind = Kind(from.CountOrNone()),
        Unnamed = from.Byte() == 0 ? null : new UnnamedSource(from.CountOrNone(), from.Words(), from.Words()),
        Channel = from.Choice<Channel>(),
        Via = from.Words(),
        When = new Timing(from.SpanOrNone(), Day(from.CountOrNone()), Day(from.CountOrNone())),
    };

    private static SourceKind? Kind(int? number) =>
        number is not { } given ? null : Enum.IsDefined((SourceKind)given) ? (SourceKind)given : throw ByteReader.Damaged();

    private static DateOnly? Day(int? number) =>
        number is not { } given ? null : given <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(given) : throw ByteReader.Damaged();
}
