using Spectre.Console;

namespace Sayso.Cli.Rendering;

/// <summary>How wide reports are, and whether they have colour.</summary>
internal sealed record ReportStyle(int Width, bool Colour)
{
    private const int PlainWidth = 80;
    private const int MaxWidth = 100;
    private const int MaxTableWidth = 140;
    private const int MinWidth = 30;

    /// <summary>What suits a file or a pipe.</summary>
    public static ReportStyle Plain { get; } = new(PlainWidth, Colour: false);

    /// <summary>What suits standard output as it is: the terminal's width and colour if it is one that has them.</summary>
    public static ReportStyle OfStandardOutput() => OfStandardOutput(MaxWidth);

    /// <summary>The same for tables, whose columns stay narrow enough to read on a wider page.</summary>
    public static ReportStyle OfTables() => OfStandardOutput(MaxTableWidth);

    private static ReportStyle OfStandardOutput(int maxWidth)
    {
        if (Console.IsOutputRedirected)
        {
            return Plain;
        }

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) }).Profile;
        bool wantsNoColour = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        return new ReportStyle(
            Math.Clamp(terminal.Width, MinWidth, maxWidth),
            terminal.Capabilities.Ansi && terminal.Capabilities.ColorSystem != ColorSystem.NoColors && !wantsNoColour);
    }

    /// <summary>A console of this width and colour that writes to <paramref name="writer"/>.</summary>
    public IAnsiConsole ConsoleOn(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = Colour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = Colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Width = Width;
        return console;
    }
}
