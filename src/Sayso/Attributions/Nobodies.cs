using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>
/// Tells what the network takes for an attribution though nobody speaks: the credit under a picture (“Image: Lena Brandt”), and the name by which a thing goes
/// (“a stretch of river called the Narrows”).
/// </summary>
internal sealed class Nobodies(Layout layout, Grammar grammar)
{
    private static readonly WordSet Furniture = new("image images photo photos photograph picture pictures file credit credits illustration map graphic video watch caption pictured");
    private static readonly WordSet Naming = new("called named dubbed nicknamed termed titled entitled");

    private static readonly WordSet Indefinite = new("a an");

    /// <summary>Whether it is one of these.</summary>
    public bool IsNobodys(Found found) => IsFurniture(found) || IsName(found);

    private bool IsFurniture(Found found) =>
        found.Source is { } source && IsMark(found.Cue.First) && found.Cue.First == found.Cue.Last && Furniture.Contains(Word(source.Last));

    // A participle right after the noun that it belongs to; “the union called the strike” has a verb there, and “a union” seldom does.
    private bool IsName(Found found) =>
        found.Cue is var cue && cue.First == cue.Last && cue.First > 0 && Naming.Contains(Word(cue.First)) && found.Source is { } source && source.Last == cue.First - 1 && !IsQuoted(found.Pieces[0])
        && (grammar.Relation[cue.First] is "acl" or "vmod" || Indefinite.Contains(Word(source.First))) && grammar.PartOfSpeech[source.Last] is "NN" or "NNS";

    private bool IsQuoted(TokenSpan piece) => layout.Tokens[piece.First].Kind == TokenKind.QuotationMark || layout.Tokens[piece.Last].Kind == TokenKind.QuotationMark;

    private bool IsMark(int token) => layout.Tokens[token].Kind is TokenKind.Punctuation;

    private ReadOnlySpan<char> Word(int token) => layout.Tokens[token].Span.Of(layout.Text);
}
