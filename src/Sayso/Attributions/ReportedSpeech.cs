using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Attributions;

/// <summary>
/// Finds in what somebody says that others spoke: “the minister said that his deputy had asked for help”. The network has seen few contents by themselves, and
/// passes over most such clauses; their grammar is plain enough to be read by rule: a speaker, a verb of saying, and what it governs.
/// </summary>
internal sealed class ReportedSpeech(Layout layout, Grammar grammar)
{
    private const double Confidence = 0.6;
    private const int LongestPhrase = 10;

    private static readonly WordSet Have = new("had has have 've 'd ’ve ’d");
    private static readonly WordSet Going = new("is are was were 's 're ’s ’re");
    private static readonly WordSet Clitics = new("n't not never");
    private static readonly WordSet Joining = new("and but");
    private static readonly WordSet Nobody = new("who which that it what i we you nobody people someone anyone somebody everyone everybody one some many others those these this there");
    private static readonly WordSet Selves = new("i we");
    private static readonly WordSet Doubting = new("if whether unless");

    private readonly SpokenObject _objects = new(layout, grammar);
    private readonly ReportedPassive _passives = new(layout, grammar);

    /// <summary>What is said by others in one piece of a content.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="outer">The number of the draft whose content it is.</param>
    /// <param name="taken">Tokens that are cues already, or stand in what others are known to say there.</param>
    public List<Assembler.Draft> In(TokenSpan piece, int outer, Func<int, bool> taken)
    {
        var found = new List<Assembler.Draft>();
        TokenSpan? subject = null;
        for (int i = piece.First + 1; i < piece.Last; i++)
        {
            if (taken(i) || SpeechVerbs.Of(Word(i)) is not { } verb || grammar.PartOfSpeech[i][0] != 'V')
            {
                continue;
            }

            if (_passives.At(i, verb, piece, outer) is { } passive)
            {
                found.Add(passive);
                i = passive.Pieces[^1].Last;
                continue;
            }

            int first = GroupStart(i, piece.First);
            if (first < 0)
            {
                continue;
            }

            // “Had condemned the attack and urged …” goes on with the same speaker.
            bool goesOn = subject is not null && first - 1 > piece.First && Joining.Contains(Word(first - 1));
            if ((goesOn ? subject : SubjectBefore(first, piece.First) ?? Self(first, verb, piece.First)) is { } source && _objects.After(i, verb, piece.Last) is { } said)
            {
                subject = source;
                found.Add(new Assembler.Draft([said.Content], new TokenSpan(first, said.Cue), source, -1, outer, Confidence));
                i = said.Content.Last;
            }
        }

        return found;
    }

    /// <summary>Where the verb and its auxiliaries begin; -1 where they tell of nothing that was said: would say, was told, did not ask.</summary>
    private int GroupStart(int verb, int limit)
    {
        int first = verb;
        while (first - 1 > limit && grammar.PartOfSpeech[first - 1] is "RB" && !Clitics.Contains(Word(first - 1)))
        {
            first--;
        }

        string tag = grammar.PartOfSpeech[verb];
        bool ing = tag == "VBG";
        if (first - 1 > limit && (ing ? Going : Have).Contains(Word(first - 1)))
        {
            return first - 1;
        }

        bool finite = tag is "VBD" or "VBZ" || (tag == "VBP" && first == verb) || (tag == "VBN" && grammar.PartOfSpeech[first - 1] is not ("VBD" or "VBZ" or "VBP" or "VBN" or "VB" or "VBG"));
        return finite && !ing ? first : -1;
    }

    /// <summary>The words that name who speaks, directly before the verb; null where nobody does.</summary>
    private TokenSpan? SubjectBefore(int verb, int limit)
    {
        int last = verb - 1;
        if (Is(last, ",") && ApposedBefore(last, limit) is { } apposed)
        {
            return apposed;
        }

        if (last < limit || !IsHead(last) || Nobody.Contains(Word(last)))
        {
            return null;
        }

        int first = PhraseStart(last, limit);
        bool hypothetical = first > limit && Doubting.Contains(Word(first - 1));
        bool pronoun = grammar.PartOfSpeech[last] == "PRP";
        bool governed = !pronoun && first > limit && grammar.PartOfSpeech[first - 1] is "IN" && !Is(first - 1, "that") && !Is(first - 1, "because") && !Is(first - 1, "after") && !Is(first - 1, "while");
        return hypothetical || governed || Nobody.Contains(Word(first)) ? null : new TokenSpan(first, last);
    }

    /// <summary>“I told the board that …”, “we asked for his help”: speakers report their own words too, where they name a hearer or an act; “I said so” is no report.</summary>
    private TokenSpan? Self(int verb, SpeechObject objects, int limit)
    {
        const SpeechObject Acts = SpeechObject.Hearer | SpeechObject.Agent | SpeechObject.Request;
        bool past = (objects & Acts) != SpeechObject.None && (grammar.PartOfSpeech[verb] == "VBD" || Have.Contains(Word(verb)));
        return past && verb - 1 >= limit && Selves.Contains(Word(verb - 1)) && !(verb - 2 >= limit && Doubting.Contains(Word(verb - 2))) ? new TokenSpan(verb - 1, verb - 1) : null;
    }

    /// <summary>“Her client, Rolf Tann, had …”.</summary>
    private TokenSpan? ApposedBefore(int comma, int limit)
    {
        for (int i = comma - 1; i > Math.Max(limit, comma - LongestPhrase); i--)
        {
            if (Is(i, ",") && i - 1 >= limit && IsHead(i - 1) && !Nobody.Contains(Word(i - 1)))
            {
                return new TokenSpan(PhraseStart(i - 1, limit), comma - 1);
            }
        }

        return null;
    }

    private int PhraseStart(int last, int limit)
    {
        int first = last;
        while (first > limit && last - first < LongestPhrase && grammar.PartOfSpeech[last] != "PRP")
        {
            string before = grammar.PartOfSpeech[first - 1];
            bool joins = (before == "IN" && IsPhrasePreposition(first - 1)) || (before == "CC" && grammar.PartOfSpeech[first] is "NNP");
            if (joins && first - 2 >= limit && grammar.PartOfSpeech[first - 2] is "NN" or "NNS" or "NNP" or "NNPS")
            {
                first -= 2;
            }
            else if (before is "NN" or "NNS" or "NNP" or "NNPS" or "JJ" or "JJR" or "JJS" or "CD" or "DT" or "PRP$" or "POS" && !(grammar.PartOfSpeech[first] is "DT" or "PRP$"))
            {
                first--;
            }
            else
            {
                break;
            }
        }

        return first;
    }

    private bool IsPhrasePreposition(int token) => Is(token, "of") || Is(token, "for") || Is(token, "from") || Is(token, "at") || Is(token, "with");

    private bool IsHead(int token) => grammar.PartOfSpeech[token] is "NN" or "NNS" or "NNP" or "NNPS" || (grammar.PartOfSpeech[token] == "PRP" && !Is(token, "it"));

    private bool Is(int token, string word) => token >= 0 && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    private ReadOnlySpan<char> Word(int token) => layout.Tokens[token].Span.Of(layout.Text);
}
