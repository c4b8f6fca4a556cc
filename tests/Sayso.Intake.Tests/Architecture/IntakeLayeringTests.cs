using Sayso.Tests.Architecture;

namespace Sayso.Intake.Tests.Architecture;

public class IntakeLayeringTests
{
    // What every room may need stands first; the doors, which open all rooms, stand last.
    private static readonly Layering Intake = new(
        "Sayso.Intake", hall: "Doors", "IntakeFaults", "IntakeLimits", "FeedVersion", "IFeedMemory", "RecentFeeds", "IntakeOptions", "IntakeException", "Arrival",
        "Streams", "Stories", "Formats", "Decoding", "Html", "Records", "Wire", "Feeds", "Pdf", "Archives", "Files", "Web", "Doors");

    [Fact]
    public void An_earlier_room_never_uses_a_later_one() => Assert.Empty(Intake.Breaches(typeof(StoryIntake).Assembly.GetTypes()));

    [Fact]
    public void Intake_references_the_engine_and_no_other_project_of_ours() =>
        Assert.Equal(["Sayso"], typeof(StoryIntake).Assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith("Sayso", StringComparison.Ordinal)));
}
