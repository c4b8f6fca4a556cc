namespace Sayso.Mentions;

/// <summary>What a token does in its phrase.</summary>
internal enum WordClass : byte
{
    /// <summary>A word of which nothing is known: it may be a noun, an adjective or a verb.</summary>
    Unknown,
    Name,
    Noun,
    Adjective,
    Verb,
    Determiner,
    Number,
    Pronoun,
    Preposition,
    Conjunction,
    Adverb,

    /// <summary>The “'s” of an owner.</summary>
    Owner,
    Comma,
    Quote,

    /// <summary>Any other mark or symbol.</summary>
    Mark,
}
