namespace Sayso.Sources;

/// <summary>Names of days and months, and the dates that can be reckoned with them.</summary>
internal static class Calendar
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>The month, 1 to 12, that a word with a capital letter names, perhaps shortened: “March”, “Sept.”.</summary>
    public static int? MonthOf(ReadOnlySpan<char> word) => Place(word, Months) is { } place ? place + 1 : null;

    /// <summary>The day that a word with a capital letter names: “Sunday”, “Tues.”.</summary>
    public static DayOfWeek? DayOf(ReadOnlySpan<char> word) => Place(word, Days) is { } place ? (DayOfWeek)place : null;

    /// <summary>The day of the month that “8”, “8th” or “08” states.</summary>
    public static int? DayOfMonth(ReadOnlySpan<char> word)
    {
        if (word.Length is 3 or 4 && char.IsAsciiDigit(word[0]) && word[^2..] is "st" or "nd" or "rd" or "th")
        {
            word = word[..^2];
        }

        return word.Length is 1 or 2 && Digits(word) is > 0 and <= 31 and var day ? day : null;
    }

    /// <summary>The year that four figures state, if stories can be about it.</summary>
    public static int? YearOf(ReadOnlySpan<char> word) => word.Length == 4 && Digits(word) is >= 1600 and <= 2200 and var year ? year : null;

    /// <summary>The date; null if there is no such day.</summary>
    public static DateOnly? Date(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The date in “2020-11-08” or “2020/11/08”.</summary>
    public static DateOnly? Iso(ReadOnlySpan<char> word)
    {
        bool isDate = word.Length == 10 && word[4] == word[7] && word[4] is '-' or '/';
        return isDate && YearOf(word[..4]) is { } year && Digits(word[5..7]) is { } month && Digits(word[8..]) is { } day ? Date(year, month, day) : null;
    }

    public static Days Month(int year, int month) => new(new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));

    public static Days Year(int year) => new(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>The week, from Monday to Sunday, that holds the date.</summary>
    public static Days Week(DateOnly date)
    {
        var monday = Shift(date, -(((int)date.DayOfWeek + 6) % 7));
        return new Days(monday, Shift(monday, 6));
    }

    /// <summary>The date some days later; the first or last there is where that runs out.</summary>
    public static DateOnly Shift(DateOnly date, long days) => DateOnly.FromDayNumber((int)Math.Clamp(date.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static int? Digits(ReadOnlySpan<char> word)
    {
        int number = 0;
        foreach (char c in word)
        {
            if (!char.IsAsciiDigit(c))
            {
                return null;
            }

            number = (number * 10) + (c - '0');
        }

        return word.IsEmpty ? null : number;
    }

    private static int? Place(ReadOnlySpan<char> word, string[] names)
    {
        if (word.Length < 3 || !char.IsUpper(word[0]))
        {
            return null;
        }

        bool isShort = word[^1] == '.';
        word = isShort ? word[..^1] : word;
        for (int i = 0; i < names.Length; i++)
        {
            bool isName = word.Equals(names[i], StringComparison.OrdinalIgnoreCase)
                || (word.Length is >= 3 and <= 5 && names[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase) && (isShort || word.Length == 3) && names[i] != "saturday" && names[i] != "sunday");
            if (isName)
            {
                return i;
            }
        }

        return null;
    }
}
