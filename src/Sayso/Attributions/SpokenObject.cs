using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>Finds what a verb of saying governs, by what kinds of objects it takes.</summary>
internal sealed class SpokenObject(Layout layout, Grammar grammar)
{
    private const int LongestHearer = 6;
    private const int LongestSubject = 8;

    private static readonly WordSet Hearers = new("him her them us me you everyone");

    /// <summary>The last token of the cue, and what is said; null where nothing that the verb can govern follows it.</summary>
    public (int Cue, TokenSpan Content)? After(int verb, SpeechObject objects, int end)
    {
        int at = verb + 1;
        if (objects.HasFlag(SpeechObject.Call))
        {
            return at < end && (Is(at, "on") || Is(at, "for") || Is(at, "upon")) && (Is(at, "for") || HasInfinitive(at + 1, end)) ? Until(at, at + 1, end) : null;
        }

        while (at < end && grammar.PartOfSpeech[at] is "RB" && !Is(at, "not"))
        {
            at++;
        }

        string tag = at <= end ? grammar.PartOfSpeech[at] : "";
        bool said = (objects.HasFlag(SpeechObject.Clause) && (Is(at, "that") || BeginsClause(at, end) || IsQuotation(at)))
            || (objects.HasFlag(SpeechObject.Infinitive) && Is(at, "to") && at < end && grammar.PartOfSpeech[at + 1] == "VB")
            || (objects.HasFlag(SpeechObject.Gerund) && tag == "VBG")
            || (objects.HasFlag(SpeechObject.Agent) && HasInfinitive(at, end))
            || (objects.HasFlag(SpeechObject.Charge) && HasWord(at, end, "of"))
            || (objects.HasFlag(SpeechObject.Request) && (Is(at, "for") || HasWord(at, end, "for")));
        if (said)
        {
            return Until(verb, at, end);
        }

        if (objects.HasFlag(SpeechObject.Hearer) && ClauseAfterHearer(at, end) is { } clause)
        {
            return Until(verb, clause, end);
        }

        return objects.HasFlag(SpeechObject.Noun) && tag is "NN" or "NNS" or "DT" or "JJ" or "PRP$" or "CD" ? Until(verb, at, end) : null;
    }

    /// <summary>The clause that begins at <paramref name="first"/>; null where nothing stands there that could be said.</summary>
    public TokenSpan? Clause(int first, int end) => first <= end ? Until(first, first, end)?.Content : null;

    /// <summary>“Told officers that …”, “told us the money was gone”: where the clause begins.</summary>
    private int? ClauseAfterHearer(int at, int end)
    {
        if (at < end && Hearers.Contains(Word(at)))
        {
            return Is(at + 1, "that") || BeginsClause(at + 1, end) || IsQuotation(at + 1) ? at + 1 : null;
        }

        for (int i = at + 1; i < Math.Min(end, at + LongestHearer + 1); i++)
        {
            if (Is(i, "that"))
            {
                return i;
            }

            if (grammar.PartOfSpeech[i][0] is not ('N' or 'J' or 'D' or 'C') && grammar.PartOfSpeech[i] is not ("PRP$" or "IN" or "POS"))
            {
                return grammar.PartOfSpeech[i] == "PRP" && BeginsClause(i, end) ? i : null;
            }
        }

        return null;
    }

    /// <summary>Whether a subject and its finite verb stand there.</summary>
    private bool BeginsClause(int at, int end)
    {
        if (at > end || !(grammar.PartOfSpeech[at] is "PRP" or "DT" or "PRP$" or "EX" or "CD" or "JJ" || grammar.PartOfSpeech[at][0] == 'N'))
        {
            return false;
        }

        for (int i = at + 1; i <= Math.Min(end, at + LongestSubject); i++)
        {
            string tag = grammar.PartOfSpeech[i];
            if (tag is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return true;
            }

            if (tag[0] is not ('N' or 'J' or 'D' or 'C' or 'R') && tag is not ("PRP$" or "IN" or "POS"))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>“Troops to leave”, “him not to go”.</summary>
    private bool HasInfinitive(int at, int end)
    {
        for (int i = at; i < Math.Min(end, at + LongestSubject); i++)
        {
            string tag = grammar.PartOfSpeech[i];
            if (Is(i, "to"))
            {
                return i > at && grammar.PartOfSpeech[i + 1] is "VB";
            }

            if (tag[0] is not ('N' or 'J' or 'D' or 'C' or 'R' or 'P') && tag is not "IN")
            {
                return false;
            }
        }

        return false;
    }

    private bool HasWord(int at, int end, string word)
    {
        for (int i = at + 1; i < Math.Min(end, at + LongestSubject); i++)
        {
            if (Is(i, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The clause ends where the sentence does, or where another begins beside it.</summary>
    private (int Cue, TokenSpan Content)? Until(int cue, int first, int end)
    {
        int last = first;
        while (last < end && last - first < Passages.Limit && !EndsAt(last + 1, end))
        {
            last++;
        }

        while (last > first && layout.Tokens[last].Kind is not (TokenKind.Word or TokenKind.Number or TokenKind.QuotationMark))
        {
            last--;
        }

        return last > first || layout.Tokens[first].Kind == TokenKind.Word && !Hearers.Contains(Word(first)) ? (cue, new TokenSpan(first, last)) : null;
    }

    private bool EndsAt(int token, int end)
    {
        var word = Word(token);
        if (word is "." or "?" or "!" or ";" or "[...]" or "—" or "–")
        {
            return true;
        }

        bool joins = Is(token, "and") || Is(token, "but");
        return (joins && token < end && Is(token + 1, "that"))
            || (word is "," && token < end && (Is(token + 1, "but") || Is(token + 1, "while") || (Is(token + 1, "and") && token + 1 < end)))
            || (joins && token < end && grammar.PartOfSpeech[token + 1] is "VBD" && SpeechVerbs.Of(Word(token + 1)) is not null)
            || Is(token, "but");
    }

    private bool IsQuotation(int token) => token < layout.Tokens.Count && layout.Tokens[token].Kind == TokenKind.QuotationMark;

    private bool Is(int token, string word) => token < layout.Tokens.Count && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Word(int token) => layout.Tokens[token].Span.Of(layout.Text);
}
