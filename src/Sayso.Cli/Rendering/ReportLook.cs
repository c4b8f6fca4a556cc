using Sayso.Claims;
using Spectre.Console;

namespace Sayso.Cli.Rendering;

/// <summary>The few styles of a report. Colours are the terminal's own, so that they suit its background.</summary>
internal static class ReportLook
{
    public const int Margin = 2;

    public static Style Plain { get; } = Style.Plain;

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    public static Style Faint { get; } = new(decoration: Decoration.Dim);

    public static Style Cue { get; } = new(Color.Teal);

    public static Style Direct { get; } = new(Color.Green);

    public static Style Mixed { get; } = new(Color.Olive);

    public static Style Indirect { get; } = new(Color.Navy);

    public static Style Unsure { get; } = new(Color.Maroon);

    public static Style Against { get; } = new(Color.Maroon);

    public static Style For { get; } = new(Color.Green);

    public static Style AgainstStrong { get; } = new(Color.Maroon, decoration: Decoration.Bold);

    public static Style ForStrong { get; } = new(Color.Green, decoration: Decoration.Bold);

    public static Style Unnamed { get; } = new(Color.Olive);

    public static Style UnnamedStrong { get; } = new(Color.Olive, decoration: Decoration.Bold);

    public static Style Found { get; } = new(Color.Olive, decoration: Decoration.Bold);

    public static Style Claim { get; } = new(decoration: Decoration.Italic);

    /// <summary>How what a source does looks: against, for, or neither.</summary>
    public static Style Of(Position position) => !position.Expressed ? Faint : position.Stance switch
    {
        Stance.Denies or Stance.Doubts or Stance.Corrects => Against,
        Stance.Confirms or Stance.Upholds => For,
        _ => Plain,
    };
}
