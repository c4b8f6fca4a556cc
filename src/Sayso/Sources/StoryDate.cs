using Sayso.Text;

namespace Sayso.Sources;

/// <summary>The day a story was published, as its document says, or else its address or its own first lines.</summary>
internal static class StoryDate
{
    /// <summary>How many tokens from its start a story’s date line is looked for.</summary>
    private const int Head = 60;

    /// <summary>How long a line may be that holds a date and not much else.</summary>
    private const int Line = 12;

    public static DateOnly? Of(Document document, StoryTokens words) => document.Published ?? InAddress(document.Url) ?? InHead(words);

    /// <summary>Addresses of news often hold “/2020/11/08/” or “2020-11-08”.</summary>
    private static DateOnly? InAddress(string? url)
    {
        for (int i = 0; url is not null && i + 10 <= url.Length; i++)
        {
            bool isFree = (i == 0 || !char.IsAsciiDigit(url[i - 1])) && (i + 10 == url.Length || !char.IsAsciiDigit(url[i + 10]));
            if (isFree && Calendar.Iso(url.AsSpan(i, 10)) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>How many tokens at the story’s start are its date line, which says nothing of what follows.</summary>
    public static int LineLength(StoryTokens words)
    {
        for (int i = 0; i < Math.Min(words.Count, 4); i++)
        {
            if (FullDateAt(words, i, out int after) is not null && IsHeading(words, i))
            {
                return after;
            }
        }

        return 0;
    }

    /// <summary>A date with its year, in a line of its own, at the story’s very start, or before the dash of a dateline.</summary>
    private static DateOnly? InHead(StoryTokens words)
    {
        int end = Math.Min(words.Count, Head);
        for (int i = 0; i < end; i++)
        {
            if (FullDateAt(words, i, out int after) is { } date && (IsHeading(words, i) || IsDateline(words, i, after)))
            {
                return date;
            }
        }

        return null;
    }

    /// <summary>“November 8, 2020”, “8 November 2020”, “2020-11-08”.</summary>
    public static DateOnly? FullDateAt(StoryTokens words, int token, out int after)
    {
        after = token + 1;
        if (Calendar.Iso(words[token]) is { } iso)
        {
            return iso;
        }

        bool monthFirst = Calendar.MonthOf(words[token]) is not null;
        int monthAt = monthFirst ? token : token + 1;
        int dayAt = monthFirst ? token + 1 : token;
        int yearAt = token + 2;
        if (yearAt < words.Count && words[yearAt] is ",")
        {
            yearAt++;
        }

        if (yearAt >= words.Count || Calendar.MonthOf(words[monthAt]) is not { } month || Calendar.DayOfMonth(words[dayAt]) is not { } day || Calendar.YearOf(words[yearAt]) is not { } year)
        {
            return null;
        }

        after = yearAt + 1;
        return Calendar.Date(year, month, day);
    }

    /// <summary>Whether the date starts the story, or stands in a short line.</summary>
    private static bool IsHeading(StoryTokens words, int token)
    {
        var paragraph = words.Layout.Paragraphs[words.ParagraphOf(token)];
        int before = token;
        while (before > 0 && !words.IsWord(before - 1))
        {
            before--;
        }

        return before <= 2 || paragraph.End.Value - paragraph.Start.Value <= Line;
    }

    /// <summary>Whether a dash follows soon, as in “GENEVA, Nov. 8, 2020 (AP) —”.</summary>
    private static bool IsDateline(StoryTokens words, int token, int after)
    {
        bool isFirst = words.Layout.Paragraphs[words.ParagraphOf(token)].Start.Value >= token - 6;
        for (int i = after; isFirst && i < Math.Min(words.Count, after + 5); i++)
        {
            if (words[i] is "—" or "–" or "-" or "--")
            {
                return true;
            }
        }

        return false;
    }
}
