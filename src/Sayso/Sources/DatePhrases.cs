using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Reads words that say when: “Sunday morning”, “on 3 January 2020”, “last week”, “two days ago”.</summary>
internal sealed class DatePhrases(StoryTokens words, DateOnly? story)
{
    private static readonly WordSet Parts = new("morning afternoon evening night noon midday midnight overnight");

    private static readonly WordSet Leads = new("on in early late earlier later last this next past the over");

    private static readonly WordSet Units = new("day days week weeks month months year years hour hours minute minutes decade decades weekend fortnight");

    /// <summary>The words at the token that say when, with the days they mean; null if there are none.</summary>
    /// <param name="token">Where to look.</param>
    /// <param name="start">The first token that may belong to it.</param>
    /// <param name="end">The token after the last that may.</param>
    /// <param name="isFuture">Whether the sentence looks ahead.</param>
    public DatePhrase? At(int token, int start, int end, bool isFuture)
    {
        if (Core(token, start, end, isFuture) is not { } core)
        {
            return null;
        }

        int last = core.Tokens.End;
        while (last < end && words.IsIn(last, Parts))
        {
            last++;
        }

        int first = core.Tokens.Start;
        while (first > start && words.IsIn(first - 1, Leads))
        {
            first--;
        }

        return core with { Tokens = new Stretch(first, last) };
    }

    private DatePhrase? Core(int token, int start, int end, bool isFuture)
    {
        if (StoryDate.FullDateAt(words, token, out int after) is { } date && after <= end)
        {
            return new DatePhrase(new Stretch(token, after), Days.One(date));
        }

        return Weekday(token, start, isFuture) ?? MonthAt(token, start, end) ?? Deictic(token, end) ?? Relative(token, end) ?? Ago(token, end) ?? BareYear(token, start);
    }

    private DatePhrase? Weekday(int token, int start, bool isFuture)
    {
        if (Calendar.DayOf(words[token]) is not { } day)
        {
            return null;
        }

        bool isLast = token > start && words.Is(token - 1, "last");
        bool isNext = isFuture || (token > start && words.Is(token - 1, "next"));
        return Found(token, token + 1, today =>
        {
            int back = ((int)today.DayOfWeek - (int)day + 7) % 7;
            long shift = isNext ? back == 0 ? 7 : 7 - back : isLast && back == 0 ? -7 : -back;
            return Days.One(Calendar.Shift(today, shift));
        });
    }

    /// <summary>“Nov. 8”, “8 November”, “in March”, “March 2019”.</summary>
    private DatePhrase? MonthAt(int token, int start, int end)
    {
        if (Calendar.MonthOf(words[token]) is not { } month)
        {
            return null;
        }

        if (token + 1 < end && Calendar.YearOf(words[token + 1]) is { } year)
        {
            return new DatePhrase(new Stretch(token, token + 2), Calendar.Month(year, month));
        }

        bool isAfter = token + 1 < end && Calendar.DayOfMonth(words[token + 1]) is not null;
        int dayAt = isAfter ? token + 1 : token - 1;
        if (dayAt >= start && Calendar.DayOfMonth(words[dayAt]) is { } day)
        {
            return Found(Math.Min(token, dayAt), Math.Max(token, dayAt) + 1, today => Latest(today, month, day));
        }

        // “May” and “March” are words too, so a month by itself must have “in”, “last” or the like before it.
        bool isMonth = token > start && (words.Is(token - 1, "in") || words.Is(token - 1, "last") || words.Is(token - 1, "early") || words.Is(token - 1, "late") || words.Is(token - 1, "since") || words.Is(token - 1, "this"));
        return isMonth ? Found(token, token + 1, today => Calendar.Month(today.Month >= month || today.Year == 1 ? today.Year : today.Year - 1, month).UpTo(today)) : null;
    }

    /// <summary>The latest such day on or before the story’s own; a leap day of the latest leap year.</summary>
    private static Days? Latest(DateOnly today, int month, int day)
    {
        for (int year = today.Year; year > Math.Max(0, today.Year - 9); year--)
        {
            if (Calendar.Date(year, month, day) is { } date && date <= today)
            {
                return Days.One(date);
            }
        }

        return null;
    }

    private DatePhrase? Deictic(int token, int end)
    {
        if (words.Is(token, "today") || words.Is(token, "tonight"))
        {
            return Found(token, token + 1, Days.One);
        }

        if (words.Is(token, "yesterday") || (words.Is(token, "last") && words.Is(token + 1, "night") && token + 1 < end))
        {
            return Found(token, words.Is(token, "yesterday") ? token + 1 : token + 2, today => Days.One(Calendar.Shift(today, -1)));
        }

        bool isThisPart = words.Is(token, "this") && token + 1 < end && words.IsIn(token + 1, Parts);
        return isThisPart ? Found(token, token + 2, Days.One) : null;
    }

    /// <summary>“last week”, “this month”, “over the weekend”.</summary>
    private DatePhrase? Relative(int token, int end)
    {
        if (token + 1 >= end || !words.IsIn(token + 1, Units))
        {
            return null;
        }

        int next = token + 1;
        if (words.Is(next, "weekend"))
        {
            bool isPlain = words.Is(token, "the") || words.Is(token, "this") || words.Is(token, "last");
            return isPlain ? Found(token, next + 1, today => Weekend(today)) : null;
        }

        bool isLast = words.Is(token, "last") || words.Is(token, "past");
        bool isThis = words.Is(token, "this");
        if (!isLast && !isThis)
        {
            return null;
        }

        int back = isLast ? 1 : 0;
        if (words.Is(next, "week"))
        {
            return Found(token, next + 1, today => Calendar.Week(Calendar.Shift(today, -7 * back)).UpTo(today));
        }

        if (words.Is(next, "month"))
        {
            return Found(token, next + 1, today => MonthsBack(today, back).UpTo(today));
        }

        return words.Is(next, "year") ? Found(token, next + 1, today => Calendar.Year(Math.Max(1, today.Year - back)).UpTo(today)) : null;
    }

    private static Days Weekend(DateOnly today)
    {
        var saturday = Calendar.Shift(today, -(((int)today.DayOfWeek + 1) % 7));
        return new Days(saturday, Calendar.Shift(saturday, 1)).UpTo(today);
    }

    private static Days MonthsBack(DateOnly today, int months)
    {
        long month = Math.Max(0, ((today.Year - 1L) * 12) + today.Month - 1 - months);
        return Calendar.Month((int)(month / 12) + 1, (int)(month % 12) + 1);
    }

    /// <summary>“two days ago”; a week ago is any day of that week, as nobody counts them so exactly.</summary>
    private DatePhrase? Ago(int token, int end)
    {
        if (token + 2 >= end || !words.Is(token + 2, "ago") || !words.IsIn(token + 1, Units) || Quantities.Of(words[token]) is not { } count)
        {
            return null;
        }

        long many = Math.Min(count, 1_000_000);
        var unit = words[token + 1];
        int letters = unit[^1] == 's' ? unit.Length - 1 : unit.Length;
        string one = unit[..letters].ToString();
        return Found(token, token + 3, today => one.ToUpperInvariant() switch
        {
            "HOUR" or "MINUTE" => null,
            "DAY" => Days.One(Calendar.Shift(today, -many)),
            "WEEK" => Calendar.Week(Calendar.Shift(today, -7 * many)),
            "FORTNIGHT" => Calendar.Week(Calendar.Shift(today, -14 * many)),
            "MONTH" => MonthsBack(today, (int)many),
            "YEAR" => Calendar.Year((int)Math.Max(1, today.Year - many)),
            _ => null,
        });
    }

    private DatePhrase? BareYear(int token, int start) =>
        token > start && Calendar.YearOf(words[token]) is { } year && (words.Is(token - 1, "in") || words.Is(token - 1, "since"))
            ? new DatePhrase(new Stretch(token, token + 1), story is { } today ? Calendar.Year(year).UpTo(today) : Calendar.Year(year))
            : null;

    private DatePhrase Found(int start, int end, Func<DateOnly, Days?> reckon) => new(new Stretch(start, end), story is { } today ? reckon(today) : null);

    private DatePhrase Found(int start, int end, Func<DateOnly, Days> reckon) => new(new Stretch(start, end), story is { } today ? reckon(today) : null);
}
