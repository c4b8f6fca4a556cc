using Sayso.Ledger;

namespace Sayso.Web.Api;

/// <summary>What can be done at an address, as its callers are told.</summary>
/// <param name="Id">Its name for programs: <c>findAttributions</c>.</param>
/// <param name="Summary">What it does, in one sentence.</param>
internal sealed record Operation(string Id, string Summary)
{
    /// <summary>The part of the API it belongs to.</summary>
    public required string Tag { get; init; }

    /// <summary>What may be given with it.</summary>
    public IReadOnlyList<Parameter> Parameters { get; init; } = [];

    /// <summary>What the answer holds.</summary>
    public required string Answer { get; init; }

    /// <summary>The name of the answer's schema; null where it is text.</summary>
    public required string? Schema { get; init; }

    /// <summary>The name of the schema of the body that it takes; null if it takes none.</summary>
    public string? Body { get; init; }

    /// <summary>What the body holds.</summary>
    public string BodyText { get; init; } = "The story.";

    /// <summary>The key's scope that it needs.</summary>
    public KeyScopes Scope { get; init; } = KeyScopes.Read;

    /// <summary>The status of its answer.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Other statuses that it may answer with, each with what it means.</summary>
    public IReadOnlyList<(int Status, string Meaning)> Others { get; init; } = [];

    /// <summary>Whether an answer is known again by its tag.</summary>
    public bool HasTag { get => field && Body is null && Scope == KeyScopes.Read; init; } = true;

    /// <summary>Whether what is asked for may not be there.</summary>
    public bool MayBeMissing { get; init; }
}
