using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>
/// “The clerk was accused of theft”: the clerk accuses nobody, and what is said is about the clerk. The network at times takes such a subject for the source.
/// </summary>
internal sealed class PassiveSubjects(Layout layout, Grammar grammar)
{
    private static readonly WordSet Be = new("is are was were been being be");
    private static readonly WordSet SaidOf = new("accused alleged blamed rumoured rumored suspected");

    /// <summary>The draft with its subject in the content and without a source; null where the source does speak.</summary>
    public Assembler.Draft? Mended(Assembler.Draft draft)
    {
        if (draft is not { Cue: { } cue, Source: { } source } || source.Last >= cue.First || !IsPassive(cue) || draft.Pieces.Exists(piece => piece.First <= source.First))
        {
            return null;
        }

        return draft with { Pieces = [source, .. draft.Pieces], Source = null };
    }

    private bool IsPassive(TokenSpan cue)
    {
        bool be = false;
        for (int i = cue.First; i <= cue.Last; i++)
        {
            if (be && grammar.PartOfSpeech[i] is "VBN" or "VBD" && SaidOf.Contains(Word(i)))
            {
                return !(i + 1 < layout.Tokens.Count && Word(i + 1).Equals("by", StringComparison.OrdinalIgnoreCase));
            }

            be |= Be.Contains(Word(i));
        }

        return false;
    }

    private ReadOnlySpan<char> Word(int token) => layout.Tokens[token].Span.Of(layout.Text);
}
