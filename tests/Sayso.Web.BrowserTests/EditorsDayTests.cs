using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Sayso.Web.BrowserTests;

/// <summary>What an editor does in a day.</summary>
public class EditorsDayTests(Browser browser) : IClassFixture<Browser>
{
    [Fact]
    public async Task Pastes_the_founding_story_and_sees_the_denial_linked_to_what_the_two_sources_said()
    {
        Assert.SkipWhen(Stories.Founding is null, "The founding story is not beside this repository.");
        await using var running = await Running.StartAsync();
        var page = await browser.OpenAsync(running);
        await page.GotoAsync("/");
        await page.GetByLabel("Paste the story").FillAsync(Stories.Founding!);
        await page.GetByText("Title, outlet and day").ClickAsync();
        await page.GetByLabel("Outlet").FillAsync("CNN");
        await page.GetByLabel("Published on").FillAsync("2020-11-08");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Read it" }).ClickAsync();

        await Expect(page.Locator(".rails g").First).ToBeVisibleAsync();
        var dispute = page.Locator(".dispute").First;
        await Expect(dispute).ToContainTextAsync("Jared Kushner");
        await Expect(dispute).ToContainTextAsync("asserted by");
        await Expect(dispute.Locator("li", new LocatorLocatorOptions { HasText = "denied" }).First).ToContainTextAsync("Jason Miller");
        await Expect(page.Locator("tr.u")).ToContainTextAsync("unnamed");

        // From the claim to the denial: the mark in the text leads to Jason Miller's words.
        var mark = page.Locator(".text a.r.against[aria-label^='denied by statement']").First;
        string target = (await mark.GetAttributeAsync("href"))!;
        await mark.ClickAsync();
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(target + "$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await Expect(page.Locator($"#s{target[2..]} h3")).ToContainTextAsync("Jason Miller");

        await dispute.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "This dispute over all stories" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Denied" })).ToContainTextAsync("Jason Miller");
        await Expect(page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Denied" })).ToContainTextAsync("social post");
    }

    [Fact]
    public async Task Searches_as_she_types_and_narrows_it_down()
    {
        await using var running = await Running.StartAsync(Stories.Samples);
        var page = await browser.OpenAsync(running);
        await page.GotoAsync("/search");
        await page.GetByLabel("Words").PressSequentiallyAsync("letter");
        await Expect(page.Locator("mark").First).ToHaveTextAsync("letter");
        await Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/search\?q=letter$", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)));
        await page.Locator(".facets").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "denies" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 statement");
        await page.Locator(".said .words a").ClickAsync();
        await Expect(page.Locator(".statement-card")).ToContainTextAsync("Desmond Pike");
        await Expect(page.Locator(".text .marked").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Searches_without_any_script()
    {
        await using var running = await Running.StartAsync(Stories.Samples);
        var page = await browser.OpenAsync(running, hasScript: false);
        await page.GotoAsync("/");
        await page.GetByLabel("Search what was said").FillAsync("letter");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("mark").First).ToHaveTextAsync("letter");
    }

    [Fact]
    public async Task Checks_a_misquotation_with_the_keyboard_alone()
    {
        await using var running = await Running.StartAsync(Stories.Samples);
        var page = await browser.OpenAsync(running);
        await page.GotoAsync("/");
        await TabToAsync(page, "Check a quotation");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Did they really say that?" })).ToBeVisibleAsync();
        await TabToAsync(page, "The quotation");
        await page.Keyboard.TypeAsync("I write a good many letters");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("Voss");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".verdict")).ToContainTextAsync("Misquoted");
        await Expect(page.Locator(".diff del")).ToContainTextAsync("good");
        await Expect(page.Locator(".diff ins")).ToContainTextAsync("great");
    }

    [Fact]
    public async Task Sees_what_a_statement_is_when_the_keyboard_reaches_it_in_the_story()
    {
        await using var running = await Running.StartAsync(Stories.Samples);
        var page = await browser.OpenAsync(running);
        await page.GotoAsync(PageTour.Of(running)[1].Address);
        await page.Locator("#t2").FocusAsync();
        await Expect(page.Locator("#tip")).ToBeVisibleAsync();
        await Expect(page.Locator("#tip")).ToContainTextAsync("Two people");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#tip")).ToBeHiddenAsync();
    }

    /// <summary>Presses Tab until what is called so has the focus, and sees that the focus shows at every stop.</summary>
    private static async Task TabToAsync(IPage page, string name)
    {
        for (int i = 0; i < 60; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            string focused = await page.EvaluateAsync<string>("(document.activeElement.labels?.[0] ?? document.activeElement).textContent.trim()");
            bool isSeen = await page.EvaluateAsync<bool>("(() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2; })()");
            Assert.True(isSeen, $"The focus cannot be seen on “{focused}”.");
            if (focused == name)
            {
                return;
            }
        }

        Assert.Fail($"The keyboard does not reach “{name}”.");
    }
}
