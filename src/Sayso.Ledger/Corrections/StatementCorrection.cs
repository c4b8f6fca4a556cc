using Sayso.Claims;
using Sayso.Sources;

namespace Sayso.Ledger.Corrections;

/// <summary>What is wrong about a statement, and how it is right. What is not given stays as it is.</summary>
public sealed record StatementCorrection
{
    /// <summary>The longest name of a source, in UTF-16 units.</summary>
    public const int LongestName = 200;

    /// <summary>Who said it: the id of an entity of the story (e3), or a name.</summary>
    public string? Who { get; init; }

    /// <summary>The source's kind. Where only <see cref="Who"/> is given, it follows from who that is.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>By what way it was said.</summary>
    public Channel? Channel { get; init; }

    /// <summary>What the source does with it. One that takes no side, such as asserting, has no targets any more.</summary>
    public Stance? Stance { get; init; }

    /// <summary>The ids of statements of the story that this one denies, confirms, upholds, doubts or corrects too.</summary>
    public IReadOnlyList<string> AddTargets { get; init; } = [];

    /// <summary>The ids of statements that it does not deny, confirm, uphold, doubt or correct.</summary>
    public IReadOnlyList<string> RemoveTargets { get; init; } = [];

    /// <summary>Whether it is no statement at all; then nothing else may be given.</summary>
    public bool IsNoStatement { get; init; }
}
