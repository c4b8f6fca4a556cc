using System.Globalization;

namespace Sayso.Intake.Stories;

/// <summary>Reads the day out of the ways in which dates are written in feeds, pages and archives. The offset is kept: the day is that of who wrote it.</summary>
internal static class Dates
{
    private const int LongestDate = 64;

    private static readonly string[] WrittenOut =
    [
        "d MMM yyyy", "d MMMM yyyy", "d MMM yy", "MMM d yyyy", "MMMM d yyyy", "d-MMM-yyyy", "d-MMM-yy",
    ];

    /// <summary>The day that <paramref name="value"/> names, or null.</summary>
    public static DateOnly? DayOf(string? value)
    {
        var text = value.AsSpan().Trim();
        if (text.IsEmpty || text.Length > LongestDate)
        {
            return null;
        }

        return char.IsAsciiDigit(text[0]) && text.Length >= 8 && IsoDay(text) is { } day ? day : WrittenDay(text);
    }

    /// <summary>2026-11-23 or 2026/11/23 or 20261123, whatever follows: a time, an offset.</summary>
    private static DateOnly? IsoDay(ReadOnlySpan<char> text)
    {
        bool isCompact = !text[..8].ContainsAnyExceptInRange('0', '9');
        bool isDashed = text.Length >= 10 && text[4] is '-' or '/' && text[7] == text[4];
        if (isCompact)
        {
            return (text.Length == 8 || text[8] is 'T' or ' ') && DateOnly.TryParseExact(text[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var compact) ? Likely(compact) : null;
        }

        if (!isDashed || (text.Length > 10 && char.IsAsciiDigit(text[10])))
        {
            return null;
        }

        string format = text[4] == '-' ? "yyyy-MM-dd" : "yyyy/MM/dd";
        return DateOnly.TryParseExact(text[..10], format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Likely(day) : null;
    }

    /// <summary>Mon, 23 Nov 2026 09:15:00 +0200; November 23, 2026; 23 November 2026. Weekday, time and offset do not matter for the day.</summary>
    private static DateOnly? WrittenDay(ReadOnlySpan<char> text)
    {
        string[] words = text.ToString().Split([' ', ',', '\t', '\n', '\r', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        for (int start = 0; start < Math.Min(words.Length, 3); start++)
        {
            for (int count = 3; count >= 1; count -= 2)
            {
                if (start + count <= words.Length
                    && DateOnly.TryParseExact(string.Join(' ', words.Skip(start).Take(count)).Replace(".", "", StringComparison.Ordinal), WrittenOut, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                {
                    return Likely(day);
                }
            }
        }

        return null;
    }

    /// <summary>A year in which news was printed; others come from clocks that were never set.</summary>
    private static DateOnly? Likely(DateOnly day) => day.Year is > 1600 and < 2200 && day != new DateOnly(1970, 1, 1) ? day : null;
}
