using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>
/// “The victims were named by police as Ada and Ben Corr”, “the sailor was identified as Lars Olm by a spokeswoman”: whom or what the passive is about stands beside the
/// one who speaks. The network at times takes both for the source.
/// </summary>
internal sealed class PassiveAgents(Layout layout)
{
    private static readonly WordSet Be = new("was were is are been being");

    private static readonly WordSet Naming = new("identified named");
    private static readonly WordSet Describing = new("described called branded labelled labeled dubbed characterised characterized termed hailed denounced");

    // “… by the deputy head of the harbour police”.
    private const int LongestAgent = 10;

    /// <summary>The draft with the speaker alone as its source; null for other drafts.</summary>
    public Assembler.Draft? Mended(Assembler.Draft draft)
    {
        if (DescribedBy(draft) is { } described)
        {
            return described;
        }

        if (draft is not { Cue: { } cue, Source: { } source } || source.First <= cue.Last || draft.Pieces.Exists(piece => piece.First > cue.Last) || !IsPassive(cue, Naming))
        {
            return null;
        }

        for (int i = source.First + 1; i < source.Last; i++)
        {
            bool by = Is(i, "by");
            if (by || Is(i, "as"))
            {
                var (before, after) = (new TokenSpan(source.First, i - 1), new TokenSpan(i + 1, source.Last));
                return draft with { Source = by ? after : before, Pieces = [.. draft.Pieces, by ? before : after] };
            }
        }

        return null;
    }

    /// <summary>“Roth was described as “reckless” by the police”: who speaks stands at the end, and not before the verb.</summary>
    private Assembler.Draft? DescribedBy(Assembler.Draft draft)
    {
        // Who is described stands before the verb, taken for the source or for the beginning of what is said.
        if (draft is not { Cue: { } cue, Pieces: [.., var piece] } || (draft.Source ?? draft.Pieces[0]).Last >= cue.First || piece.First <= cue.Last || !IsPassive(cue, Describing))
        {
            return null;
        }

        for (int i = piece.Last - 1; i > piece.First && piece.Last - i <= LongestAgent; i--)
        {
            if (Is(i, "by"))
            {
                var said = new TokenSpan(Is(piece.First, "as") ? piece.First + 1 : piece.First, i - 1);
                return said.First > said.Last ? null : draft with { Source = new TokenSpan(i + 1, piece.Last), Pieces = [said] };
            }
        }

        return null;
    }

    private bool IsPassive(TokenSpan cue, WordSet verbs)
    {
        bool be = false;
        for (int i = cue.First; i <= cue.Last; i++)
        {
            if (be && verbs.Contains(layout.Tokens[i].Span.Of(layout.Text)))
            {
                return true;
            }

            be |= Be.Contains(layout.Tokens[i].Span.Of(layout.Text));
        }

        return false;
    }

    private bool Is(int token, string word) => layout.Tokens[token].Span.Of(layout.Text).Equals(word, StringComparison.OrdinalIgnoreCase);
}
