using Sayso.Text;

namespace Sayso.Ledger;

/// <summary>Where, when and under what title a text was published, as far as is known.</summary>
/// <param name="Url">Its address.</param>
/// <param name="Outlet">The outlet.</param>
/// <param name="Title">The title there.</param>
/// <param name="Author">Whoever is named as its author.</param>
/// <param name="Published">The day.</param>
public sealed record Publication(string? Url, string? Outlet, string? Title, string? Author, DateOnly? Published)
{
    /// <summary>What is known of a document's publication; null if nothing is.</summary>
    internal static Publication? Of(Document document)
    {
        var known = new Publication(document.Url, document.Outlet, document.Title, document.Author, document.Published);
        return known == new Publication(null, null, null, null, null) ? null : known;
    }
}
