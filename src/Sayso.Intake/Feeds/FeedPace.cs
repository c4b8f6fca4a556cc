using System.Globalization;
using System.Xml;

namespace Sayso.Intake.Feeds;

/// <summary>How often a feed says that it changes: RSS's ttl in minutes, or the syndication module's updatePeriod and updateFrequency.</summary>
internal static class FeedPace
{
    private const int Deepest = 3;

    private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false, IgnoreComments = true, CloseInput = false };

    /// <summary>For how long it is no use to ask again; null where the feed does not say. What is no feed says nothing.</summary>
    public static TimeSpan? Of(Stream feed)
    {
        string? ttl = null, period = null, frequency = null;
        try
        {
            using var reader = XmlReader.Create(feed, s_settings);
            reader.Read();
            while (!reader.EOF && !(reader.NodeType == XmlNodeType.Element && reader.LocalName is "item" or "entry"))
            {
                bool isField = reader.NodeType == XmlNodeType.Element && reader.Depth is > 0 and < Deepest && reader.LocalName is "ttl" or "updatePeriod" or "updateFrequency";
                if (!isField)
                {
                    reader.Read();
                    continue;
                }

                string name = reader.LocalName;
                string value = reader.ReadElementContentAsString();
                (ttl, period, frequency) = (name == "ttl" ? value : ttl, name == "updatePeriod" ? value : period, name == "updateFrequency" ? value : frequency);
            }
        }
        catch (XmlException)
        {
            // What is wrong with it is told by whoever reads its entries.
        }

        return Minutes(ttl) ?? Period(period, frequency);
    }

    private static TimeSpan? Minutes(string? ttl) => Number(ttl) is { } minutes ? TimeSpan.FromMinutes(minutes) : null;

    private static TimeSpan? Period(string? period, string? frequency)
    {
        TimeSpan? whole = period?.Trim() switch
        {
            "hourly" => TimeSpan.FromHours(1),
            "daily" => TimeSpan.FromDays(1),
            "weekly" => TimeSpan.FromDays(7),
            "monthly" => TimeSpan.FromDays(30),
            "yearly" => TimeSpan.FromDays(365),
            _ => null,
        };
        return whole / (Number(frequency) ?? 1);
    }

    private static int? Number(string? value) => int.TryParse(value?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number is > 0 and < 1_000_000 ? number : null;
}
