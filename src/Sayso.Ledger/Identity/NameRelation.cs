namespace Sayso.Ledger.Identity;

/// <summary>How two names of one kind relate, from the least to the most that speaks for one bearer.</summary>
internal enum NameRelation
{
    /// <summary>They cannot name the same.</summary>
    None,

    /// <summary>One might be the other's acronym, by its letters.</summary>
    Initials,

    /// <summary>Both are one first name and nothing more.</summary>
    FirstName,

    /// <summary>One is the other's surname or short form: nothing without a context that fits.</summary>
    Short,

    /// <summary>One is an acronym that stood beside the other in a story: little context is needed.</summary>
    Alias,

    /// <summary>They differ as writers differ: Jane Q. Doe and Jane Doe, Al and Albert.</summary>
    Variant,

    /// <summary>The same name.</summary>
    Same,
}
