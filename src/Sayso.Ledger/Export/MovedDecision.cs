using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sayso.Ledger.Record;

namespace Sayso.Ledger.Export;

/// <summary>A decision as it is moved: documents are named by their ids, and what is taken back is told in full, since numbers of entries change.</summary>
internal sealed record MovedDecision(string Entry, string? Reason, string? By)
{
    /// <summary>For a retraction or a correction, the document.</summary>
    public string? Document { get; init; }

    /// <summary>For a merge or a split, whom it is about.</summary>
    public MovedEntity? One { get; init; }

    /// <summary>For a merge, who becomes part of them; for a split, who keeps the other stories.</summary>
    public MovedEntity? Other { get; init; }

    /// <summary>For a split, the documents that mean somebody else.</summary>
    public IReadOnlyList<string>? Documents { get; init; }

    /// <summary>For a correction, what is right.</summary>
    public Correction? Correction { get; init; }

    /// <summary>For an undoing, what is taken back.</summary>
    public MovedDecision? Undone { get; init; }

    /// <summary>What makes it the same decision as another.</summary>
    public string Signature
    {
        get
        {
            using var bytes = new MemoryStream();
            using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                json.WriteStartObject();
                Write(json);
                json.WriteEndObject();
            }

            return Encoding.UTF8.GetString(bytes.ToArray());
        }
    }

    /// <summary>Writes its fields; those that its kind does not have are left out.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteString("entry", Entry);
        json.WriteString("reason", Reason);
        json.WriteString("by", By);
        if (Document is not null)
        {
            json.WriteString("id", Document);
        }

        One?.Write(json, "one");
        Other?.Write(json, "other");
        if (Documents is not null)
        {
            json.WriteStartArray("documents");
            foreach (string document in Documents)
            {
                json.WriteStringValue(document);
            }

            json.WriteEndArray();
        }

        if (Correction is not null)
        {
            json.WritePropertyName("correction");
            JsonBody.Write(json, Correction);
        }

        if (Undone is not null)
        {
            json.WriteStartObject("undone");
            Undone.Write(json);
            json.WriteEndObject();
        }
    }
}

/// <summary>An entity as a story knows it.</summary>
/// <param name="Document">The document's id.</param>
/// <param name="Name">The fullest name that the story gives it.</param>
internal sealed record MovedEntity(string Document, string Name)
{
    public void Write(Utf8JsonWriter json, string property)
    {
        json.WriteStartObject(property);
        json.WriteString("id", Document);
        json.WriteString("name", Name);
        json.WriteEndObject();
    }
}
