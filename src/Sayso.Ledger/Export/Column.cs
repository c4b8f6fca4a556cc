namespace Sayso.Ledger.Export;

/// <summary>A column of the tables: its name, and what it says of an attribution.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What its values are: <see cref="string"/>, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or <see cref="DateOnly"/>.</param>
/// <param name="Value">The value for an attribution; null where it is unknown.</param>
internal sealed record Column(string Name, Type Type, Func<AttributionRow, object?> Value);

/// <summary>An attribution and the story it stands in.</summary>
internal readonly record struct AttributionRow(ExportedStory Story, Statement Statement);
