namespace Sayso.Attributions;

/// <summary>One attribution as the network found it: a cue, its source if it has one, and the content's pieces in text order.</summary>
internal sealed record Found(TokenSpan Cue, TokenSpan? Source, IReadOnlyList<TokenSpan> Pieces, Evidence Evidence, double Confidence)
{
    /// <summary>The same, so many tokens later.</summary>
    public Found Moved(int tokens)
    {
        TokenSpan Move(TokenSpan span) => new(span.First + tokens, span.Last + tokens);
        return this with { Cue = Move(Cue), Source = Source is { } source ? Move(source) : null, Pieces = [.. Pieces.Select(Move)] };
    }

    /// <summary>What of it lies in a stretch, since the linker looks beyond; null without content there.</summary>
    public Found? Inside(TokenSpan stretch)
    {
        var pieces = Pieces.Where(stretch.Holds).ToList();
        return pieces.Count == 0 ? null : this with { Source = Source is { } source && stretch.Holds(source) ? source : null, Pieces = pieces };
    }
}
