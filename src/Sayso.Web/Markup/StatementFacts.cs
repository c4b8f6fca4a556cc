using System.Globalization;
using Sayso.Claims;
using Sayso.Exchange;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Web.Markup;

/// <summary>What is known of statements, in few words.</summary>
internal static class StatementFacts
{
    /// <summary>A value of the vocabulary in plain words: news report.</summary>
    public static string Words<T>(T value)
        where T : struct, Enum => ReadingNames.Of(value).Replace('-', ' ');

    /// <summary>What the source does: asserts, denies …, or "private" for a state that was not voiced.</summary>
    public static string StanceOf(Position position) => position.Expressed ? Words(position.Stance) : "private";

    /// <summary>A source's kind in plain words.</summary>
    public static string KindOf(SourceKind? kind) => kind is { } known ? Words(known) : "not known";

    /// <summary>The channel and whom it came through: "news report via the Courier"; null if neither is known.</summary>
    public static string? WayOf(Provenance provenance)
    {
        string? channel = provenance.Channel == Channel.Unspecified ? null : Words(provenance.Channel);
        string link = provenance.Channel == Channel.Conversation ? "with " : "via ";
        string? via = provenance.Via is { } through ? link + Plain.OneLine(through) : null;
        return channel is null || via is null ? channel ?? via : $"{channel} {via}";
    }

    /// <summary>The day or days it was said, or else the story's words for it; null if it says nothing.</summary>
    public static string? DayOf(Timing when, string text) => (when.From, when.To) switch
    {
        ({ } from, { } to) when from == to => Day(from),
        ({ } from, { } to) when (from.Year, from.Month) == (to.Year, to.Month) => $"{from.Day.ToString(CultureInfo.InvariantCulture)}–{Day(to)}",
        ({ } from, { } to) => $"{Day(from)} – {Day(to)}",
        ({ } from, null) => "from " + Day(from),
        (null, { } to) => "until " + Day(to),
        _ => when.Words is { } words ? $"“{Plain.OneLine(words.Of(text))}”" : null,
    };

    /// <summary>Numbers of statements, counted from 1: "1, 4 and 7".</summary>
    public static string Numbers(IReadOnlyList<int> indices)
    {
        string[] numbers = [.. indices.Select(Number)];
        return numbers.Length < 2 ? string.Concat(numbers) : string.Join(", ", numbers[..^1]) + " and " + numbers[^1];
    }

    /// <summary>The number that a statement goes by.</summary>
    public static string Number(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>A number and what it counts.</summary>
    public static string Counted(int count, string one, string many) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";

    /// <summary>A share in per cent.</summary>
    public static string Percent(int part, int whole) => (whole == 0 ? 0 : 100.0 * part / whole).ToString("F0", CultureInfo.InvariantCulture) + "%";

    /// <summary>A day: 8 Nov 2020.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
