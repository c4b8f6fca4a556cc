using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>“It was reported on Friday that the mill had burned”: what was reported stands after the verb, and “it” only holds its place.</summary>
internal sealed class Extraposition(Layout layout, Grammar grammar)
{
    private static readonly WordSet Be = new("is was has been");

    /// <summary>The draft with the words after its cue as its content; null for other contents, and where nothing follows.</summary>
    public Assembler.Draft? Mended(Assembler.Draft draft)
    {
        if (draft is not { Pieces: [var piece], Cue: { } cue } || piece.First != piece.Last || !Is(piece.First, "it") || cue.First != piece.First + 1 || !Be.Contains(Word(cue.First))
            || grammar.PartOfSpeech[cue.Last] is not ("VBN" or "VBD"))
        {
            return null;
        }

        int first = cue.Last + 1;
        while (first < layout.Tokens.Count && (grammar.Name[first] is "DATE" or "TIME" || Is(first, "on") || Is(first, "that") || Is(first, ",")))
        {
            first++;
        }

        int last = first;
        while (last + 1 < layout.Tokens.Count && last - first < Passages.Limit && !EndsSentence(last + 1))
        {
            last++;
        }

        return last - first >= 2 ? draft with { Pieces = [new TokenSpan(first, last)] } : null;
    }

    private bool EndsSentence(int token) => layout.Tokens[token].Span.Length == 1 && Word(token)[0] is '.' or '?' or '!';

    private bool Is(int token, string word) => Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Word(int token) => layout.Tokens[token].Span.Of(layout.Text);
}
