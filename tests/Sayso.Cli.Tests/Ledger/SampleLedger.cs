using Sayso.Ledger;
using Sayso.Tests.Exchange;
using Sayso.Text;

namespace Sayso.Cli.Tests.Ledger;

/// <summary>A ledger made by hand, so that what is shown of it does not change with what the reader finds.</summary>
internal static class SampleLedger
{
    /// <summary>The sample story, once as it was printed and once with a line added to its end a day later.</summary>
    public static void Make(string path)
    {
        using var ledger = StoryLedger.Open(path);
        var first = SampleReading.Make();
        var document = new Document(SampleReading.Text + "\nThe fares will be fixed in May.\n")
        {
            Title = "Night ferries: board to meet",
            Outlet = first.Document.Outlet,
            Url = first.Document.Url,
            Published = first.Document.Published!.Value.AddDays(1),
        };
        var second = SampleReading.Of(document);

        // In the later version nobody speaks of a report any more, and its last statement is gone.
        var later = new Reading(document, Layout.Of(document.Text), second.Entities, [.. second.Statements.Take(9)], second.Disputes);
        ledger.Append([first, later], "0.1.0");
    }
}
