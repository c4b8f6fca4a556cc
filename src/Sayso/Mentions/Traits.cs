namespace Sayso.Mentions;

/// <summary>What the lexicon knows of a word, by itself; in its place it may be something else.</summary>
[Flags]
internal enum Traits : ulong
{
    None = 0,

    /// <summary>A noun for a person: senator, nurse.</summary>
    Person = 1UL << 0,

    /// <summary>A noun for people taken together: crowd, others.</summary>
    Group = 1UL << 1,

    /// <summary>A noun for an organisation: agency, newspaper.</summary>
    Organisation = 1UL << 2,

    /// <summary>A noun for something written, recorded or counted that speaks: report, poll.</summary>
    Document = 1UL << 3,

    /// <summary>A noun for a place: country, city.</summary>
    PlaceNoun = 1UL << 4,

    /// <summary>The plural of a noun above.</summary>
    Plural = 1UL << 5,

    Masculine = 1UL << 6,
    Feminine = 1UL << 7,

    /// <summary>People who inform and stay unnamed: officials, aides, sources.</summary>
    Informant = 1UL << 8,

    /// <summary>A noun for a person by what ties it to another: wife, aide, lawyer.</summary>
    Relation = 1UL << 9,

    /// <summary>Stands before a name: President, Sen., Mr.</summary>
    Title = 1UL << 10,

    /// <summary>Shows a name to be an organisation's: Department, Times, FBI.</summary>
    OrganisationName = 1UL << 11,

    FirstName = 1UL << 12,
    Nation = 1UL << 13,
    Place = 1UL << 14,

    /// <summary>Belonging to a nation: Iranian.</summary>
    National = 1UL << 15,

    /// <summary>A party, a faith or a people, as an adjective or for one who belongs to it: Republican.</summary>
    Party = 1UL << 16,

    /// <summary>A name for people taken together: Iranians, Republicans.</summary>
    People = 1UL << 17,

    Definite = 1UL << 18,
    Indefinite = 1UL << 19,
    Determiner = 1UL << 20,
    Demonstrative = 1UL << 21,
    Number = 1UL << 22,
    Preposition = 1UL << 23,
    Conjunction = 1UL << 24,
    Auxiliary = 1UL << 25,

    /// <summary>A form of a verb of saying: said, announces.</summary>
    Saying = 1UL << 26,

    /// <summary>A form of another verb that news uses much.</summary>
    Verb = 1UL << 27,

    Adverb = 1UL << 28,
    Adjective = 1UL << 29,

    /// <summary>A month or a day of the week.</summary>
    Month = 1UL << 30,

    /// <summary>Stands inside a name without a capital: de, van, bin.</summary>
    Particle = 1UL << 31,

    /// <summary>Ends a name: Jr., III.</summary>
    Suffix = 1UL << 32,

    Relative = 1UL << 33,
    Pronoun = 1UL << 34,

    /// <summary>Says how a source would know, before a preposition: familiar, close, briefed.</summary>
    Closeness = 1UL << 35,

    Common = Person | Group | Organisation | Document | PlaceNoun,
    AnyDeterminer = Definite | Indefinite | Determiner | Demonstrative,
    Closed = AnyDeterminer | Preposition | Conjunction | Auxiliary | Pronoun | Relative,
}
