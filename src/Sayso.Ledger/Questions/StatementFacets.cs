using Sayso.Claims;
using Sayso.Sources;

namespace Sayso.Ledger.Questions;

/// <summary>How the statements that are all of what a query gives fall into kinds, the most frequent first.</summary>
public sealed record StatementFacets
{
    /// <summary>How many statements were counted.</summary>
    public required int Statements { get; init; }

    /// <summary>Whether there are more, of which only the newest were counted.</summary>
    public required bool IsCutOff { get; init; }

    /// <summary>The speakers of most, by the number of the entity and its name.</summary>
    public required IReadOnlyList<(long Number, string Name, int Statements)> Speakers { get; init; }

    /// <summary>The outlets that published most. A statement counts for each outlet that published its story.</summary>
    public required IReadOnlyList<(string Name, int Statements)> Outlets { get; init; }

    /// <summary>The kinds of their sources; null for those without a source.</summary>
    public required IReadOnlyList<(SourceKind? Kind, int Statements)> Kinds { get; init; }

    /// <summary>Their stances.</summary>
    public required IReadOnlyList<(Stance Stance, int Statements)> Stances { get; init; }

    /// <summary>The months of their stories by their first day, the newest first; null for stories without a day.</summary>
    public required IReadOnlyList<(DateOnly? Month, int Statements)> Months { get; init; }
}
