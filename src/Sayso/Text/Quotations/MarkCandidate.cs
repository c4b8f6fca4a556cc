namespace Sayso.Text;

/// <summary>The shape of a mark. Straight, curly and typed ones may close each other; guillemets only their like.</summary>
internal enum MarkShape : byte
{
    /// <summary><c>"</c>.</summary>
    Straight,

    /// <summary><c>“ ” „</c>.</summary>
    Curly,

    /// <summary><c>``</c> and <c>''</c>.</summary>
    Typed,

    /// <summary><c>« »</c>.</summary>
    Guillemet,

    /// <summary><c>‹ ›</c>.</summary>
    SmallGuillemet,

    /// <summary><c>' ‘ ’ ‚ `</c>, which may be apostrophes instead.</summary>
    Single,
}

/// <summary>Which way a mark seems to face.</summary>
internal enum Facing : byte
{
    Either,
    Open,
    Close,
}

/// <summary>What a candidate was found to be.</summary>
internal enum MarkRole : byte
{
    /// <summary>No quotation mark: an apostrophe, inches, part of another mark.</summary>
    None,
    Opens,
    Closes,

    /// <summary>Opens a quotation that no mark closes.</summary>
    OpensAlone,

    /// <summary>Closes a quotation that no mark opens.</summary>
    ClosesAlone,
}

/// <summary>A character, or two, that may open or close a quotation.</summary>
internal record struct MarkCandidate(int Position, int Length, MarkShape Shape)
{
    public readonly int End => Position + Length;

    /// <summary>Which way the characters around it say it faces.</summary>
    public Facing Spacing { get; set; }

    /// <summary>Which way its own form says it faces.</summary>
    public Facing Form { get; init; }

    /// <summary>Whether it may well be something else: an apostrophe, inches.</summary>
    public bool IsDoubtful { get; set; }

    public MarkRole Role { get; set; }

    /// <summary>The candidate at the other end, for <see cref="MarkRole.Opens"/> and <see cref="MarkRole.Closes"/>.</summary>
    public int Match { get; set; }

    /// <summary>Where the mark that is missing should have stood, for a mark that is alone.</summary>
    public int Edge { get; set; }

    public readonly bool IsFamilyOf(in MarkCandidate other) => Shape == other.Shape || (Shape <= MarkShape.Typed && other.Shape <= MarkShape.Typed);
}
