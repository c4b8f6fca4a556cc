using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>
/// “The mayor called the bridge a ruin, according to the Courier” is two attributions, one inside the other. The network gives every word one part only, and mostly
/// finds the inner one: here the outer one is added round it.
/// </summary>
internal sealed class AccordingTo(Layout layout, Grammar grammar, Assembler assembler)
{
    private const double Confidence = 0.6;
    private const int LongestSource = 14;
    private const int FewestWords = 3;

    private static readonly WordSet Informants = new(
        "police officials official authorities prosecutors investigators witnesses witness reports report media sources source documents document poll polls survey study records data court "
        + "statement spokesman spokeswoman spokesperson researchers scientists experts analysts doctors ministry agency website newspaper newspapers filing filings lawyers");

    private static readonly WordSet Closing = new(", . ; : ? ! ” \" ’ ' — – )");

    /// <summary>Adds the attributions that no cue stands for yet, and puts those found in their contents inside them.</summary>
    public void Apply()
    {
        var taken = new HashSet<int>();
        foreach (var draft in assembler.Drafts)
        {
            TakeUp(draft.Cue);
            TakeUp(draft.Source);
        }

        // What stands in a sentence's content has its cue in that sentence.
        int[] sentences = LinkFeatures.NumberOf(layout.Sentences, layout.Tokens.Count);
        var bySentence = Enumerable.Range(0, assembler.Drafts.Count).Where(number => assembler.Drafts[number].Cue is not null).ToLookup(number => sentences[assembler.Drafts[number].Cue!.Value.First]);
        foreach (var sentence in layout.Sentences)
        {
            for (int i = sentence.Start.Value; i < sentence.End.Value - 1; i++)
            {
                if (!taken.Contains(i) && CueAt(i, sentence.Start.Value) is { } cue && SourceAfter(cue.Last + 1, sentence.End.Value) is { } source && ContentOf(cue, source, sentence) is { } content)
                {
                    Add(new Assembler.Draft([content], cue, source, -1, -1, Confidence), bySentence[sentences[cue.First]]);
                    break;
                }
            }
        }

        void TakeUp(TokenSpan? span)
        {
            for (int token = span?.First ?? 0; span is { } tokens && token <= tokens.Last; token++)
            {
                taken.Add(token);
            }
        }
    }

    private void Add(Assembler.Draft outer, IEnumerable<int> beside)
    {
        int number = assembler.Drafts.Count;
        assembler.Add(outer);
        var content = outer.Pieces[0];
        foreach (int other in beside)
        {
            var draft = assembler.Drafts[other];
            if (draft.Within < 0 && draft.Cue is { } cue && content.Holds(cue) && (draft.Source is not { } source || content.Holds(source)) && draft.Pieces.Exists(content.Meets))
            {
                // What the one cited is said to have said ends where the citing begins.
                var pieces = draft.Pieces.Where(piece => piece.First <= content.Last).Select(piece => new TokenSpan(piece.First, Math.Min(piece.Last, content.Last))).ToList();
                assembler.Replace(other, draft with { Pieces = pieces, Within = number });
            }
        }
    }

    private TokenSpan? CueAt(int token, int start)
    {
        if (Is(token, "according") && Is(token + 1, "to"))
        {
            return new TokenSpan(token, token + 1);
        }

        return token == start && Is(token, "per") ? new TokenSpan(token, token) : null;
    }

    /// <summary>The phrase up to the next mark, if it names somebody or something that tells.</summary>
    private TokenSpan? SourceAfter(int first, int end)
    {
        int last = first - 1;
        bool tells = false;
        while (last + 1 < end && !Closing.Contains(Word(last + 1)))
        {
            last++;
            tells |= Informants.Contains(Word(last)) || grammar.PartOfSpeech[last] is "NNP" or "NNPS";
            if (grammar.PartOfSpeech[last] is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return null;
            }
        }

        return tells && last - first < LongestSource ? new TokenSpan(first, last) : null;
    }

    private TokenSpan? ContentOf(TokenSpan cue, TokenSpan source, Range sentence)
    {
        bool opens = cue.First == sentence.Start.Value;
        int first = opens ? source.Last + 2 : sentence.Start.Value;
        int last = opens ? sentence.End.Value - 1 : cue.First - 1;
        while (last > first && layout.Tokens[last].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.QuotationMark))
        {
            last--;
        }

        // Within quotation marks it is the one quoted who cites: the levels below see to that.
        for (int i = first; i <= last; i++)
        {
            if (layout.Tokens[i].Kind == TokenKind.QuotationMark && (i == first || i == last))
            {
                return null;
            }
        }

        return last - first + 1 >= FewestWords && (!opens || Is(source.Last + 1, ",")) ? new TokenSpan(first, last) : null;
    }

    private bool Is(int token, string word) => token < layout.Tokens.Count && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Word(int token) => layout.Tokens[token].Span.Of(layout.Text);
}
