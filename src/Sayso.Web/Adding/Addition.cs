using System.Text.Json;
using Sayso.Ledger;

namespace Sayso.Web.Adding;

/// <summary>How something fares that was handed in.</summary>
/// <param name="held">What is kept of it.</param>
/// <param name="isInWork">Whether it is being read.</param>
public sealed class Addition(HeldAddition held, bool isInWork)
{
    /// <summary>The name of its form.</summary>
    public const string Form = "sayso-addition/1";

    private readonly Lazy<Handed> _handed = new(() => Handed.Read(held.Told));

    /// <summary>Its number.</summary>
    public long Number => held.Number;

    /// <summary>What to call it.</summary>
    public string Name => _handed.Value.Name;

    /// <summary>What came of it; null as long as it is not done.</summary>
    public Outcome? Outcome { get; } = held.Outcome is { } outcome ? Outcome.Read(outcome) : null;

    /// <summary>How far it is.</summary>
    public string State => Outcome is null ? (isInWork ? "reading" : "waiting") : Outcome.Count > 0 ? "stored" : "failed";

    /// <summary>Whether nothing more will happen.</summary>
    public bool IsDone => Outcome is not null;

    /// <summary>Its address for programs.</summary>
    public string Address => FormattableString.Invariant($"/api/v1/additions/{Number}");

    /// <summary>Writes it as JSON.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteNumber("number", Number);
        json.WriteString("state", State);
        json.WriteString("name", Name);
        json.WriteString("accepted", held.At);
        json.WriteString("document", Outcome is { Stories: [var first, ..] } ? first.Id : null);
        json.WriteNumber("stored", Outcome?.Count ?? 0);
        json.WriteNumber("failed", Outcome?.Failed ?? 0);
        json.WriteStartArray("documents");
        foreach (var story in Outcome?.Stories ?? [])
        {
            json.WriteStartObject();
            json.WriteString("id", story.Id);
            json.WriteString("title", story.Title);
            json.WriteString("outcome", story.What);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("faults");
        foreach (var fault in Outcome?.Faults ?? [])
        {
            json.WriteStartObject();
            json.WriteString("code", fault.Code);
            json.WriteString("message", fault.Message);
            json.WriteString("remedy", fault.Remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
