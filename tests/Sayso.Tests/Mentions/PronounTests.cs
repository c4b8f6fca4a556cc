namespace Sayso.Tests.Mentions;

/// <summary>Whom pronouns refer to. All people are invented.</summary>
public class PronounTests
{
    [Fact]
    public void He_and_she_go_by_gender() => MarkedText.Check(
        "[Carla Venn]{Carla Venn} met [Oscar Tillman]{Oscar Tillman} on Monday. [She]{Carla Venn} said [he]{Oscar Tillman} was late.");

    [Fact]
    public void A_subject_goes_on_as_the_subject() => MarkedText.Check(
        "[Oscar Tillman]{Oscar Tillman} opened the fair. [He]{Oscar Tillman} said [his]{Oscar Tillman} staff had worked all night.");

    [Fact]
    public void His_wife_is_not_he() => MarkedText.Check(
        "[Oscar Tillman]{Oscar Tillman} lost. [His]{Oscar Tillman} wife, [Olga Tillman]{Olga Tillman}, said [she]{Olga Tillman} was glad.");

    [Fact]
    public void I_in_a_quotation_is_who_speaks() => MarkedText.Check(
        "“[I]{Carla Venn} never saw it,” said [!Carla Venn]{Carla Venn}. “[I]{Oscar Tillman} did,” said [!Oscar Tillman]{Oscar Tillman}.");

    [Fact]
    public void Labels_say_who_speaks_in_a_transcript() => MarkedText.Check(
        "[TILLMAN]{TILLMAN}: [I]{TILLMAN} have a question.\n\n[VENN]{VENN}: [I]{VENN} have no answer.");

    [Fact]
    public void Who_is_what_stands_before_it() => MarkedText.Check(
        "[Carla Venn]{Carla Venn}, [!who]{Carla Venn} said the port was full, left early.");

    [Fact]
    public void A_pronoun_with_nobody_before_it_stays_unresolved() => MarkedText.Check(
        "“[He]{?} will come,” the sign read. The rain fell on the empty square.");

    [Fact]
    public void A_pronoun_known_to_be_a_source_is_a_mention_even_so()
    {
        var story = new MarkedText("[!She]{?} said the rain would stop.");
        Assert.False(Assert.Single(story.Entities).IsNamed);
    }
}
