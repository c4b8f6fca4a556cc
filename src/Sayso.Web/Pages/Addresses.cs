using System.Globalization;
using Sayso.Ledger.Questions;

namespace Sayso.Web.Pages;

/// <summary>The addresses of pages. Once given out they stay.</summary>
internal static class Addresses
{
    // 64 bits of a SHA-256 tell the stories of any ledger apart; longer and shorter beginnings are understood too.
    private const int IdDigits = 16;
    private const string IdPrefix = "sha256:";

    public static string Story(StoredStory story) => Story(story.Id);

    public static string Story(string id) => "/stories/" + ShortId(id);

    public static string Statement(StoredStatement said) => Statement(said.Story, said.Statement.Id);

    public static string Statement(StoredStory story, string id) => $"{Story(story)}/statements/{id}";

    public static string Entity(long number) => string.Create(CultureInfo.InvariantCulture, $"/entities/{number}");

    public static string Dispute(long number) => string.Create(CultureInfo.InvariantCulture, $"/disputes/{number}");

    public static string Changes(StoredStory story) => "/changes?id=" + ShortId(story.Id);

    /// <summary>A page with a query; what is empty is left out.</summary>
    public static string With(string page, params ReadOnlySpan<(string Name, string? Value)> query)
    {
        string sign = "?";
        foreach (var (name, value) in query)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                page += $"{sign}{name}={Uri.EscapeDataString(value)}";
                sign = "&";
            }
        }

        return page;
    }

    public static string ShortId(string id) => id[IdPrefix.Length..][..IdDigits];
}
