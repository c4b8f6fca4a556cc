using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>
/// “The dean said the hall was full, further saying, …”: an adverb is nobody, and the speaker is the one of the verb before.
/// </summary>
internal sealed class SharedSpeakers(Layout layout, Grammar grammar, Assembler assembler)
{
    private static readonly WordSet Adverbs = new("further also later then additionally thereby thus again earlier");

    private readonly int[] _sentences = LinkFeatures.NumberOf(layout.Sentences, layout.Tokens.Count);

    /// <summary>Gives drafts with an adverb for source the source of the draft before, in the same sentence.</summary>
    public void Apply()
    {
        for (int number = 0; number < assembler.Drafts.Count; number++)
        {
            if (assembler.Drafts[number] is { Cue: { } cue, Source: { } source } draft && source.First == source.Last && Adverbs.Contains(Word(source.First)))
            {
                var before = number > 0 && assembler.Drafts[number - 1] is { Cue: { } other, Source: { } shared } && shared.First < cue.First && _sentences[other.First] == _sentences[cue.First]
                    ? shared : (TokenSpan?)null;
                var whole = source.Last + 1 == cue.First ? new TokenSpan(source.First, cue.Last) : cue;
                assembler.Replace(number, draft with { Source = before, Cue = whole });
            }
        }
    }

    /// <summary>“… in Dover”, also noting, “the roof leaks”: two statements of one speaker that the network took for one.</summary>
    public void Part()
    {
        for (int number = 0, count = assembler.Drafts.Count; number < count; number++)
        {
            var draft = assembler.Drafts[number];
            if (draft.Cue is { } cue && draft.Pieces[^1] is var piece && cue.Last < piece.First && ParticipleIn(piece) is { } participle)
            {
                int before = participle - 1;
                while (before > piece.First && layout.Tokens[before].Kind != TokenKind.QuotationMark)
                {
                    before--;
                }

                int after = participle + 1;
                while (layout.Tokens[after].Kind != TokenKind.QuotationMark)
                {
                    after++;
                }

                assembler.Replace(number, draft with { Pieces = [.. draft.Pieces[..^1], new TokenSpan(piece.First, before)] });
                assembler.Add(new Assembler.Draft([new TokenSpan(after, piece.Last)], new TokenSpan(participle, participle), draft.Source, -1, draft.Within, draft.Confidence));
            }
        }
    }

    /// <summary>A participle between a closing mark and an opening one, with nothing but commas and an adverb around it.</summary>
    private int? ParticipleIn(TokenSpan piece)
    {
        for (int i = piece.First + 2; i < piece.Last - 1; i++)
        {
            if (grammar.PartOfSpeech[i] == "VBG" && Follows(i) && (IsMark(i + 1) || (IsMark(i + 2) && (Is(i + 1, ",") || Is(i + 1, "that") || Is(i + 1, ":")))))
            {
                return i;
            }
        }

        return null;
    }

    private bool Follows(int participle)
    {
        int i = participle - 1;
        i -= Adverbs.Contains(Word(i)) || Is(i, "and") ? 1 : 0;
        return i > 0 && ((Is(i, ",") && IsMark(i - 1)) || (IsMark(i) && i - 1 >= 0 && Is(i - 1, ",")));
    }

    private bool IsMark(int token) => token < layout.Tokens.Count && layout.Tokens[token].Kind == TokenKind.QuotationMark;

    private bool Is(int token, string word) => token >= 0 && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Word(int token) => layout.Tokens[token].Span.Of(layout.Text);
}
