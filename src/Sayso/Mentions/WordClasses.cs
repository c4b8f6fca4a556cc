using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>Tells what each token does in its phrase: from the grammar where there is one, else from lists, endings and capital letters.</summary>
internal static class WordClasses
{
    public static WordClass[] Of(Terms terms)
    {
        var classes = new WordClass[terms.Count];
        var capitals = Capitals.Of(terms);
        bool[]? months = terms.Grammar is null ? MonthNames.Of(terms) : null;
        for (int i = 0; i < classes.Length; i++)
        {
            classes[i] = terms.Kind(i) switch
            {
                TokenKind.QuotationMark => WordClass.Quote,
                TokenKind.Punctuation or TokenKind.Symbol => terms[i] is "," ? WordClass.Comma : terms[i] is "&" ? WordClass.Conjunction : terms[i] is "%" ? WordClass.Noun : WordClass.Mark,
                TokenKind.Number => WordClass.Number,
                _ when Apostrophes(terms[i]) => WordClass.Owner,
                _ when months is not null && months[i] => WordClass.Name,
                _ when InsideName(terms, i, classes) => WordClass.Name,
                _ => terms.Grammar is { } grammar ? ByTag(terms, i, grammar.PartOfSpeech[i], classes, capitals) : Bare(terms, i, classes, capitals),
            };
        }

        return classes;
    }

    /// <summary>“de” in “Ana de Souza”.</summary>
    private static bool InsideName(Terms terms, int i, WordClass[] before) =>
        terms.Has(i, Traits.Particle) && i > 0 && before[i - 1] == WordClass.Name && terms.SameSentence(i, i - 1) && terms.SameSentence(i, i + 1) && terms.IsCapital(i + 1);

    /// <summary>Whether a word is the ending of an owner: 's with any apostrophe, or the apostrophe alone.</summary>
    private static bool Apostrophes(ReadOnlySpan<char> word) => word.Length is 1 or 2 && word[0] is '\'' or '’' or '‘' && (word.Length == 1 || word[1] is 's' or 'S');

    private static WordClass ByTag(Terms terms, int i, string tag, WordClass[] before, Capitals capitals) => tag switch
    {
        "NNP" or "NNPS" => terms.IsCapital(i) || terms[i][0] is '@' || terms.Has(i, Traits.Particle) ? terms.Has(i, Traits.Month) || capitals.IsHeadline(i) && !capitals.IsName(i) && terms.Grammar!.Name[i] is "O" ? WordClass.Noun : WordClass.Name : WordClass.Noun,
        "NN" or "NNS" => capitals.IsName(i) && (!terms.Has(i, Traits.Common) || terms.Has(i, Traits.People)) ? WordClass.Name : WordClass.Noun,
        "JJ" or "JJR" or "JJS" => capitals.IsName(i) && !terms.Has(i, Traits.Adjective | Traits.National | Traits.Party) ? WordClass.Name : WordClass.Adjective,
        "PRP" or "PRP$" or "WP" or "WP$" => terms.Pronoun(i) != PronounKind.None ? WordClass.Pronoun : WordClass.Unknown,
        "WDT" => WordClass.Conjunction,
        "DT" when terms.Is(i, "that") && i + 1 < terms.Count && terms.IsCapital(i + 1) => WordClass.Conjunction,
        "DT" or "PDT" or "EX" => WordClass.Determiner,
        "CD" => WordClass.Number,
        "IN" or "TO" => WordClass.Preposition,
        "CC" => WordClass.Conjunction,
        "POS" => WordClass.Owner,
        "RB" or "RBR" or "RBS" or "RP" or "WRB" => WordClass.Adverb,
        "MD" or "VB" or "VBD" or "VBP" or "VBZ" => WordClass.Verb,
        "VBN" or "VBG" => AfterOpening(terms, i, before) || terms.Is(i, "running") ? WordClass.Adjective : WordClass.Verb,
        _ => Bare(terms, i, before, capitals),
    };

    private static WordClass Bare(Terms terms, int i, WordClass[] before, Capitals capitals)
    {
        var traits = terms.Traits[i];
        if (terms.Pronoun(i) != PronounKind.None)
        {
            return WordClass.Pronoun;
        }

        if (Belonging(terms, i))
        {
            return WordClass.Adjective;
        }

        // “the WHO”.
        bool shouted = i > 0 && terms[i].Length > 2 && !terms[i].ContainsAnyInRange('a', 'z') && (terms.Is(i - 1, "the") || terms[i - 1] is "(");
        if (capitals.IsName(i) && ((traits & (Traits.Closed | Traits.Month)) == Traits.None || shouted))
        {
            return WordClass.Name;
        }

        return Listed(traits, capitals.IsName(i)) is var listed and not WordClass.Unknown ? Settle(terms, i, listed, before) : ByEnding(terms, i, before);
    }

    /// <summary>“Republican officials”, “Iranian state television”: a nation or a party as an adjective, before a word in small letters that is no verb.</summary>
    private static bool Belonging(Terms terms, int i)
    {
        int next = i + 1;
        return terms.Has(i, Traits.National | Traits.Party) && !terms.Has(i, Traits.People | Traits.Plural) && terms.SameSentence(i, next)
            && char.IsLower(terms[next][0]) && !terms.Has(next, Traits.Closed | Traits.Adverb) && (!terms.Has(next, Traits.Saying | Traits.Verb) || terms.Has(next, Traits.Common));
    }

    /// <summary>Whether what stands before a participle makes it an adjective: “the elected leaders”, but “they elected leaders”.</summary>
    private static bool AfterOpening(Terms terms, int i, WordClass[] before) =>
        i > 0 && terms.SameSentence(i, i - 1) && (before[i - 1] is WordClass.Determiner or WordClass.Owner or WordClass.Adjective or WordClass.Number || before[i - 1] == WordClass.Pronoun && Pronouns.IsPossessive(terms[i - 1]));

    /// <summary>The first class that the lists give the word; words with several come first as what they most often are.</summary>
    private static WordClass Listed(Traits traits, bool capital) => traits switch
    {
        _ when (traits & Traits.Month) != Traits.None && (capital || (traits & Traits.Auxiliary) == Traits.None) => WordClass.Noun,
        _ when (traits & Traits.Auxiliary) != Traits.None => WordClass.Verb,
        _ when (traits & Traits.AnyDeterminer) != Traits.None => WordClass.Determiner,
        _ when (traits & Traits.Preposition) != Traits.None => WordClass.Preposition,
        _ when (traits & Traits.Conjunction) != Traits.None => WordClass.Conjunction,
        _ when (traits & Traits.Number) != Traits.None => WordClass.Number,
        _ when (traits & (Traits.Common & ~Traits.Document)) != Traits.None => WordClass.Noun,
        _ when (traits & Traits.Saying) != Traits.None => WordClass.Verb,
        _ when (traits & Traits.Document) != Traits.None => WordClass.Noun,
        _ when (traits & Traits.Verb) != Traits.None => WordClass.Verb,
        _ when (traits & Traits.Adverb) != Traits.None => WordClass.Adverb,
        _ when (traits & (Traits.Adjective | Traits.National | Traits.Party)) != Traits.None => WordClass.Adjective,
        _ when (traits & (Traits.People | Traits.Nation | Traits.Place)) != Traits.None => WordClass.Name,
        _ => WordClass.Unknown,
    };

    /// <summary>A word that may be noun or verb (“report”, “claims”, “studies”) is a noun after a determiner or an owner, a verb after “to” and pronouns.</summary>
    private static WordClass Settle(Terms terms, int i, WordClass listed, WordClass[] before)
    {
        bool nounToo = terms.Has(i, Traits.Common);
        bool verbToo = terms.Has(i, Traits.Saying | Traits.Verb);
        if (!nounToo || !verbToo || i == 0 || !terms.SameSentence(i, i - 1))
        {
            return listed == WordClass.Verb && nounToo && !terms.Has(i, Traits.Saying) ? WordClass.Noun : listed;
        }

        return before[i - 1] switch
        {
            WordClass.Determiner or WordClass.Owner or WordClass.Adjective or WordClass.Number or WordClass.Preposition when !terms.Is(i - 1, "to") => WordClass.Noun,
            WordClass.Pronoun => Pronouns.IsPossessive(terms[i - 1]) ? WordClass.Noun : WordClass.Verb,
            WordClass.Preposition or WordClass.Name or WordClass.Noun or WordClass.Adverb => WordClass.Verb,
            _ => listed,
        };
    }

    private static WordClass ByEnding(Terms terms, int i, WordClass[] before)
    {
        var word = terms[i];
        if (word.EndsWith("ly") && word.Length > 4)
        {
            return WordClass.Adverb;
        }

        if (word.Length > 4 && (word.EndsWith("ed") || word.EndsWith("ing")))
        {
            bool starts = i == 0 || !terms.SameSentence(i, i - 1);
            return AfterOpening(terms, i, before) || starts && word.EndsWith("ed") ? WordClass.Adjective : WordClass.Verb;
        }

        return word.Contains('-') ? WordClass.Adjective : WordClass.Unknown;
    }
}
