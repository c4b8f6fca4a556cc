using Microsoft.AspNetCore.Http;

namespace Sayso.Web.Pages;

/// <summary>What somebody typed to hand in a story.</summary>
public sealed record HandedIn
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

    internal bool HasDetails => Title is not null || Outlet is not null || Published is not null;

    /// <summary>What was typed into the form, to be shown again.</summary>
    internal static HandedIn Of(IFormCollection form) => new()
    {
        // Browsers send every end of line as two characters, whatever was pasted.
        Text = Value(form, "text")?.ReplaceLineEndings("\n"),
        Url = Value(form, "url")?.Trim(),
        Title = Value(form, "title")?.Trim(),
        Outlet = Value(form, "outlet")?.Trim(),
        Published = Value(form, "published")?.Trim(),
    };

    private static string? Value(IFormCollection form, string name) => form[name].ToString() is { Length: > 0 } value && !string.IsNullOrWhiteSpace(value) ? value : null;
}
