using System.Globalization;
using Microsoft.AspNetCore.Http;
using Sayso.Claims;
using Sayso.Exchange;
using Sayso.Ledger.Questions;
using Sayso.Sources;

namespace Sayso.Web.Pages;

/// <summary>What is asked for in the query of a page, as typed.</summary>
public sealed record Asked
{
    private const int PageLength = 25;

    /// <summary>Words in what was said.</summary>
    public string? Words { get; init; }

    /// <summary>Words in the speaker's name.</summary>
    public string? Speaker { get; init; }

    /// <summary>The outlet's name, or a part of it.</summary>
    public string? Outlet { get; init; }

    /// <summary>The source's kind, by its name.</summary>
    public string? Kind { get; init; }

    /// <summary>The stance, by its name.</summary>
    public string? Stance { get; init; }

    /// <summary>The first day.</summary>
    public string? From { get; init; }

    /// <summary>The last day.</summary>
    public string? To { get; init; }

    /// <summary>Where to go on.</summary>
    public string? Cursor { get; init; }

    /// <summary>Whether anything is asked for at all.</summary>
    public bool IsNarrowed => (Words ?? Speaker ?? Outlet ?? Kind ?? Stance ?? From ?? To) is not null;

    internal static Asked Of(IQueryCollection query)
    {
        string? Value(string name) => query[name].ToString().Trim() is { Length: > 0 } value ? value : null;
        return new Asked
        {
            Words = Value("q"),
            Speaker = Value("speaker"),
            Outlet = Value("outlet"),
            Kind = Value("kind"),
            Stance = Value("stance"),
            From = Value("from"),
            To = Value("to"),
            Cursor = Value("cursor"),
        };
    }

    /// <summary>The address of a page that asks for the same.</summary>
    internal string Address(string page, string? cursor) => Addresses.With(
        page, ("q", Words), ("speaker", Speaker), ("outlet", Outlet), ("kind", Kind), ("stance", Stance), ("from", From), ("to", To), ("cursor", cursor));

    /// <summary>The question to the ledger; or why there is none. A kind or stance that there is not counts as none.</summary>
    internal (StatementQuery Query, Fault? Fault) Question(long? entity = null)
    {
        var from = Day(From, out var fault);
        var to = Day(To, out var other);
        var query = new StatementQuery
        {
            Words = Words,
            Speaker = Speaker,
            Entity = entity,
            Outlet = Outlet,
            Kind = ReadingNames.Find<SourceKind>(Kind),
            Stance = ReadingNames.Find<Stance>(Stance),
            From = from,
            To = to,
            Limit = PageLength,
            Cursor = Cursor,
        };
        return (query, fault ?? other);
    }

    private static DateOnly? Day(string? typed, out Fault? fault)
    {
        fault = null;
        if (typed is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        fault = PageFaults.NotADay(typed);
        return null;
    }
}
