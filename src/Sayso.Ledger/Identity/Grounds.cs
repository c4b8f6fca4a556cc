namespace Sayso.Ledger.Identity;

/// <summary>What a decision rests on, for those who check it.</summary>
public enum Grounds
{
    /// <summary>Nobody known has a name that fits.</summary>
    NewName,

    /// <summary>The same full name, and roles and context do not both speak against it.</summary>
    SameName,

    /// <summary>A full name that differs as writers differ: a middle name, a short form.</summary>
    NameVariant,

    /// <summary>A surname, an acronym or an initial, in a context that fits one candidate.</summary>
    Context,

    /// <summary>The name would fit, but gender, roles, a suffix or the story itself speak against it.</summary>
    Contradiction,

    /// <summary>Several candidates fit about equally, or none enough, so that it stays apart until an editor or another story says more.</summary>
    Unresolved,
}
