using System.Text.Json;

namespace Sayso.Web.Adding;

/// <summary>What came of something that was handed in, as it is kept.</summary>
public sealed record Outcome
{
    /// <summary>Of so many stories, and so many faults, it is told which they are.</summary>
    private const int MostNamed = 100;

    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    /// <summary>The first of the stories that are on record now.</summary>
    public List<Kept> Stories { get; init; } = [];

    /// <summary>The first of the things that were wrong.</summary>
    public List<Fault> Faults { get; init; } = [];

    /// <summary>How many stories are on record now.</summary>
    public int Count { get; set; }

    /// <summary>How many could not be read.</summary>
    public int Failed { get; set; }

    internal static Outcome Read(string json) => JsonSerializer.Deserialize<Outcome>(json, s_json)!;

    internal static Outcome Of(Fault fault) => new() { Faults = { fault }, Failed = 1 };

    internal string Write() => JsonSerializer.Serialize(this, s_json);

    internal void Add(string id, string? title, string what)
    {
        Count++;
        if (Stories.Count < MostNamed)
        {
            Stories.Add(new Kept(id, title, what));
        }
    }

    internal void Add(Fault fault)
    {
        Failed++;
        if (Faults.Count < MostNamed)
        {
            Faults.Add(fault);
        }
    }

    /// <summary>A story that is on record.</summary>
    /// <param name="Id">The document's id.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="What">What became of it: added, republished, reread or known.</param>
    public sealed record Kept(string Id, string? Title, string What);
}
