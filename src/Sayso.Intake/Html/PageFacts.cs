using Sayso.Intake.Stories;

namespace Sayso.Intake.Html;

/// <summary>What a page says of its story beside the text: in linked data first, then in OpenGraph and other meta elements, then in its own elements.</summary>
internal sealed class PageFacts
{
    private readonly Page _page;
    private readonly LinkedData _linked;
    private readonly Dictionary<string, string> _metas = new(StringComparer.OrdinalIgnoreCase);

    private PageFacts(Page page)
    {
        _page = page;
        _linked = LinkedData.Of(page.LinkedData);
        foreach (var meta in page.Metas.Where(element => element.Name == "meta"))
        {
            if ((meta.Attribute("property") ?? meta.Attribute("name") ?? meta.Attribute("itemprop")) is { } name && OneLine.OfMarkup(meta.Attribute("content")) is { } content)
            {
                _metas.TryAdd(name.Trim(), content);
            }
        }
    }

    public string? Title { get; private set; }

    public string? Outlet { get; private set; }

    public string? Author { get; private set; }

    public string? Url { get; private set; }

    public DateOnly? Published { get; private set; }

    /// <summary>The facts of <paramref name="page"/>, which was fetched from <paramref name="address"/> if that is known.</summary>
    public static PageFacts Of(Page page, Uri? address)
    {
        var facts = new PageFacts(page);
        facts.Outlet = facts._linked.Outlet ?? facts.Meta("og:site_name", "application-name", "citation_journal_title", "dc.publisher", "dcterms.publisher", "publisher", "twitter:app:name:iphone");
        facts.Title = facts._linked.Title ?? facts.Meta("og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title", "parsely-title", "headline", "title") ?? facts.TitleOfPage();
        facts.Title = WithoutOutlet(facts.Title, facts.Outlet);
        facts.Author = Name(facts._linked.Author ?? facts.Meta("author", "article:author", "parsely-author", "sailthru.author", "byl", "citation_author", "dc.creator", "dcterms.creator"));
        facts.Url = facts.Address(address);
        facts.Published = facts.Day();
        return facts;
    }

    private string? Meta(params string[] names) => names.Select(name => _metas.GetValueOrDefault(name)).FirstOrDefault(value => value is not null);

    /// <summary>A headline on the page says it better than its title, which is made for windows and lists.</summary>
    private string? TitleOfPage()
    {
        var headings = _page.Metas.Where(element => element.Name == "h1").Select(heading => OneLine.Of(string.Join(' ', Passages.Of(heading).Select(passage => passage.Text)))).OfType<string>().ToList();
        string? title = _page.Title;
        return headings.Find(heading => title is null || title.Contains(heading, StringComparison.OrdinalIgnoreCase)) ?? title ?? headings.FirstOrDefault();
    }

    private string? Address(Uri? address)
    {
        string? canonical = _page.Metas.Find(element => element.Name == "link" && string.Equals(element.Attribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase))?.Attribute("href");
        string? named = WebAddress.Of(canonical, address) ?? WebAddress.Of(Meta("og:url"), address) ?? WebAddress.Of(_linked.Url, address);
        bool isFrontPage = address is not null && address.AbsolutePath.Length > 1 && named is not null && new Uri(named).AbsolutePath.Length <= 1;
        return isFrontPage ? null : named;
    }

    private DateOnly? Day() =>
        Dates.DayOf(_linked.Published)
        ?? FirstDay("article:published_time", "og:published_time", "og:article:published_time", "datePublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publication_date", "date", "dc.date", "dc.date.issued", "dcterms.created", "dcterms.date", "citation_publication_date", "cxenseparse:recs:publishtime", "displaydate", "pdate")
        ?? _page.Metas.Where(element => element.Name == "time").OrderBy(time => time.Attribute("pubdate") is not null || time.Attribute("itemprop") is "datePublished" ? 0 : 1).Select(time => Dates.DayOf(time.Attribute("datetime"))).FirstOrDefault(day => day is not null);

    private DateOnly? FirstDay(params string[] names) => names.Select(name => Dates.DayOf(_metas.GetValueOrDefault(name))).FirstOrDefault(day => day is not null);

    /// <summary>An author's page or account is no name.</summary>
    private static string? Name(string? author)
    {
        if (author is null || author.Contains("://", StringComparison.Ordinal) || author.StartsWith('@'))
        {
            return null;
        }

        return author.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? author[3..] : author;
    }

    /// <summary>“Bridge shut | The Harbour Post” without the outlet's name.</summary>
    private static string? WithoutOutlet(string? title, string? outlet)
    {
        if (title is null || outlet is null || title.Length <= outlet.Length || !title.EndsWith(outlet, StringComparison.OrdinalIgnoreCase))
        {
            return title;
        }

        string rest = title[..^outlet.Length].TrimEnd();
        return rest.Length > 1 && rest[^1] is '|' or '-' or '–' or '—' or '·' or ':' or '»' ? rest[..^1].TrimEnd() : title;
    }
}
