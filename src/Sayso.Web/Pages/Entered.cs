using Microsoft.AspNetCore.Http;

namespace Sayso.Web.Pages;

/// <summary>What somebody typed to hand in a story.</summary>
public sealed record Entered
{
    /// <summary>The story's text.</summary>
    public string? Text { get; init; }

    /// <summary>The story's address: fetched if no text was given.</summary>
    public string? Url { get; init; }

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet that published it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The day it was published, as typed: 2026-11-23.</summary>
    public string? Published { get; init; }

    internal bool HasDetails => (Title ?? Outlet ?? Published) is not null;

    internal static Entered Of(IFormCollection form)
    {
        string? Value(string name) => form[name].ToString() is var value && !string.IsNullOrWhiteSpace(value) ? value : null;
        return new Entered
        {
            // Browsers send every end of line as two characters, whatever was pasted.
            Text = Value("text")?.ReplaceLineEndings("\n"),
            Url = Value("url")?.Trim(),
            Title = Value("title")?.Trim(),
            Outlet = Value("outlet")?.Trim(),
            Published = Value("published")?.Trim(),
        };
    }
}
