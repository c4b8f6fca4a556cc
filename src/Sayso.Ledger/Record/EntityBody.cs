using Sayso.Mentions;

namespace Sayso.Ledger.Record;

/// <summary>An entity within a reading's body.</summary>
internal static class EntityBody
{
    /// <summary>A mention's confidence is kept to the hundredth.</summary>
    private const int Parts = 100;

    public static void Write(ByteWriter to, Entity entity)
    {
        to.Words(entity.Name);
        to.Count((int)entity.Kind);
        to.Count((int)entity.Gender);
        to.Byte((byte)((entity.IsNamed ? 1 : 0) | (entity.IsPlural switch { null => 0, false => 2, true => 4 })));
        to.Many(entity.Roles, to.Words);
        to.Many(entity.Mentions, mention => Write(to, mention));
    }

    public static Entity Read(ByteReader from, string id)
    {
        string name = from.Words() ?? throw ByteReader.Damaged();
        var (kind, gender) = (from.Choice<EntityKind>(), from.Choice<Gender>());
        byte marks = from.Byte();
        return new Entity
        {
            Id = id,
            Name = name,
            Kind = kind,
            Gender = gender,
            IsNamed = (marks & 1) != 0,
            IsPlural = (marks & 6) == 0 ? null : (marks & 4) != 0,
            Roles = from.Many(() => from.Words() ?? throw ByteReader.Damaged()),
            Mentions = from.Many(() => Mention(from)),
        };
    }

    private static void Write(ByteWriter to, Mention mention)
    {
        to.Span(mention.Span);
        bool isWhole = mention.Head == mention.Span;
        to.Byte((byte)(((int)mention.Form * 2) + (isWhole ? 1 : 0)));
        if (!isWhole)
        {
            to.Span(mention.Head);
        }

        to.Share(mention.Confidence, Parts);
    }

    private static Mention Mention(ByteReader from)
    {
        var span = from.Span();
        byte marks = from.Byte();
        var form = (MentionForm)(marks / 2);
        return new Mention
        {
            Span = span,
            Head = (marks & 1) != 0 ? span : from.Span(),
            Form = Enum.IsDefined(form) ? form : throw ByteReader.Damaged(),
            Confidence = from.Share(Parts),
        };
    }
}
