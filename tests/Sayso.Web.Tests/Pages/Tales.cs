using Sayso.Tests.Exchange;
using Sayso.Text;

namespace Sayso.Web.Tests.Pages;

/// <summary>Stories of our own that the tests of pages tell.</summary>
internal static class Tales
{
    /// <summary>A mayor's letter that some have read and others deny.</summary>
    public static Document Recount => new(File.ReadAllText(Path.Combine(Repository.Root, "samples", "recount-letter.txt")))
    {
        Title = "Two People: Mayor’s Chief of Staff Drafted a Concession",
        Outlet = "Brightwater Ledger",
        Url = "https://ledger.example/recount-letter",
        Published = new DateOnly(2021, 11, 10),
    };

    /// <summary>A later version of it, in which the clerk is not so sure any more.</summary>
    public static Document RecountLater => new(Recount.Text.Replace("“I have the sheets.”", "“I may have to look again.”", StringComparison.Ordinal))
    {
        Title = Recount.Title,
        Outlet = Recount.Outlet,
        Url = Recount.Url,
        Published = new DateOnly(2021, 11, 11),
    };
}
