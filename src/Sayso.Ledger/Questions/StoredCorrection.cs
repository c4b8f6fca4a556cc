using Sayso.Claims;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Ledger.Questions;

/// <summary>What an editor set right about a statement, on record.</summary>
public sealed record StoredCorrection
{
    /// <summary>The number of its entry, with which it is taken back.</summary>
    public required long Entry { get; init; }

    /// <summary>When it was stored.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>By whom, as far as the ledger was told.</summary>
    public required string? By { get; init; }

    /// <summary>Why, in their words.</summary>
    public required string? Note { get; init; }

    /// <summary>The words of the statement that it is about.</summary>
    public required SpanSet Content { get; init; }

    /// <summary>That statement as the engine read it; null where the reading that counts has none with these words, so that the correction is not applied.</summary>
    public required Statement? Machine { get; init; }

    /// <summary>Who said it, by name; null if that was not corrected, as for what follows.</summary>
    public string? Who { get; init; }

    /// <summary>The source's kind.</summary>
    public SourceKind? Kind { get; init; }

    /// <summary>By what way it was said.</summary>
    public Channel? Channel { get; init; }

    /// <summary>What the source does with it.</summary>
    public Stance? Stance { get; init; }

    /// <summary>What it is about too.</summary>
    public IReadOnlyList<CorrectedTarget> AddedTargets { get; init; } = [];

    /// <summary>What it is not about.</summary>
    public IReadOnlyList<CorrectedTarget> RemovedTargets { get; init; } = [];

    /// <summary>Whether it is no statement at all.</summary>
    public bool IsNoStatement { get; init; }

    /// <summary>What took it back; null if it stands.</summary>
    public required StoredUndo? Undone { get; init; }

    /// <summary>The id of the statement that it is about; null where the reading that counts has none with these words.</summary>
    public string? Statement => Machine?.Id;

    /// <summary>Whether the story is shown with it: it stands, and the reading that counts has the statement.</summary>
    public bool IsApplied => Undone is null && Machine is not null;
}

/// <summary>A statement that a corrected one is about, or is not.</summary>
/// <param name="Statement">Its id; null where the reading that counts has none with these words.</param>
/// <param name="Content">Its words.</param>
public sealed record CorrectedTarget(string? Statement, SpanSet Content);

/// <summary>That a decision was taken back.</summary>
/// <param name="Entry">The number of the entry that says so.</param>
/// <param name="At">When it was stored.</param>
/// <param name="By">By whom, as far as the ledger was told.</param>
/// <param name="Note">Why, in their words.</param>
public sealed record StoredUndo(long Entry, DateTimeOffset At, string? By, string? Note);
