namespace Sayso.Text;

/// <summary>A story as received. Its text is never altered: every span of every result slices it.</summary>
public sealed class Document
{
    /// <summary>Creates a document from text.</summary>
    public Document(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>The text, exactly as received.</summary>
    public string Text { get; }

    /// <summary>The story's title, where it is known.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet that published the story, where it is known.</summary>
    public string? Outlet { get; init; }

    /// <summary>The story's address, where it is known.</summary>
    public string? Url { get; init; }

    /// <summary>The day the story was published, where it is known.</summary>
    public DateOnly? Published { get; init; }
}
