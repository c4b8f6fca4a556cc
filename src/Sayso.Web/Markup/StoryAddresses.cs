using Sayso.Audits;
using Sayso.Claims;

namespace Sayso.Web.Markup;

/// <summary>Where the parts of a story lead beyond its page; a page that stands alone leads nowhere.</summary>
internal sealed record StoryAddresses
{
    /// <summary>Leads nowhere.</summary>
    public static StoryAddresses None { get; } = new();

    /// <summary>The address of the statement at an index; null if it has none.</summary>
    public Func<int, string?> Statement { get; init; } = _ => null;

    /// <summary>The address of whoever speaks; null where that is nobody known.</summary>
    public Func<Voice, string?> Voice { get; init; } = _ => null;

    /// <summary>The address of a dispute over all stories; null if it has none.</summary>
    public Func<Dispute, string?> Dispute { get; init; } = _ => null;
}
