using Spectre.Console;

namespace Sayso.Cli.Rendering;

/// <summary>How wide reports are, and whether they have colour.</summary>
internal sealed record ReportStyle(int Width, bool Colour)
{
    private const int PlainWidth = 80;
    private const int MaxWidth = 100;
    private const int MinWidth = 30;

    /// <summary>What suits a file or a pipe.</summary>
    public static ReportStyle Plain { get; } = new(PlainWidth, Colour: false);

    /// <summary>What suits standard output as it is: the terminal's width and colour if it is one that has them.</summary>
    public static ReportStyle OfStandardOutput()
    {
        if (Console.IsOutputRedirected)
        {
            return Plain;
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) }).Profile;
        bool wantsNoColour = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        return new ReportStyle(
            Math.Clamp(terminal.Width, MinWidth, MaxWidth),
            terminal.Capabilities.Ansi && terminal.Capabilities.ColorSystem != ColorSystem.NoColors && !wantsNoColour);
    }
}
