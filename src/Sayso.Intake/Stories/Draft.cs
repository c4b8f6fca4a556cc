namespace Sayso.Intake.Stories;

/// <summary>A story as taken out of its format.</summary>
internal sealed record Draft(string Text)
{
    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Author { get; init; }

    /// <summary>Its address, checked and without name and password.</summary>
    public string? Url { get; init; }

    /// <summary>The day in the story's own offset.</summary>
    public DateOnly? Published { get; init; }

    public IReadOnlyList<Fault> Warnings { get; init; } = [];
}
