using Microsoft.Playwright;

namespace Sayso.Web.BrowserTests;

/// <summary>What holds for every page: on a phone and a wide screen, by light and by dark.</summary>
public class EveryPageTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(1280, false, "")]
    [InlineData(1280, true, "-dark")]
    [InlineData(360, false, "-phone")]
    public async Task Nothing_keeps_anybody_from_using_it(int width, bool isDark, string look)
    {
        Assert.SkipUnless(Accessibility.IsThere, "axe-core is not installed: run tests/Sayso.Web.BrowserTests/install-axe.sh.");
        await using var running = await Running.StartAsync(Stories.WithVersions);
        var page = await browser.OpenAsync(running, width, isDark);
        var wrong = new List<string>();
        foreach (var (name, address) in PageTour.Of(running))
        {
            await page.GotoAsync(address);
            wrong.AddRange((await Accessibility.ViolationsAsync(page)).Select(violation => $"{name}{look}: {violation}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData(1280, false, "")]
    [InlineData(1280, true, "-dark")]
    [InlineData(360, false, "-phone")]
    public async Task It_fits_the_window_and_breaks_no_rule_of_its_own(int width, bool isDark, string look)
    {
        await using var running = await Running.StartAsync(Stories.WithVersions);
        var page = await browser.OpenAsync(running, width, isDark);
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            // That an address is not on record is what one of the pages is about.
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
            {
                complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
        foreach (var (name, address) in PageTour.Of(running))
        {
            await page.GotoAsync(address);
            await Browser.KeepAsync(page, name + look);
            int over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 0)
            {
                complaints.Add($"{name}: {over} px wider than the window");
            }
        }

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    [Fact]
    public async Task A_press_of_Tab_leads_to_the_skip_link_and_that_to_the_page()
    {
        await using var running = await Running.StartAsync(Stories.Samples);
        var page = await browser.OpenAsync(running);
        foreach (var (_, address) in PageTour.Of(running))
        {
            await page.GotoAsync(address);
            await page.EvaluateAsync("document.activeElement?.blur()");
            await page.Keyboard.PressAsync("Tab");
            if (address.StartsWith("/search", StringComparison.Ordinal))
            {
                continue;
            }

            await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator("#main")).ToBeFocusedAsync();
        }
    }
}
