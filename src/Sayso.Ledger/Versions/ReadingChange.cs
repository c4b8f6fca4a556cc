using Sayso.Text;

namespace Sayso.Ledger.Versions;

/// <summary>One difference between two versions of a story.</summary>
public sealed record ReadingChange
{
    /// <summary>What differs.</summary>
    public required ReadingChangeKind Kind { get; init; }

    /// <summary>The attribution's or dispute's id in the older reading; null where it is new.</summary>
    public string? OlderId { get; init; }

    /// <summary>The attribution's or dispute's id in the newer reading; null where it is gone.</summary>
    public string? NewerId { get; init; }

    /// <summary>The words in the older version that the change is about, in UTF-16 offsets: content, source or cue; null where there are none.</summary>
    public SpanSet? Older { get; init; }

    /// <summary>The words in the newer version that the change is about, in UTF-16 offsets: content, source or cue; null where there are none.</summary>
    public SpanSet? Newer { get; init; }

    /// <summary>The change in one line of plain English.</summary>
    public required string Description { get; init; }
}
