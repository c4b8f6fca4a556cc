using Sayso.Tests.Architecture;

namespace Sayso.Ledger.Tests.Architecture;

public class LedgerLayeringTests
{
    // The file and what can be said of it stand first; then the record; then what is worked out without a database; then what is derived, asked and kept sound; the doors last.
    private static readonly Layering Ledger = new(
        "Sayso.Ledger", hall: "Doors", "LedgerFaults", "LedgerException", "SqliteRefusal", "Sql", "LedgerFile", "Publication",
        "Record", "Likeness", "Versions", "Identity", "Checking", "Index", "Questions", "Answers", "Upkeep", "Doors", "Export");

    [Fact]
    public void An_earlier_room_never_uses_a_later_one()
    {
        string[] breaches = [.. Ledger.Breaches(typeof(StoryLedger).Assembly.GetTypes())];
        Assert.True(breaches.Length == 0, string.Join('\n', breaches));
    }

    [Fact]
    public void The_ledger_references_the_engine_and_no_other_project_of_ours() =>
        Assert.Equal(["Sayso"], typeof(StoryLedger).Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Sayso", StringComparison.Ordinal)));
}
