using Sayso.Attributions;
namespace Sayso.Evaluation;

/// <summary>One tally for each role.</summary>
public sealed class RoleTallies
{
    /// <summary>The tally of the words that name who says it.</summary>
    public Tally Source { get; } = new();

    /// <summary>The tally of the words that signal an attribution.</summary>
    public Tally Cue { get; } = new();

    /// <summary>The tally of what is attributed.</summary>
    public Tally Content { get; } = new();

    internal Tally this[Role role] => role switch
    {
        Role.Source => Source,
        Role.Cue => Cue,
        _ => Content,
    };
}
