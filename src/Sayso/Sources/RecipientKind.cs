namespace Sayso.Sources;

/// <summary>What somebody who is told something is to the speaker.</summary>
internal enum RecipientKind
{
    /// <summary>A news outlet.</summary>
    Outlet,

    /// <summary>One who works for an outlet.</summary>
    Journalist,

    /// <summary>Reporters in general: “told the press”.</summary>
    Press,

    /// <summary>Reporters who were called together: “addressed reporters”.</summary>
    Called,

    /// <summary>A court, a committee, an inquiry.</summary>
    Forum,

    /// <summary>A parliament, delegates.</summary>
    Assembly,

    /// <summary>A crowd.</summary>
    Audience,

    /// <summary>One person.</summary>
    Person,

    /// <summary>An organisation.</summary>
    Body,

    /// <summary>Several people: allies, friends.</summary>
    Many,
}
