using System.Xml;
using System.Xml.Linq;
using Sayso.Intake.Stories;
using Sayso.Intake.Streams;
using Sayso.Intake.Wire;

namespace Sayso.Intake.Feeds;

/// <summary>Reads the entries of a feed: RSS 0.9x, 1.0 and 2.0, and Atom.</summary>
internal static class FeedStories
{
    /// <summary>The stories of <paramref name="source"/>, in the feed's order.</summary>
    public static IEnumerable<Arrival> Read(ByteSource source, Provenance provenance, IntakeLimits limits)
    {
        bool any = false;
        string? outlet = null;
        foreach (var (element, offset, fault) in XmlItems.Read(source.TakeAll(limits.DocumentBytes), provenance.Charset, IsItem, limits))
        {
            if (element.Name.LocalName == "title")
            {
                outlet ??= OneLine.OfMarkup(element.Value);
            }
            else if (element.Name.LocalName is "item" or "entry")
            {
                any = true;
                var here = provenance with { Offset = offset };
                yield return fault is null ? ReadEntry(element, outlet, here, limits) : here.Failed(fault);
            }
        }

        if (!any)
        {
            yield return provenance.Failed(IntakeFaults.EmptyFeed());
        }
    }

    /// <summary>Entries; the feed's own title; and pictures and forms, which have titles of their own.</summary>
    private static bool IsItem(XmlReader reader) => reader.LocalName is "item" or "entry" || (reader.Depth <= 2 && reader.LocalName is "title" or "image" or "textinput" or "textInput" or "author" or "items");

    private static Arrival ReadEntry(XElement entry, string? outlet, Provenance here, IntakeLimits limits)
    {
        try
        {
            var (text, isWhole) = EntryText.Of(entry, limits.Nesting);
            if (text is null)
            {
                return here.Failed(IntakeFaults.NoText("content or description"));
            }

            return here.OfMany.Of(new Draft(text)
            {
                Title = OneLine.OfMarkup(entry.TextOf("title")),
                Outlet = OneLine.OfMarkup(entry.Child("source").TextOf("title") ?? (entry.Name.LocalName == "item" ? entry.TextOf("source") : null)) ?? outlet,
                Author = OneLine.OfMarkup(Author(entry)),
                Url = Address(entry, here.Address),
                Published = ((string[])["pubDate", "published", "date", "issued", "created", "updated", "modified"]).Select(name => Dates.DayOf(entry.TextOf(name))).FirstOrDefault(day => day is not null),
                Warnings = isWhole ? [] : [IntakeFaults.SummaryOnly()],
            });
        }
        catch (IntakeException e)
        {
            return here.Failed(e.Fault);
        }
    }

    private static string? Address(XElement entry, Uri? feed)
    {
        var links = entry.Children("link").ToList();
        var best = links.Find(link => link.Attribute("rel")?.Value == "alternate") ?? links.Find(link => link.Attribute("rel") is null) ?? links.FirstOrDefault();
        string? guid = entry.Child("guid") is { } id && id.Attribute("isPermaLink")?.Value != "false" ? id.Value : null;
        return WebAddress.Of(entry.TextOf("origLink"), feed) ?? WebAddress.Of(best?.Attribute("href")?.Value ?? best?.Value, feed) ?? WebAddress.Of(guid);
    }

    /// <summary>A name; RSS asks for an address of mail, behind which the name may stand in brackets.</summary>
    private static string? Author(XElement entry)
    {
        string names = string.Join(", ", entry.Children("author").Concat(entry.Children("creator")).Select(author => author.TextOf("name") ?? author.Value).Select(name => name.Trim()).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal));
        int open = names.IndexOf('(', StringComparison.Ordinal);
        bool isMail = names.Contains('@', StringComparison.Ordinal);
        return names.Length == 0 || (isMail && open < 0) ? null : isMail ? names[(open + 1)..].TrimEnd(')', ' ') : names;
    }
}
