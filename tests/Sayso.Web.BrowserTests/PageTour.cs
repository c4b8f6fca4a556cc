namespace Sayso.Web.BrowserTests;

/// <summary>Every page, with an address that shows something.</summary>
internal static class PageTour
{
    /// <summary>Names and addresses.</summary>
    public static IReadOnlyList<(string Name, string Address)> Of(Running running)
    {
        var story = running.Ledger.Stories().First(story => story.Reading.Document.Url == "https://news.example/recount-letter");
        string id = story.Id.Split(':')[1][..16];
        var denial = story.Reading.Statements.First(statement => statement.Position.Stance == Claims.Stance.Denies);
        var matter = running.Ledger.Disputes().Matters.First(matter => matter.Claim.Contains("letter", StringComparison.Ordinal));
        return
        [
            ("front", "/"), ("story", $"/stories/{id}"), ("statement", $"/stories/{id}/statements/{denial.Id}"), ("person", $"/entities/{running.Ledger.Named("Amos Tilley")[0].Number}"),
            ("dispute", $"/disputes/{matter.Number}"), ("disputes", "/disputes"), ("search", "/search?q=letter"), ("check", "/check?quotation=I+write+a+good+many+letters&speaker=Voss"),
            ("changes", $"/changes?id={id}"), ("about", "/about"), ("missing", "/disputes/999999"),
        ];
    }
}
