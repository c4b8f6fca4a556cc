using Sayso.Text;

namespace Sayso.Cli.Input;

/// <summary>What the user says of a story.</summary>
internal sealed record Metadata(string? Title, string? Outlet, string? Url, DateOnly? Published)
{
    private static readonly Metadata s_nothing = new(null, null, null, null);

    /// <summary>The document, with what the user says of it going before what its source says.</summary>
    public Document Upon(Document document) => this == s_nothing ? document : new Document(document.Text)
    {
        Title = Title ?? document.Title,
        Outlet = Outlet ?? document.Outlet,
        Url = Url ?? document.Url,
        Published = Published ?? document.Published,
        Author = document.Author,
    };
}
