namespace Sayso.Ledger.Questions;

/// <summary>What ties a story to the others on record.</summary>
/// <param name="Entities">The number across stories of each entity that is named in others or could be, by the entity's name within the reading (e3).</param>
/// <param name="Matters">The number across stories of each claim in dispute, by the dispute's name within the reading (d1).</param>
public sealed record StoryLinks(IReadOnlyDictionary<string, long> Entities, IReadOnlyDictionary<string, long> Matters);
