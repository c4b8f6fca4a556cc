using Sayso.Text;

namespace Sayso.Web.Tests;

/// <summary>Stories of our own to serve.</summary>
internal static class Stories
{
    private const string Beginning = """
        The night ferry to Sandholm will stop in March, two people familiar with the plans told the Northshore Courier.

        "We have not decided anything," said Agnes Moor, chair of the harbour board. "Ask me again in spring."

        Moor denied on Wednesday that the ferry would stop. The Courier stood by its story.

        """;

    /// <summary>A story with a claim, its denial, and an outlet that stands by it.</summary>
    public static Document Ferry { get; } = new(Beginning + "\nJonas Pell, who owns a bakery on Sandholm, said the town would fight for its ferry. \U0001F6A2\n")
    {
        Title = "Night ferry to end, sources say", Outlet = "Northshore Courier", Url = "https://courier.example/ferry", Published = new DateOnly(2021, 2, 3),
    };

    /// <summary>The same story a day later, with a statement more.</summary>
    public static Document FerryLater { get; } = new(Ferry.Text + "\nMayor Ines Roth said the island would pay its share.\n")
    {
        Title = "Night ferry to end, sources say", Outlet = "Northshore Courier", Url = "https://courier.example/ferry", Published = new DateOnly(2021, 2, 4),
    };

    /// <summary>A story whose every part would be a script if anything took it for one.</summary>
    public static Document Hostile { get; } = new("\"The <script>alert(1)</script> pier is safe & sound,\" said Mayor Ines Roth. \"Nobody was <img src=x onerror=alert(2)> hurt,\" she said.\n")
    {
        Title = "<script>alert('title')</script>", Outlet = "\"><svg onload=alert(3)>", Url = "https://pier.example/'\"><b>", Published = new DateOnly(2021, 3, 1),
    };

    /// <summary>All of them.</summary>
    public static Document[] All => [Ferry, FerryLater, Hostile];
}
