namespace Sayso.Mentions;

/// <summary>What sort of thing an entity is.</summary>
public enum EntityKind
{
    /// <summary>A person, or people counted one by one: Jason Miller, two sources, “Donald Jr. and Eric”.</summary>
    Person,

    /// <summary>An organisation with a name: an agency, a company, a campaign, an outlet, a government.</summary>
    Organisation,

    /// <summary>A collective named by what it is: Republicans, critics, news organisations.</summary>
    Group,

    /// <summary>A document that speaks: a poll, a report, a filing, a statement.</summary>
    Document,

    /// <summary>A place: Washington, Iran.</summary>
    Place,
}
