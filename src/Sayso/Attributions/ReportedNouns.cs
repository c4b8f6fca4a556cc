using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>
/// Finds in what somebody says the words of others that a noun reports: “rejected the claim by the guard that …”, “announced an order by the general telling
/// units to …”, “welcomed the bank's promise to …”.
/// </summary>
internal sealed class ReportedNouns(Layout layout, Grammar grammar)
{
    private const double Confidence = 0.5;
    private const int LongestSource = 14;

    private static readonly WordSet Claims = new(
        "claim claims accusation accusations allegation allegations assertion assertions suggestion suggestions statement statements announcement announcements declaration warning warnings complaint "
        + "complaints insistence testimony denial contention");

    private static readonly WordSet Acts = new("order orders demand demands promise promises pledge pledges call calls request requests vow threat threats offer proposal appeal instruction instructions directive letter memo");
    private static readonly WordSet Calls = new("call calls demand demands request requests appeal appeals plea pleas");
    private static readonly WordSet Reproaches = new("attack attacks criticism criticisms complaint complaints remark remarks comment comments warning warnings");

    private static readonly WordSet Nominalized = new("proclamation declaration recognition announcement description denunciation condemnation criticism endorsement");
    private static readonly WordSet Telling = new("directing ordering telling instructing urging asking calling saying claiming alleging demanding warning");

    private readonly SpokenObject _objects = new(layout, grammar);

    /// <summary>What is said by others in a content, each inside it.</summary>
    /// <param name="outer">The draft whose content it is.</param>
    /// <param name="number">Its number.</param>
    /// <param name="taken">Tokens that are cues already, or stand in what others are known to say there.</param>
    public List<Assembler.Draft> In(Assembler.Draft outer, int number, Func<int, bool> taken)
    {
        var found = new List<Assembler.Draft>();
        int end = outer.Pieces[^1].Last;
        foreach (var piece in outer.Pieces)
        {
            for (int i = piece.First; i <= piece.Last && i < end; i++)
            {
                if (!taken(i) && OfAndBy(i, number, piece) is { } named)
                {
                    found.Add(named);
                    break;
                }

                if (!taken(i) && OwnersNoun(i, piece) is { } owned && !Crosses(outer, owned.Content, owned.Source))
                {
                    found.Add(new Assembler.Draft([owned.Content], new TokenSpan(i, i + 1), owned.Source, -1, number, Confidence));
                    i = owned.Content.Last;
                    continue;
                }

                bool claim = Claims.Contains(Word(i));
                if ((claim || Acts.Contains(Word(i))) && !taken(i) && grammar.PartOfSpeech[i][0] == 'N' && (ByAgent(i, claim, end) ?? OfOwner(i, claim, piece)) is { } noun
                    && _objects.Clause(noun.First, end) is { } content && !Crosses(outer, content, noun.Source))
                {
                    found.Add(new Assembler.Draft([content], noun.Cue, noun.Source, -1, number, Confidence));
                    i = content.Last;
                }
            }
        }

        return found;
    }

    /// <summary>“The claim by the guard that …”, “an order by the general telling …”.</summary>
    private (TokenSpan Cue, TokenSpan Source, int First)? ByAgent(int noun, bool claim, int end)
    {
        if (!Is(noun + 1, "by") && !Is(noun + 1, "from"))
        {
            return null;
        }

        int limit = Math.Min(end, noun + LongestSource);
        for (int i = noun + 3; i < limit; i++)
        {
            var source = new TokenSpan(noun + 2, i - 1);
            if (Telling.Contains(Word(i)) && grammar.PartOfSpeech[i] == "VBG")
            {
                return (new TokenSpan(i, i), source, i + 1);
            }

            if (Opens(i, claim))
            {
                return (new TokenSpan(noun, noun), source, i);
            }

            if (grammar.PartOfSpeech[i][0] is 'V' or 'M' or '.')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>“His call for a ban”, “the senator's attack on her record”: what a noun governs and no clause tells.</summary>
    private (TokenSpan Source, TokenSpan Content)? OwnersNoun(int noun, TokenSpan piece)
    {
        bool governs = noun + 2 <= piece.Last && (Calls.Contains(Word(noun)) ? Is(noun + 1, "for")
            : Reproaches.Contains(Word(noun)) && (Is(noun + 1, "on") || Is(noun + 1, "about") || Is(noun + 1, "of") || Is(noun + 1, "over")));
        if (!governs || grammar.PartOfSpeech[noun][0] != 'N' || OwnerOf(noun, piece) is not { } owner)
        {
            return null;
        }

        int last = noun + 2;
        while (last < piece.Last && last - noun < LongestSource && (grammar.PartOfSpeech[last + 1][0] is 'N' or 'J' or 'D' || grammar.PartOfSpeech[last + 1] is "POS" or "PRP$" or "IN" or "CD"))
        {
            last++;
        }

        return grammar.PartOfSpeech[last][0] is 'N' or 'C' ? (owner, new TokenSpan(noun + 2, last)) : null;
    }

    /// <summary>“The guard's claim that …”, “their promise to …”.</summary>
    private (TokenSpan Cue, TokenSpan Source, int First)? OfOwner(int noun, bool claim, TokenSpan piece)
    {
        return noun + 1 <= piece.Last && Opens(noun + 1, claim) && OwnerOf(noun, piece) is { } owner ? (new TokenSpan(noun, noun), owner, noun + 1) : null;
    }

    /// <summary>The words for whose it is, directly before a noun: “the guard's”, “their”.</summary>
    private TokenSpan? OwnerOf(int noun, TokenSpan piece)
    {
        int owner = noun - 1;
        while (owner > piece.First && grammar.PartOfSpeech[owner] is "JJ")
        {
            owner--;
        }

        if (owner < piece.First || grammar.PartOfSpeech[owner] is not ("POS" or "PRP$"))
        {
            return null;
        }

        int first = owner;
        while (grammar.PartOfSpeech[owner] == "POS" && first > piece.First && owner - first < LongestSource
            && (grammar.PartOfSpeech[first - 1][0] is 'N' or 'J' or 'C' || grammar.PartOfSpeech[first - 1] is "DT" or "PRP$"))
        {
            first--;
        }

        return first == owner && grammar.PartOfSpeech[owner] == "POS" ? null : new TokenSpan(first, owner);
    }

    /// <summary>“The proclamation of the valley as a free state by the general”.</summary>
    private Assembler.Draft? OfAndBy(int noun, int number, TokenSpan piece)
    {
        if (!Nominalized.Contains(Word(noun)) || noun + 1 > piece.Last || !Is(noun + 1, "of"))
        {
            return null;
        }

        for (int i = noun + 3; i < Math.Min(piece.Last, noun + Passages.Limit); i++)
        {
            if (Is(i, "by") && grammar.PartOfSpeech[i + 1] is "DT" or "NNP" or "PRP$" or "NN")
            {
                int last = i + 1;
                while (last < piece.Last && last - i < LongestSource && (grammar.PartOfSpeech[last + 1][0] == 'N' || grammar.PartOfSpeech[last + 1] is "DT" or "JJ" or "POS" || Is(last + 1, "of")))
                {
                    last++;
                }

                return new Assembler.Draft([new TokenSpan(noun + 2, i - 1)], new TokenSpan(noun, noun), new TokenSpan(i + 1, last), -1, number, Confidence);
            }

            if (grammar.PartOfSpeech[i] is "VBD" or "VBZ" or "VBP" or "MD")
            {
                return null;
            }
        }

        return null;
    }

    private bool Opens(int token, bool claim) => claim ? Is(token, "that") : Is(token, "that") || (Is(token, "to") && token + 1 < layout.Tokens.Count && grammar.PartOfSpeech[token + 1] == "VB");

    /// <summary>Whether the outer's own cue or source stands in between.</summary>
    private static bool Crosses(Assembler.Draft outer, TokenSpan content, TokenSpan source)
    {
        var between = new TokenSpan(Math.Min(source.First, content.First), content.Last);
        return (outer.Cue is { } cue && between.Meets(cue)) || (outer.Source is { } speaker && between.Meets(speaker));
    }

    private bool Is(int token, string word) => token < layout.Tokens.Count && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Word(int token) => layout.Tokens[token].Span.Of(layout.Text);
}
