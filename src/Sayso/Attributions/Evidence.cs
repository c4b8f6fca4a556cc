namespace Sayso.Attributions;

/// <summary>What speaks for an attribution, as probabilities.</summary>
/// <param name="Cue">That the cue is one, with these ends.</param>
/// <param name="Content">That the least sure piece of the content is one, with these ends.</param>
/// <param name="Link">That the least sure piece belongs to this cue.</param>
/// <param name="Source">That the source is one, with these ends, and the cue's; or that the cue has none.</param>
internal readonly record struct Evidence(double Cue, double Content, double Link, double Source);
