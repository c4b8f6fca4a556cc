using Sayso.Attributions;
using Sayso.Claims;
using Sayso.Sources;

namespace Sayso;

/// <summary>One attribution with everything that the story lets us know of it.</summary>
/// <param name="Attribution">The words: content, cue, source.</param>
/// <param name="Provenance">On whose word, and by what way.</param>
/// <param name="Position">Voiced or not, for or against, and about what.</param>
public sealed record Statement(Attribution Attribution, Provenance Provenance, Position Position)
{
    /// <summary>The attribution's name within the reading.</summary>
    public string Id => Attribution.Id;
}
