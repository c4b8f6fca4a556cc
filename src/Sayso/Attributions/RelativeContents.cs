using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>
/// Finds what a lone “which” stands for as something said: “Doe was accused of stealing the boat, which he denied” denies stealing the boat.
/// </summary>
internal sealed class RelativeContents(Layout layout, Grammar grammar)
{
    private static readonly WordSet Answers = new(
        "deny denies denied denying dispute disputes disputed refute refutes refuted contest contests contested confirm confirms confirmed admit admits admitted "
        + "acknowledge acknowledges acknowledged concede concedes conceded");

    /// <summary>The draft with the words that its pronoun stands for as its content; null for other contents, and where no such words stand before it.</summary>
    public Assembler.Draft? Mended(Assembler.Draft draft)
    {
        if (Split(draft) is { } split)
        {
            return split;
        }

        if (draft is not { Pieces: [var piece], Cue: { } cue } || piece.First != piece.Last || !Is(piece.First, "which") || !Is(piece.First - 1, ",") || !HoldsAnswer(cue))
        {
            return null;
        }

        int last = piece.First - 2;
        int start = last;
        for (int i = last; i >= Math.Max(0, piece.First - Passages.Limit) && !EndsSentence(i); i--)
        {
            start = i;
            if (i < last && (Is(i, "that") || (Is(i, "of") && grammar.PartOfSpeech[i + 1] == "VBG")))
            {
                start = i + 1;
                break;
            }
        }

        return start < last ? draft with { Pieces = [new TokenSpan(start, last)] } : null;
    }

    /// <summary>“An allegation which Doe dismissed as fantasy”: the network may take all of it for the source.</summary>
    private Assembler.Draft? Split(Assembler.Draft draft)
    {
        if (draft is not { Source: { } source, Cue: { } cue } || source.Last >= cue.First || draft.Pieces.Exists(piece => piece.First < cue.First))
        {
            return null;
        }

        for (int i = source.First + 1; i < source.Last; i++)
        {
            if (Is(i, "which") && grammar.PartOfSpeech[i - 1] is "NN" or "NNS")
            {
                return draft with { Source = new TokenSpan(i + 1, source.Last), Pieces = [new TokenSpan(source.First, i - 1), .. draft.Pieces] };
            }
        }

        return null;
    }

    private bool HoldsAnswer(TokenSpan cue)
    {
        for (int i = cue.First; i <= cue.Last; i++)
        {
            if (Answers.Contains(Word(i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsSentence(int token) => layout.Tokens[token].Span.Length == 1 && Word(token)[0] is '.' or '?' or '!';

    private bool Is(int token, string word) => token >= 0 && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Word(int token) => layout.Tokens[token].Span.Of(layout.Text);
}
