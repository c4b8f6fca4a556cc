using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Exchange;

/// <summary>
/// An entity as JSON. People whom the story does not name are of the kind "unnamed" there. Of a mention the usual form keeps its words alone:
/// read back, they are its head too, and its form is a guess. The complete form keeps everything.
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
        if (json.IsComplete)
        {
            json.Flag("named", entity.IsNamed);
            json.Name<Gender>("gender", entity.Gender);
            json.FlagOrNull("plural", entity.IsPlural);
            json.Spans("heads", [.. entity.Mentions.Select(mention => mention.Head)]);
            json.Texts("forms", [.. entity.Mentions.Select(mention => ReadingNames.Of(mention.Form))]);
            json.Numbers("confidences", [.. entity.Mentions.Select(mention => mention.Confidence)]);
        }
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
        var entity = fields.Fault is not null ? null : new Entity
        {
            Id = id!,
            Name = name!,
            Kind = kind!.Value,
            IsNamed = kindName != Unnamed && kind is EntityKind.Person or EntityKind.Organisation or EntityKind.Place,
            Roles = roles,
            Mentions = [.. mentions.Select(span => new Mention { Span = span, Head = span, Form = FormOf(span.Of(document.Text), name!), Confidence = 1 })],
        };
        return entity is not null && fields.Has("forms") ? Completed(entity, fields, document) : entity;
    }

    /// <summary>Reads what only the complete form has.</summary>
    private static Entity? Completed(Entity entity, JsonFields fields, Document document)
    {
        var (named, gender, plural) = (fields.Flag("named"), fields.Name<Gender>("gender"), fields.FlagOrNull("plural"));
        var heads = fields.SpansAnywhere("heads", document);
        var forms = fields.Texts("forms").Select(form => ReadingNames.Find<MentionForm>(form)).ToList();
        var confidences = fields.Shares("confidences");
        int count = entity.Mentions.Count;
        fields.Require(heads.Count == count, "heads", "a list of one [start, end] pair for each mention");
        fields.Require(forms.Count == count && forms.TrueForAll(form => form is not null), "forms", $"a list of one of {string.Join(", ", ReadingNames.All<MentionForm>())} for each mention");
        fields.Require(confidences.Count == count, "confidences", "a list of one number for each mention");
        return fields.Fault is not null ? null : entity with
        {
            IsNamed = named,
            Gender = gender,
            IsPlural = plural,
            Mentions = [.. entity.Mentions.Select((mention, i) => mention with { Head = heads[i], Form = forms[i]!.Value, Confidence = confidences[i] })],
        };
    }

    private static bool IsUnnamed(Entity entity) => entity is { Kind: EntityKind.Person, IsNamed: false };

    private static MentionForm FormOf(ReadOnlySpan<char> words, string name) =>
        words.Length <= LongestName && words.SequenceEqual(name) ? MentionForm.Name : MentionForm.Description;
}
