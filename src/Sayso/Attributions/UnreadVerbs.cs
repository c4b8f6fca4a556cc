using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>
/// Adds the plainest statements that the network missed: a verb of saying with its subject before it and a clause or thing after it, in a sentence in which nothing was found:
/// “The growers requested that …”, “Captain Rossi told the press the search was over.”
/// </summary>
internal sealed class UnreadVerbs(Layout layout, Grammar grammar)
{
    private const int FewestWords = 3;
    private const int DeepestPhrase = 4;
    private const double Confidence = 0.5;

    private static readonly WordSet Verbs = new(
        "said says announced announces requested pledged pledges vowed vows promised promises warned warns claimed claims stated states denied denies insisted insists alleged "
        + "alleges demanded demands urged urges proposed proposes apologised apologized predicted predicts recommended recommends");

    private static readonly WordSet Telling = new("told tells informed");
    private static readonly WordSet Be = new("is are was were been being be get got");
    private static readonly WordSet Before = new("that on , in");

    /// <summary>The statements, in text order.</summary>
    public IEnumerable<Assembler.Draft> Missed(IReadOnlyList<Assembler.Draft> drafts)
    {
        var taken = new bool[layout.Tokens.Count];
        foreach (var span in drafts.SelectMany(Spans))
        {
            Array.Fill(taken, true, span.First, span.Last - span.First + 1);
        }

        foreach (var sentence in layout.Sentences)
        {
            if (IsFree(sentence, taken) && In(sentence) is { } draft)
            {
                yield return draft;
            }
        }
    }

    private static IEnumerable<TokenSpan> Spans(Assembler.Draft draft)
    {
        if (draft.Cue is { } cue)
        {
            yield return cue;
        }

        if (draft.Source is { } source)
        {
            yield return source;
        }

        foreach (var piece in draft.Pieces)
        {
            yield return piece;
        }
    }

    private bool IsFree(Range sentence, bool[] taken)
    {
        for (int i = sentence.Start.Value; i < sentence.End.Value; i++)
        {
            if (taken[i] || layout.Tokens[i].Kind == TokenKind.QuotationMark)
            {
                return false;
            }
        }

        return sentence.End.Value - sentence.Start.Value <= Passages.Limit;
    }

    private Assembler.Draft? In(Range sentence)
    {
        for (int i = sentence.Start.Value + 1; i < sentence.End.Value - FewestWords; i++)
        {
            bool telling = Telling.Contains(Word(i));
            if ((telling || Verbs.Contains(Word(i))) && grammar.PartOfSpeech[i] is "VBD" or "VBZ" && !Be.Contains(Word(i - 1)) && SubjectOf(i, sentence.Start.Value) is { } source
                && ContentAfter(i, sentence.End.Value, telling) is { } content)
            {
                return new Assembler.Draft([content], new TokenSpan(i, i), source, -1, -1, Confidence);
            }
        }

        return null;
    }

    private TokenSpan? SubjectOf(int verb, int start)
    {
        int subject = verb - 1;
        while (subject >= start && grammar.Relation[subject] != "nsubj" && grammar.PartOfSpeech[subject] is not ("VBD" or "VBZ" or "VBP"))
        {
            subject--;
        }

        if (subject < start || grammar.Relation[subject] != "nsubj" || grammar.PartOfSpeech[subject] is "WDT" or "WP")
        {
            return null;
        }

        int first = subject;
        while (first > start && IsUnder(first - 1, subject))
        {
            first--;
        }

        int last = subject;
        while (last + 1 < verb && IsUnder(last + 1, subject))
        {
            last++;
        }

        return new TokenSpan(first, last);
    }

    private bool IsUnder(int token, int head)
    {
        for (int depth = 0; depth < DeepestPhrase && token != head; depth++)
        {
            token = grammar.Head[token];
        }

        return token == head;
    }

    private TokenSpan? ContentAfter(int verb, int end, bool telling)
    {
        int first = verb + 1;
        if (telling)
        {
            first += grammar.PartOfSpeech[first] is "DT" or "PRP$" ? 1 : 0;
            string kind = grammar.PartOfSpeech[first];
            while (first < end && kind is "NN" or "NNS" or "NNP" or "PRP" && grammar.PartOfSpeech[first] == kind)
            {
                first++;
            }
        }

        while (first < end && (grammar.Name[first] is "DATE" or "TIME" || (Before.Contains(Word(first)) && (Is(first, "that") || grammar.Name[Math.Min(first + 1, end - 1)] is "DATE" or "TIME"))))
        {
            first++;
        }

        int last = end - 1;
        while (last > first && layout.Tokens[last].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            last--;
        }

        return last - first + 1 >= FewestWords ? new TokenSpan(first, last) : null;
    }

    private bool Is(int token, string word) => Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Word(int token) => layout.Tokens[token].Span.Of(layout.Text);
}
