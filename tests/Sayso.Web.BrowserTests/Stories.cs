using Sayso.Tests.Exchange;
using Sayso.Text;

namespace Sayso.Web.BrowserTests;

/// <summary>The stories that the browser is shown.</summary>
internal static class Stories
{
    private static readonly (string File, string Outlet, int Day)[] s_samples =
    [
        ("recount-letter", "Brightwater Ledger", 12), ("mill-closing", "Mill & Market", 9), ("silo-trial", "Plains Courier", 10), ("water-main", "City Desk", 14),
        ("lake-cores", "Northern Science", 2), ("lamp-keeper-interview", "Harbor Review", 5), ("night-on-the-pier", "Harbor Review", 11), ("cup-semifinal", "Dunmore Sport", 13),
    ];

    /// <summary>The samples, each with an outlet and a day of November 2021.</summary>
    public static Document[] Samples => [.. s_samples.Select(sample => Sample(sample.File, sample.Outlet, sample.Day))];

    /// <summary>The samples, and a later version of one of them.</summary>
    public static Document[] WithVersions
    {
        get
        {
            var first = Sample("recount-letter", "Brightwater Ledger", 12);
            string text = first.Text.Replace("“I have the sheets.”", "“I may have to look again.”", StringComparison.Ordinal).Replace("Ms. Voss declined to comment. ", "", StringComparison.Ordinal);
            return [.. Samples, new Document(text) { Outlet = first.Outlet, Url = first.Url, Published = first.Published!.Value.AddDays(1) }];
        }
    }

    /// <summary>The founding story, which is kept beside the repository and not in it; null where it is not.</summary>
    public static string? Founding
    {
        get
        {
            string path = Path.Combine(Repository.Root, "..", "shared", "stories", "kushner-concession.txt");
            return File.Exists(path) ? File.ReadAllText(path) : null;
        }
    }

    private static Document Sample(string file, string outlet, int day) =>
        new(File.ReadAllText(Path.Combine(Repository.Root, "samples", file + ".txt"))) { Outlet = outlet, Published = new DateOnly(2021, 11, day), Url = $"https://news.example/{file}" };
}
