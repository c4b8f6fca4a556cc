using System.Text.Json;
using Microsoft.Playwright;
using Sayso.Tests.Exchange;

namespace Sayso.Web.BrowserTests;

/// <summary>Asks axe-core what keeps people from using a page.</summary>
internal static class Accessibility
{
    private static readonly string s_script = Path.Combine(Repository.Root, "tests", "Sayso.Web.BrowserTests", "node_modules", "axe-core", "axe.min.js");

    /// <summary>Whether axe-core is installed.</summary>
    public static bool IsThere => File.Exists(s_script);

    /// <summary>A line for each thing that is wrong by WCAG 2.2, levels A and AA, or by good practice, and for where.</summary>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        // The page's policy forbids foreign scripts; what the debugger runs is none.
        await page.EvaluateAsync(await File.ReadAllTextAsync(s_script, TestContext.Current.CancellationToken) + "; undefined");
        var found = await page.EvaluateAsync<JsonElement>(
            "async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })).violations.map(v => [v.impact, v.id, ...v.nodes.slice(0, 5).map(n => n.target.join(' ') + ': ' + n.failureSummary)])");
        return [.. found.EnumerateArray().Select(violation => string.Join(" | ", violation.EnumerateArray().Select(part => part.GetString())))];
    }
}
