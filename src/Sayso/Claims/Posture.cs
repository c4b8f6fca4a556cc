namespace Sayso.Claims;

/// <summary>What a source does and to what.</summary>
/// <param name="Stance">What it does.</param>
/// <param name="Object">The words that name the claim, where it does it to one.</param>
/// <param name="FromCue">Whether the cue says so; else what is said does.</param>
internal readonly record struct Posture(Stance Stance, Wording Object, bool FromCue)
{
    /// <summary>Whether somebody is accused, or something alleged.</summary>
    public bool IsAccusation { get; init; }

    /// <summary>Whether the cue says that somebody did so before: “also denied”.</summary>
    public bool IsLikewise { get; init; }

    /// <summary>Whether it agrees with what was said before: “agreed, saying”.</summary>
    public bool Agrees { get; init; }

    /// <summary>Whether <see cref="Object"/> names the one whose claims are meant: “the minister is lying”.</summary>
    public bool NamesSpeaker { get; init; }

    /// <summary>Whether the claim is in the speaker's own words, and nobody else's can be told.</summary>
    public bool IsInward { get; init; }
}
