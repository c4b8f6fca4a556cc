using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>
/// Gives contents back the words that the network left out at a comma: the main clause after “found that when the ice melts, …”, the further verbs after
/// “According to police, a man entered, …”, and what follows a cue that interrupts: “the fire began, the warden said, in the attic”.
/// </summary>
internal sealed class ContentEnds
{
    private const int NearestCue = 3;

    private static readonly WordSet Opening = new("when as if while although though after before since once because until unless");
    private static readonly WordSet Turning = new("but while although though whereas however");
    private static readonly WordSet Beside = new("and or but nor who which where while as although though whereas with adding if that so yet");
    private static readonly WordSet Prefixes = new("that ,");

    private readonly Layout _layout;
    private readonly Grammar _grammar;
    private readonly int[] _ends;
    private readonly bool[] _taken;

    /// <param name="layout">The text.</param>
    /// <param name="grammar">Its grammar.</param>
    /// <param name="drafts">What was found: its cues and sources end whatever could go on.</param>
    public ContentEnds(Layout layout, Grammar grammar, IReadOnlyList<Assembler.Draft> drafts)
    {
        (_layout, _grammar) = (layout, grammar);
        _ends = new int[layout.Tokens.Count];
        foreach (var sentence in layout.Sentences)
        {
            Array.Fill(_ends, sentence.End.Value, sentence.Start.Value, sentence.End.Value - sentence.Start.Value);
        }

        _taken = new bool[layout.Tokens.Count];
        foreach (var draft in drafts)
        {
            Take(draft.Cue);
            Take(draft.Source);
            foreach (var piece in draft.Pieces)
            {
                Take(piece);
            }
        }
    }

    /// <summary>The draft with more content; null where nothing was left out.</summary>
    public Assembler.Draft? Mended(Assembler.Draft draft)
    {
        if (draft is not { Cue: { } cue } || draft.Pieces[^1] is var piece && _layout.Tokens[piece.Last].Kind == TokenKind.QuotationMark)
        {
            return null;
        }

        if (IsAccordingTo(cue) && draft.Pieces.Count > 1 && draft.Pieces[0].Last < cue.First && draft.Pieces[^1].First > cue.Last)
        {
            // What opens a sentence speaks of that sentence, and not of the one before.
            return draft with { Pieces = [.. draft.Pieces.Where(one => one.First > cue.Last)] };
        }

        if (cue.First < piece.First)
        {
            return ((draft.Pieces.Count == 1 && OpensClause(cue, piece)) || OpensSentence(draft, cue, piece)) && RestAfter(piece.Last + 1) is { } last
                ? draft with { Pieces = [.. draft.Pieces[..^1], new TokenSpan(piece.First, last)] }
                : null;
        }

        return draft.Pieces.Count == 1 && Beyond(draft, cue, piece) is { } beyond ? draft with { Pieces = [piece, beyond] } : null;
    }

    private void Take(TokenSpan? span)
    {
        if (span is { } taken)
        {
            Array.Fill(_taken, true, taken.First, taken.Last - taken.First + 1);
        }
    }

    /// <summary>“Found that when the ice melts”: a clause that cannot stand by itself.</summary>
    private bool OpensClause(TokenSpan cue, TokenSpan piece)
    {
        int first = piece.First;
        while (first < piece.Last && Prefixes.Contains(Word(first)))
        {
            first++;
        }

        if (!Opening.Contains(Word(first)) || piece.First - cue.Last > NearestCue)
        {
            return false;
        }

        for (int i = first + 1; i <= piece.Last; i++)
        {
            if (Is(i, ","))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>“According to police, a man entered”: what opens the sentence says whose word all of it is.</summary>
    private bool OpensSentence(Assembler.Draft draft, TokenSpan cue, TokenSpan piece) =>
        IsAccordingTo(cue) && draft.Source is { } source && piece.First - source.Last <= NearestCue && !Turning.Contains(Word(Math.Min(piece.Last + 2, _layout.Tokens.Count - 1)));

    private bool IsAccordingTo(TokenSpan cue) => cue.Last == cue.First + 1 && Is(cue.First, "according") && Is(cue.Last, "to") && (cue.First == 0 || _ends[cue.First - 1] <= cue.First);

    /// <summary>The last token of the sentence, if a comma stands at <paramref name="comma"/> and nobody else speaks after it.</summary>
    private int? RestAfter(int comma)
    {
        if (comma >= _layout.Tokens.Count || !Is(comma, ","))
        {
            return null;
        }

        // From the comma on, so that a sentence of many commas is not gone through from its end for each.
        int last = comma;
        bool quoted = false;
        for (int i = comma; i < _ends[comma]; i++)
        {
            quoted |= _layout.Tokens[i].Kind == TokenKind.QuotationMark;
            bool isWord = IsWord(i);
            if (_taken[i] || (quoted && isWord))
            {
                return null;
            }

            last = isWord ? i : last;
        }

        return last > comma + 1 ? last : null;
    }

    /// <summary>“The fire began, the warden said, in the attic”: what goes on behind the cue.</summary>
    private TokenSpan? Beyond(Assembler.Draft draft, TokenSpan cue, TokenSpan piece)
    {
        if (draft.Source is not { } source || Math.Min(source.First, cue.First) is var from && from != piece.Last + 2 || !Is(piece.Last + 1, ","))
        {
            return null;
        }

        int comma = Math.Max(source.Last, cue.Last) + 1;
        return comma + 1 < _layout.Tokens.Count && _ends[comma] == _ends[piece.First] && RestAfter(comma) is { } last && GoesOn(comma + 1) ? new TokenSpan(comma + 1, last) : null;
    }

    private bool GoesOn(int token) => _grammar.PartOfSpeech[token] is "VBD" or "VBZ" or "VBP" or "MD" or "IN" or "TO" && !Beside.Contains(Word(token));

    private bool IsWord(int token) => _layout.Tokens[token].Kind is TokenKind.Word or TokenKind.Number;

    private bool Is(int token, string word) => Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Word(int token) => _layout.Tokens[token].Span.Of(_layout.Text);
}
