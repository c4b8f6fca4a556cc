namespace Sayso.Cli.Input;

/// <summary>What the user says of a story that its text does not.</summary>
internal sealed record Metadata(string? Title, string? Outlet, string? Url, DateOnly? Published)
{
    public static Metadata None { get; } = new(null, null, null, null);
}
