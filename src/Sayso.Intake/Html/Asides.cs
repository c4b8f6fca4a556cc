using System.Collections.Frozen;

namespace Sayso.Intake.Html;

/// <summary>
/// Tells what on a page is not the story, by element, role and the names that its makers gave it. Names mislead, so what holds most of the
/// page's running text is the story whatever it is called.
/// </summary>
internal static class Asides
{
    private static readonly FrozenSet<string> Elements = Set("nav aside footer header form menu figure figcaption caption fieldset search address dialog");

    private static readonly FrozenSet<string> Roles = Set("navigation complementary banner contentinfo dialog alertdialog search menu menubar toolbar note alert form");

    private static readonly FrozenSet<string> Names = Set(
        "ad ads advert adverts advertisement advertising sponsor sponsored sponsors promo promos promotion promoted outbrain taboola dfp adsense "
        + "nav navbar navigation menu menus breadcrumb breadcrumbs crumbs masthead footer header toolbar tools toolbox sidebar rail pagination pager skip "
        + "share sharing shares sharebar sharetools social socials sociable addthis addtoany facebook whatsapp "
        + "related relateds recirc recirculation recommended recommendations popular trending readmore mostread mostpopular morestories "
        + "newsletter newsletters signup subscribe subscription subscriber paywall regwall login register registration "
        + "comment comments commenting disqus respond livefyre feedback "
        + "cookie cookies consent gdpr banner overlay modal popup popover lightbox "
        + "byline bylines author authors bio contributor contributors credit credits caption captions cutline timestamp dateline published pubdate postdate meta metadata "
        + "tags taglist keywords topics copyright noprint hidden poll quiz slideshow gallery carousel thumbnail thumbnails");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Named = Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Marks what is not the story within <paramref name="element"/>, of which <see cref="Element.Prose"/> is known.</summary>
    /// <param name="element">Where to begin.</param>
    /// <param name="total">The running text of the whole page.</param>
    public static void Mark(Element element, int total)
    {
        foreach (var (child, _) in element.Children)
        {
            if (child is null)
            {
                continue;
            }

            bool holdsMost = child.Prose * 2 > total;
            if (!holdsMost && IsAside(child))
            {
                child.IsAside = true;
            }
            else
            {
                Mark(child, total);
            }
        }
    }

    private static bool IsAside(Element element)
    {
        bool isInline = !Tags.Block.Contains(element.Name);
        return Elements.Contains(element.Name) || IsHidden(element)
            || (element.Attribute("role") is { } role && Roles.Contains(role))
            || (!(isInline && element.Name is "a" or "em" or "strong" or "b" or "i") && (IsNamedAside(element.Attribute("class")) || IsNamedAside(element.Attribute("id"))))
            || element.Attribute("itemprop") is "author" or "datePublished" or "caption" or "publisher";
    }

    private static bool IsHidden(Element element) =>
        element.Attribute("hidden") is not null || string.Equals(element.Attribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase)
        || (element.Attribute("style") is { } style && IsHiding(style));

    private static bool IsHiding(string style)
    {
        string tight = style.Replace(" ", "", StringComparison.Ordinal);
        return tight.Contains("display:none", StringComparison.OrdinalIgnoreCase) || tight.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a word of <paramref name="names"/> says so; words are parted as in related-links, related_links and relatedLinks.</summary>
    private static bool IsNamedAside(string? names)
    {
        if (string.IsNullOrEmpty(names))
        {
            return false;
        }

        Span<char> small = stackalloc char[Math.Min(names.Length, 512)];
        names.AsSpan(0, small.Length).ToLowerInvariant(small);
        int start = 0;
        for (int i = 0; i <= small.Length; i++)
        {
            bool isEnd = i == small.Length || !char.IsAsciiLetter(small[i]);
            bool isHump = !isEnd && i > start && char.IsAsciiLetterUpper(names[i]) && char.IsAsciiLetterLower(names[i - 1]);
            if (isEnd || isHump)
            {
                if (Named.Contains(small[start..i]))
                {
                    return true;
                }

                start = isHump ? i : i + 1;
            }
        }

        return false;
    }

    private static FrozenSet<string> Set(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
