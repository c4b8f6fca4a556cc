using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Exchange;

/// <summary>
/// An entity as JSON. People whom the story does not name are of the kind "unnamed" there. Of a mention the form keeps its words alone: read
/// back, they are its head too, and its form is a guess.
/// </summary>
internal static class EntityJson
{
    private const string Unnamed = "unnamed";

    /// <summary>Nobody's name is longer; only as much is compared, so that no input makes it costly.</summary>
    private const int LongestName = 200;

    public static void Write(JsonOutput json, Entity entity)
    {
        json.Text("id", entity.Id);
        json.Text("name", entity.Name);
        json.Text("kind", IsUnnamed(entity) ? Unnamed : ReadingNames.Of(entity.Kind));
        json.Texts("roles", entity.Roles);
        json.Spans("mentions", [.. entity.Mentions.Select(mention => mention.Span)]);
    }

    public static Entity? Read(JsonFields fields, Document document)
    {
        string? id = fields.Text("id");
        string? name = fields.Text("name");
        string? kindName = fields.Text("kind");
        var kind = kindName == Unnamed ? EntityKind.Person : ReadingNames.Find<EntityKind>(kindName);
        fields.Require(kind is not null, "kind", $"one of {string.Join(", ", ReadingNames.All<EntityKind>())} and {Unnamed}");
        var roles = fields.Texts("roles");
        var mentions = fields.AnySpans("mentions", document);
        return fields.Fault is not null ? null : new Entity
        {
            Id = id!,
            Name = name!,
            Kind = kind!.Value,
            IsNamed = kindName != Unnamed && kind is EntityKind.Person or EntityKind.Organisation or EntityKind.Place,
            Roles = roles,
            Mentions = [.. mentions.Select(span => new Mention { Span = span, Head = span, Form = FormOf(span.Of(document.Text), name!), Confidence = 1 })],
        };
    }

    private static bool IsUnnamed(Entity entity) => entity is { Kind: EntityKind.Person, IsNamed: false };

    private static MentionForm FormOf(ReadOnlySpan<char> words, string name) =>
        words.Length <= LongestName && words.SequenceEqual(name) ? MentionForm.Name : MentionForm.Description;
}
