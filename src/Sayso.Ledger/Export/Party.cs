using System.Text.Json;
using Sayso.Sources;

namespace Sayso.Ledger.Export;

/// <summary>Somebody or something as a node of schema.org.</summary>
/// <param name="Type">The node's type.</param>
/// <param name="Term">Whether the words are a name or a description.</param>
/// <param name="Words">The words.</param>
internal sealed record Party(string Type, string Term, string Words)
{
    /// <summary>Who says something; null where that is a document or nobody known. Those who are not named are described in the story's words.</summary>
    public static Party? Of(ExportedStory story, Statement statement)
    {
        string? words = story.Words(statement.Attribution.Source);
        string? named = story.Speaker(statement)?.Name ?? words;
        return statement.Provenance.Kind switch
        {
            SourceKind.Person when named is not null => new Party("Person", "name", named),
            SourceKind.Organisation or SourceKind.Group when named is not null => new Party("Organization", "name", named),
            SourceKind.Unnamed when (words ?? named) is { } described => new Party("Person", "description", described),
            _ => null,
        };
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("@type", Type);
        json.WriteString(Term, ExportedStory.Wellformed(Words));
        json.WriteEndObject();
    }
}
