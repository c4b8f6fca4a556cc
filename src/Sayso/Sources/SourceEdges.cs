using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Cuts from a source what was taken for part of it and only says how or to whom it was said, so that it frames the rest.</summary>
internal static class SourceEdges
{
    /// <summary>How many tokens of a source are looked at.</summary>
    private const int Reach = 40;

    /// <summary>How many tokens after “in” or “on” its noun is looked for.</summary>
    private const int ChannelNounWithin = 4;

    /// <summary>How many tokens before the name of a place tell that it is one.</summary>
    private const int Setting = 6;

    private static readonly WordSet Places = new("in at outside near inside");

    private static readonly WordSet Holders = new("in on at during via");

    private static readonly WordSet Openings = new("speaking talking writing");

    private static readonly WordSet LeadIns = new("speaking writing talking testifying tweeting appearing asked in on at during");

    /// <summary>The source without what leads in and what follows.</summary>
    public static Stretch Trim(StoryTokens words, Stretch source) => WithoutChannel(words, WithoutLeadIn(words, source));

    /// <summary>
    /// Whether what was taken for a source only says when or where: the year in “when announcing the arrest in May, 2018 identified him”, the town in
    /// “issued a statement outside Northport, Ohio saying”.
    /// </summary>
    public static bool IsSetting(StoryTokens words, Stretch source, Stretch cue)
    {
        if (source.Length == 0 || source.End != cue.Start)
        {
            return false;
        }

        bool isYear = source.Length == 1 && words[source.Start].Length == 4 && !words[source.Start].ContainsAnyExceptInRange('0', '9');
        if (isYear)
        {
            return words.Is(source.Start - 1, ",") || words.Is(source.Start - 1, "in") || Calendar.MonthOf(words[source.Start - 1]) is not null;
        }

        bool isName = cue.Length > 0 && words[cue.Start].EndsWith("ing", StringComparison.OrdinalIgnoreCase);
        for (int i = source.Start; i < source.End; i++)
        {
            isName &= words.IsCapital(i);
        }

        int before = source.Start - 1;
        while (isName && before > source.Start - Setting && (words.Is(before, ",") || words.IsCapital(before)))
        {
            before--;
        }

        return isName && words.IsIn(before, Places);
    }

    /// <summary>In “Speaking to CNN, the mayor” all up to the comma frames the rest, and is no part of the source.</summary>
    private static Stretch WithoutLeadIn(StoryTokens words, Stretch source)
    {
        // In “Speaking to the Courier, the mayor” the source may have been taken to begin with the Courier.
        bool isCut = (words.Is(source.Start - 1, "to") || words.Is(source.Start - 1, "with")) && words.IsIn(source.Start - 2, Openings);
        if (!isCut && !words.IsIn(source.Start, LeadIns))
        {
            return source;
        }

        for (int i = source.Start + 1; i < source.End - 1 && i < source.Start + Reach; i++)
        {
            if (words.Is(i, ","))
            {
                return source with { Start = i + 1 };
            }
        }

        return source;
    }

    /// <summary>In “spokesman Jason Orr in a tweet” the tweet frames the rest, and is no part of the source.</summary>
    private static Stretch WithoutChannel(StoryTokens words, Stretch source)
    {
        for (int i = source.Start + 1; i < source.End - 1 && i < source.Start + Reach; i++)
        {
            // “the mayor via news agency Interfax”.
            if (words.Is(i, "via"))
            {
                return source with { End = i };
            }

            for (int noun = i + 1; words.IsIn(i, Holders) && noun < Math.Min(source.End, i + ChannelNounWithin); noun++)
            {
                if (ChannelWords.OfNoun(words[noun]) is Channel.SocialPost or Channel.Statement or Channel.Interview or Channel.NewsConference or Channel.Speech or Channel.Letter)
                {
                    return source with { End = i };
                }
            }
        }

        return source;
    }
}
