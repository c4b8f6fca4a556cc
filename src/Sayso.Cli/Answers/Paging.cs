using Sayso.Cli.Rendering;
using Spectre.Console.Rendering;

namespace Sayso.Cli.Answers;

/// <summary>Says how to see more of an answer.</summary>
internal static class Paging
{
    /// <summary>Sets the last line of a table, if there is a next page.</summary>
    public static void Set(TypesetPage page, string? next)
    {
        if (next is not null)
        {
            page.Flow(ReportLook.Margin, [new Segment("There is more: give the same command with", ReportLook.Faint), new Segment($"--after {next}")]);
            page.EndLine();
        }
    }
}
