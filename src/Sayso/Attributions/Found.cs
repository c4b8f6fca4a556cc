namespace Sayso.Attributions;

/// <summary>One attribution as the network found it: a cue, its source if it has one, and the content's pieces in text order.</summary>
internal sealed record Found(TokenSpan Cue, TokenSpan? Source, IReadOnlyList<TokenSpan> Pieces, Evidence Evidence, double Confidence);
