using Sayso.Mentions;

namespace Sayso.Sources;

/// <summary>Whoever issued a document.</summary>
internal sealed record Issuer(Entity? Entity, Description? Described);
