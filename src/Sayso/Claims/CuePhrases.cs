using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Meanings that take two words, the second of which may stand outside the cue; and words that look like another.</summary>
internal static class CuePhrases
{
    private static readonly WordSet Placards = new("slogan slogans chant chants chanting chanted banner banners placard placards sign signs poster posters");

    private static readonly WordSet Withdraws = new("withdrew withdraws withdrawn withdrawing");
    private static readonly WordSet Whose = new("his her its their the");

    private static readonly (CueMeaning Meaning, string[] Phrases)[] s_phrases =
    [
        (CueMeaning.Upholds,
        [
            "stood by", "stands by", "stand by", "standing by", "stood behind", "stands behind", "stuck by", "stuck to", "sticks to", "sticks by", "doubling down", "doubled down", "doubles down",
        ]),
        (CueMeaning.Doubts,
        [
            "cast doubt", "casts doubt", "casting doubt", "raised doubts", "raise doubts", "expressed doubt", "expressed doubts", "expressing doubt", "expressed scepticism", "expressed skepticism", "voiced doubt", "voiced doubts", "casts doubts", "cast doubts", "took issue", "takes issue", "taking issue", "poked holes", "raised questions", "raising questions",
        ]),
        (CueMeaning.Rejects,
        [
            "pushed back", "pushes back", "pushing back", "shot down", "shoots down", "brushed off", "brushes off", "brushing off", "brushed aside", "knocked down", "shrugged off", "shrugs off",
            "jabbed back", "jabs back", "fired back", "fires back", "shot back", "shoots back", "clapped back", "waved off", "waved away", "waves away", "laughed off", "laughs off", "batted away", "swatted away", "scoffed at", "threw cold", "hits back", "hit back", "poured cold",
        ]),
        (CueMeaning.Corrects, ["walked back", "walks back", "took back", "takes back", "backed away", "backed off"]),
        (CueMeaning.Says,
        [
            "laid out", "lays out", "laying out", "set out", "sets out", "spoke of", "went on", "goes on", "went after", "gone after", "drew attention", "made clear", "makes clear",
            "accepted responsibility", "accepts responsibility", "accepting responsibility", "took responsibility", "takes responsibility", "taking responsibility", "assumed responsibility", "took credit",
        ]),
    ];

    /// <summary>The meaning of a phrase that begins in the cue; else <paramref name="chief"/>, which its words have one by one.</summary>
    public static CueMeaning Of(Wording words, Wording sentence, CueMeaning chief)
    {
        for (int i = words.Start; i < words.End; i++)
        {
            foreach (var (meaning, phrases) in s_phrases)
            {
                if (sentence.AtAny(i, phrases))
                {
                    return meaning == CueMeaning.Says && chief > CueMeaning.Private ? chief : meaning;
                }
            }

            if (sentence.In(i, Withdraws) && sentence.In(i + 1, Whose) && ClaimNouns.Contains(sentence[i + 2]))
            {
                return CueMeaning.Corrects;
            }

            if (IsPassiveQuestion(words, i))
            {
                return CueMeaning.Asks;
            }

            if (CallsFor(sentence, i) || (words.End > i + 1 && IsPlacard(sentence, i + 1)) || IsPlacard(sentence, i))
            {
                return CueMeaning.Urges;
            }
        }

        return chief;
    }

    /// <summary>“Slogans supporting”, “banners against”.</summary>
    private static bool IsPlacard(Wording sentence, int i) =>
        sentence.In(i - 1, Placards) && sentence.AtAny(i, "supporting", "backing", "demanding", "against", "opposing", "for", "urging");

    /// <summary>Words that look like another: no doubt, a press conference, in order to, had a question, was admitted to hospital.</summary>
    public static bool IsOtherWord(Wording words, int i) =>
        (words.Is(i, "doubt") && words.AtAny(i - 1, "no", "without", "little"))
        || (words.AtAny(i, "pressing", "pressed", "presses") && words.In(i + 1, Whose) && words.AtAny(i + 2, "attack", "attacks", "case", "claim", "charge", "argument", "point"))
        || (words.Is(i, "press") && !words.AtAny(i + 1, "for", "on", "the"))
        || (words.Is(i, "questions") && words.AtAny(i + 1, "about", "over", "from"))
        || (words.Is(i, "admitted") && words.AtAny(i - 1, "were", "was", "being"))
        || (words.Is(i, "questioning") && (words.AtAny(i - 1, "under", "for") || words.Is(i + 1, "of")))
        || (words.Is(i, "order") && words.Is(i - 1, "in"))
        || (words.AtAny(i, "question", "questions") && words.AtAny(i - 1, "a", "the", "every", "any", "no", "many", "some", "more", "answer", "answered", "of", "these"))
        || (words.AtAny(i, "confirmed", "charged", "called", "held") && words.AtAny(i - 1, "were", "was", "being") && words.AtAny(i + 1, "to", "into", "up", "off"));

    /// <summary>“Was questioned about”: the one who was is asked, and nothing is doubted.</summary>
    private static bool IsPassiveQuestion(Wording words, int i) =>
        words.Is(i, "questioned") && (words.AtAny(i - 1, "was", "were", "been", "being") || words.AtAny(i + 1, "about", "on", "over"));

    /// <summary>Calls for a recount, called on her to resign, asked for help.</summary>
    private static bool CallsFor(Wording sentence, int i) =>
        (sentence[i].StartsWith("call", StringComparison.OrdinalIgnoreCase) && (sentence.Is(i, "call") || sentence.Is(i, "calls") || sentence.Is(i, "called") || sentence.Is(i, "calling"))
            && (sentence.Is(i + 1, "for") || sentence.Is(i + 1, "on") || sentence.Is(i + 1, "upon")))
        || (sentence[i].StartsWith("ask", StringComparison.OrdinalIgnoreCase) && sentence.Is(i + 1, "for"));
}
