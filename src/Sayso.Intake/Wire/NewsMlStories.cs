using System.Xml.Linq;
using Sayso.Intake.Html;
using Sayso.Intake.Stories;
using Sayso.Intake.Streams;

namespace Sayso.Intake.Wire;

/// <summary>Reads IPTC NewsML-G2, in which agencies send stories: one news item, or a message with many.</summary>
internal static class NewsMlStories
{
    /// <summary>The stories of the items of text in <paramref name="source"/>.</summary>
    public static IEnumerable<Arrival> Read(ByteSource source, Provenance provenance, IntakeLimits limits)
    {
        bool any = false;
        foreach (var (item, offset, fault) in XmlItems.Read(source.TakeAll(limits.DocumentBytes), provenance.Charset, reader => reader.LocalName == "newsItem", limits))
        {
            any = true;
            var here = provenance with { Offset = offset };
            if ((fault is null ? ReadItem(item, here, limits) : here.Failed(fault)) is { } arrival)
            {
                yield return arrival;
            }
        }

        if (!any)
        {
            yield return provenance.Failed(IntakeFaults.EmptyFeed());
        }
    }

    private static Arrival? ReadItem(XElement item, Provenance here, IntakeLimits limits)
    {
        var meta = item.Child("itemMeta");
        var content = item.Child("contentMeta");
        string kind = meta.Child("itemClass")?.Attribute("qcode")?.Value ?? "";
        try
        {
            if (Body(item.Child("contentSet"), limits) is not { } text)
            {
                bool isText = kind.Length == 0 || kind.EndsWith(":text", StringComparison.OrdinalIgnoreCase) || kind.EndsWith(":composite", StringComparison.OrdinalIgnoreCase);
                return isText ? here.Failed(IntakeFaults.NoText("contentSet")) : null;
            }

            return here.Of(new Draft(text)
            {
                Title = OneLine.Of(content.TextOf("headline") ?? meta.TextOf("title")),
                Author = OneLine.Of(Byline(content.TextOf("by")) ?? content.Children("creator").Select(Name).FirstOrDefault(name => name is not null)),
                Outlet = OneLine.Of(Name(meta.Child("provider")) ?? Name(content.Child("infoSource"))),
                Url = meta.Children("link").Select(link => WebAddress.Of(link.Attribute("href")?.Value)).FirstOrDefault(address => address is not null),
                Published = Dates.DayOf(content.TextOf("contentCreated")) ?? Dates.DayOf(meta.TextOf("firstCreated")) ?? Dates.DayOf(meta.TextOf("versionCreated")),
            });
        }
        catch (IntakeException e)
        {
            return here.Failed(e.Fault);
        }
    }

    /// <summary>The text: XHTML or NITF inside the item, or plain.</summary>
    private static string? Body(XElement? contents, IntakeLimits limits)
    {
        foreach (var inline in contents.Children("inlineXML"))
        {
            var body = inline.Descendants().FirstOrDefault(element => element.Name.LocalName == "body.content") ?? inline.Descendants().FirstOrDefault(element => element.Name.LocalName == "body") ?? inline;
            if (Markup.Text(body, limits.Nesting) is { } text)
            {
                return text;
            }
        }

        foreach (var data in contents.Children("inlineData"))
        {
            bool isMarkup = data.Attribute("contenttype")?.Value.Contains("html", StringComparison.OrdinalIgnoreCase) == true;
            string? text = isMarkup ? Fragment.Text(data.Value, limits.Nesting) : data.Value;
            if (!string.IsNullOrWhiteSpace(text))
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>A party's name, or else the code by which it goes: Examplar in nprov:Examplar.</summary>
    private static string? Name(XElement? party)
    {
        string? code = party?.Attribute("qcode")?.Value;
        return party.TextOf("name") ?? party?.Attribute("literal")?.Value ?? code?[(code.IndexOf(':', StringComparison.Ordinal) + 1)..];
    }

    private static string? Byline(string? byline) => byline is not null && byline.TrimStart().StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? byline.TrimStart()[3..] : byline;
}
