using System.Globalization;
using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>
/// Ends contents where the writer's own sentence goes on. The network labels word by word, and at times takes into a content a
/// clause that stands beside it: “urged allies to hold on, and they have pushed …”, “… even as broadcasters projected …”,
/// “– after the union said that … – that …”.
/// </summary>
internal sealed class ClauseEdges(Layout layout, Grammar grammar)
{
    private const int FewestBefore = 4;

    private static readonly WordSet Dating = new("date dated published posted updated");
    private static readonly WordSet Joining = new("and but");
    private static readonly WordSet Contrasting = new("although though while whereas");
    private static readonly WordSet Telling = new("specifying giving elaborating providing offering naming saying mentioning explaining identifying detailing clarifying disclosing");
    private static readonly WordSet Dashes = new("– — -- ―");

    /// <summary>
    /// The content without a clause at its end that attributes something by itself; null where there is none, or where it may well
    /// be part of what is said.
    /// </summary>
    /// <param name="piece">The content, unquoted.</param>
    /// <param name="inner">What was found in it.</param>
    public TokenSpan? Without(TokenSpan piece, Assembler.Draft inner)
    {
        if (inner is not { Cue: { } cue, Source: { } source } || source.First >= cue.First || inner.Pieces[^1].Last < piece.Last - 1)
        {
            return null;
        }

        int joint = source.First - 1;
        if (joint <= piece.First || !Parts(piece.First, joint, out int from))
        {
            return null;
        }

        int last = from - 1;
        while (last > piece.First && !IsWord(last))
        {
            last--;
        }

        return last < piece.First ? null : new TokenSpan(piece.First, last);
    }

    /// <summary>
    /// A content after its cue, without what the writer adds: “the pier is safe despite three reports of cracks”, “the road is open, without giving a date”. Null where there is no such thing.
    /// </summary>
    public Assembler.Draft? WithoutAside(Assembler.Draft draft)
    {
        var piece = draft.Pieces[^1];
        if (draft.Cue is not { } cue || cue.Last >= piece.First)
        {
            return null;
        }

        for (int i = piece.First; i < piece.Last && layout.Tokens[i].Kind != TokenKind.QuotationMark; i++)
        {
            if (i - piece.First >= FewestBefore && (Is(i, "despite") || (Is(i, "without") && Telling.Contains(Word(i + 1)))))
            {
                return draft with { Pieces = [.. draft.Pieces[..^1], new TokenSpan(piece.First, IsWord(i - 1) ? i - 1 : i - 2)] };
            }
        }

        return null;
    }

    /// <summary>A content that begins with the text, without the date that stands before the story: “date 2020-11-08 Two sources …”.</summary>
    public TokenSpan WithoutDate(TokenSpan piece)
    {
        int date = Dating.Contains(Word(0)) ? 1 : 0;
        bool isDate = date < piece.Last && DateOnly.TryParseExact(Word(date), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        return isDate ? new TokenSpan(date + 1, piece.Last) : piece;
    }

    /// <summary>
    /// A content that begins between two dashes ends at the second; what follows belongs to the verb before the first. Null where
    /// the content holds no dash, or none opened before it.
    /// </summary>
    public (TokenSpan Inside, TokenSpan Beyond, TokenSpan Cue, TokenSpan? Source)? AtDash(TokenSpan piece, TokenSpan cue)
    {
        int closing = piece.First + 1;
        while (closing < piece.Last && !(Dashes.Contains(Word(closing)) && Is(closing + 1, "that")))
        {
            closing++;
        }

        return closing < piece.Last && Before(cue.First, i => Dashes.Contains(Word(i))) is { } opening && Before(opening, IsFinite) is { } verb
            ? (new TokenSpan(piece.First, closing - 1), new TokenSpan(closing + 1, piece.Last), new TokenSpan(verb, verb), SubjectOf(verb))
            : null;
    }

    // “and they have pushed” cannot go on with “to hold on”, which has no finite verb; a clause of contrast is the writer's own.
    private bool Parts(int first, int joint, out int from)
    {
        from = joint;
        if (Contrasting.Contains(Word(joint)))
        {
            return true;
        }

        if (Is(joint, "as") || Is(joint, "though"))
        {
            from = joint - 1;
            return Is(joint - 1, "even");
        }

        if (!Joining.Contains(Word(joint)))
        {
            return false;
        }

        for (int i = first; i < joint; i++)
        {
            if (IsFinite(i) || grammar.PartOfSpeech[i] == "MD")
            {
                return false;
            }
        }

        return true;
    }

    private TokenSpan? SubjectOf(int verb)
    {
        if (Before(verb, i => grammar.Head[i] == verb && grammar.Relation[i] == "nsubj") is not { } subject)
        {
            return null;
        }

        int first = subject;
        while (first > 0 && !EndsSentence(first - 1) && grammar.Head[first - 1] == subject && IsWord(first - 1))
        {
            first--;
        }

        return new TokenSpan(first, subject);
    }

    /// <summary>The nearest token of the same sentence before one that is such; sought no further than a passage reaches, so that no text costs more than linear time.</summary>
    private int? Before(int token, Predicate<int> isSuch)
    {
        for (int i = token - 1; i >= Math.Max(0, token - Passages.Limit) && !EndsSentence(i); i--)
        {
            if (isSuch(i))
            {
                return i;
            }
        }

        return null;
    }

    private bool IsFinite(int token) => grammar.PartOfSpeech[token] is "VBD" or "VBZ" or "VBP";

    private bool EndsSentence(int token) => layout.Tokens[token].Span.Length == 1 && (Word(token)[0] is '.' or '?' or '!');

    private bool IsWord(int token) => layout.Tokens[token].Kind is TokenKind.Word or TokenKind.Number;

    private bool Is(int token, string word) => token >= 0 && token < layout.Tokens.Count && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Word(int token) => layout.Tokens[token].Span.Of(layout.Text);
}
