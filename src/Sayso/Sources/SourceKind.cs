namespace Sayso.Sources;

/// <summary>What kind of source stands behind an attribution.</summary>
public enum SourceKind
{
    /// <summary>A person with a name.</summary>
    Person,

    /// <summary>A named agency, company, campaign, outlet or government.</summary>
    Organisation,

    /// <summary>A collective named by what it is: Republicans, news organisations, critics.</summary>
    Group,

    /// <summary>A report, a poll, a filing, an e-mail, a book, a law.</summary>
    Document,

    /// <summary>People who inform or speak and are not named: two sources, a senior official, a spokesman, a witness.</summary>
    Unnamed,
}
