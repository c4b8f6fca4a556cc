using Sayso.Mentions;

namespace Sayso.Tests.Mentions;

/// <summary>Speakers under another description than the one that they were brought in by. All people are invented.</summary>
public class StandInTests
{
    [Theory]
    [InlineData("Both officers")]
    [InlineData("The two guards")]
    [InlineData("The defendants")]
    [InlineData("The pair")]
    public void Two_who_were_named_together(string words) => MarkedText.Check(
        $"Arlo Finch and Gil Marten, who kept the mint, were jailed on Friday. Ann Sole, a cook, was there.\n\n[!{words}]{{Arlo Finch and Gil Marten}} said they would appeal. [!They]{{Arlo Finch and Gil Marten}} said it was late.");

    [Theory]
    [InlineData("Both sources")]
    [InlineData("The guards")]
    public void Not_if_others_may_be_meant(string words) => MarkedText.Check(
        $"Arlo Finch and Gil Marten, who kept the mint, were jailed on Friday.\n\n[!{words}]{{?}} said they were late.");

    [Fact]
    public void Not_if_two_pairs_were_named() => MarkedText.Check(
        "Arlo Finch and Gil Marten met Ann Sole and Olga Venn on Friday.\n\n[!The pair]{?} said they were late.");

    [Fact]
    public void Father_and_mother_of_a_couple() => MarkedText.Check(
        "The court jailed David and Louise Marten. Both parents were calm.\n\n[!The father]{David Marten} said it was late, and David Marten wept. [!The mother]{Louise Marten} said nothing more.");

    [Fact]
    public void Not_a_father_where_no_parents_were_named() => MarkedText.Check(
        "The fair was opened by David Hale and Louise Marten.\n\n[!The father]{?} said it was late.");

    [Fact]
    public void A_tycoon_is_whom_the_story_is_about() => MarkedText.Check(
        "Oscar Tillman is in town. Tillman will speak on Monday. Tillman also meets lawmakers.\n\n[!The real estate mogul]{Oscar Tillman} declined to say more.");

    [Fact]
    public void The_candidate_goes_on_speaking() => MarkedText.Check(
        "Olga Venn was there. “It is late,” [!Oscar Tillman]{Oscar Tillman} told the Courier. “I am tired,” [!the candidate]{Oscar Tillman} said.");

    [Fact]
    public void A_judge_whom_nobody_named_is_not_whom_the_story_is_about() => MarkedText.Check(
        "Oscar Tillman is in town. Tillman will speak on Monday. Tillman also meets lawmakers.\n\n[!The judge]{?} declined to say more.");

    [Fact]
    public void Authorities_are_those_of_whom_the_story_said_more() => MarkedText.Check(
        "[!Authorities in Norland and Westmark]{Authorities in Norland and Westmark} announced arrests. According to [!authorities]{Authorities in Norland and Westmark}, it rained.");

    [Fact]
    public void Who_was_asked_answers() => MarkedText.Check(
        "Gil Marten died last year. [!The press]{The press} asked [Oscar Tillman]{Oscar Tillman} about it that day, but [!he]{Oscar Tillman} declined to comment.");

    [Fact]
    public void They_also_said_reaches_back() => MarkedText.Check(
        "[!Norland authorities]{Norland authorities} claimed the site was large. Listed were Northport, Westmark and Eastmark. [!They]{Norland authorities} also stated arrests were made.");

    [Fact]
    public void They_are_the_team_that_opens_the_sentence_before() => MarkedText.Check(
        "[The Northport team, led by Gil Marten,]{The Northport team} used the data of the ship. [!They]{The Northport team} found that the water was warm.");

    [Fact]
    public void A_speaker_brought_in_anew_is_somebody_else() => MarkedText.Check(
        "[!A spokesperson for Oscar Tillman]{A spokesperson for Oscar Tillman} condemned it. It was raining. [!A Navy spokesperson]{A Navy spokesperson} identified the ship.");

    [Fact]
    public void A_government_is_no_council_and_not_another_government() => MarkedText.Check(
        "[The Norland district council]{The Norland district council} met. [!The Norland government]{The Norland government} proposed a law to allow [the government of Westmark]{the government of Westmark} to act.");

    [Fact]
    public void Each_candidate_is_none_of_them() => MarkedText.Check(
        "[!Each candidate]{Each candidate} questioned the other. It was the mark of a desperate candidate.");

    [Fact]
    public void A_team_from_elsewhere_is_another() => MarkedText.Check(
        "[!A team of scientists from the University of Northport]{A team of scientists from the University of Northport} met. [!The team from Westmark]{The team from Westmark} confirmed it.");

    [Fact]
    public void The_owner_of_a_website_that_speaks_is_kept() => MarkedText.Check(
        "It rained on the road. [The hospital]{The hospital}'s website notes the road is closed. [!The hospital's website]{The hospital's website} says no more.");
}
