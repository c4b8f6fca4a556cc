namespace Sayso.Tests.Mentions;

/// <summary>Speakers described by a role that somebody bears elsewhere in the story. All people are invented.</summary>
public class RoleBearerTests
{
    [Fact]
    public void Named_only_later() => MarkedText.Check(
        "The mill fell.\n\n[!Marshland's governor]{Arlo Finch} promised help. It rained.\n\n[Regional governor Arlo Finch]{Arlo Finch} came on Friday.");

    [Fact]
    public void A_secretary_may_be_a_minister() => MarkedText.Check(
        "[Foreign Secretary Ricarda Sole]{Ricarda Sole} spoke first. [!The foreign minister]{Ricarda Sole} said it was over.");

    [Fact]
    public void A_headline_has_a_leader() => MarkedText.Check(
        "[!Norway leader]{Ricarda Sole} withdraws bill.\n\nOn Friday [Ricarda Sole, the chief executive of Norway,]{Ricarda Sole} withdrew the bill.");

    [Fact]
    public void Not_one_of_two() => MarkedText.Check(
        "It rained. [!The governor]{?} said so. Governor Arlo Finch and his guest Governor Gil Marten met on Friday.");

    [Fact]
    public void Not_a_deputy() => MarkedText.Check(
        "It rained. [!The governor]{?} said so. [Deputy Governor Gil Marten]{Gil Marten} did not.");

    [Fact]
    public void Not_of_another_country() => MarkedText.Check(
        "It rained. [!The Norwegian minister]{?} said so. [Irish Minister Gil Marten]{Gil Marten} did not.");

    [Fact]
    public void Who_after_an_age() => MarkedText.Check(
        "Another was [Gil Marten]{Gil Marten}, 24, [!who]{Gil Marten} said he was cold.");

    [Fact]
    public void A_ruler_with_and_without_a_number() => MarkedText.Check(
        "[!Queen Ann]{Ann IV} agreed to it. [Queen Ann IV]{Ann IV} spoke on Friday.");
}
