using Microsoft.Playwright;
using Sayso.Tests.Exchange;

namespace Sayso.Web.BrowserTests;

/// <summary>The chromium of this machine, started once; tests are skipped where there is none.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Name = "chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Starts it, if there is one.</summary>
    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } program)
        {
            return;
        }

        _playwright = await Playwright.CreateAsync();

        // Chromium's own walls need rights that root in a container does not have.
        string[] arguments = Environment.UserName == "root" ? ["--no-sandbox"] : [];
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program, Args = arguments });
    }

    /// <summary>Opens a tab of its own, with nothing remembered from others.</summary>
    /// <param name="running">The server that addresses without a host lead to.</param>
    /// <param name="width">The width of the window in CSS pixels.</param>
    /// <param name="isDark">Whether the reader prefers dark.</param>
    /// <param name="hasScript">Whether scripts run.</param>
    internal async Task<IPage> OpenAsync(Running running, int width = 1280, bool isDark = false, bool hasScript = true)
    {
        Assert.SkipWhen(_browser is null, "There is no chromium on this machine.");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = running.Client.BaseAddress!.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = hasScript,
        });
        context.SetDefaultTimeout(20_000);
        return await context.NewPageAsync();
    }

    /// <summary>Keeps a picture of the whole page under artifacts/screenshots, for people to look at.</summary>
    internal static Task KeepAsync(IPage page, string name) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Repository.Root, "artifacts", "screenshots", name + ".png"), FullPage = true });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Prepend("/usr/bin")
        .SelectMany(folder => new[] { Name, "chromium-browser" }.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
