using Sayso.Mentions;

namespace Sayso.Sources;

/// <summary>A mention and whose it is.</summary>
internal readonly record struct Occurrence(Mention Mention, Entity Entity);
