namespace Sayso.Sources;

/// <summary>What a story says of a source that it does not name, in its own words.</summary>
/// <param name="Count">How many, where it says so: two sources are 2, an official is 1.</param>
/// <param name="Basis">Why they would know: “familiar with the conversations”.</param>
/// <param name="Reason">Why they go unnamed: “because they were not authorised to speak”.</param>
public sealed record UnnamedSource(int? Count, string? Basis, string? Reason);
