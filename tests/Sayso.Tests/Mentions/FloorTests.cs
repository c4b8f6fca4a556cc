namespace Sayso.Tests.Mentions;

/// <summary>Whose words go on in “she said”, whoever else is spoken of in between. All people are invented.</summary>
public class FloorTests
{
    [Fact]
    public void She_said_goes_on_with_who_spoke_last() => MarkedText.Check(
        "[Carla Venn]{Carla Venn} met reporters. [!Tova Lindqvist, a harbour engineer,]{Tova Lindqvist} warned [Carla Venn]{Carla Venn} that repairs take time. “It will be slow,” [!she]{Tova Lindqvist} said.");

    [Fact]
    public void The_one_spoken_of_does_not_take_the_word() => MarkedText.Check(
        "[!Oscar Tillman]{Oscar Tillman} said that [Pete Rowe]{Pete Rowe} had opened the gates. [!He]{Oscar Tillman} added that nobody was hurt.");

    [Fact]
    public void Nor_does_the_one_who_is_said_to_speak() => MarkedText.Check(
        "[!Tillman]{Tillman} said [!!Greta Rowe]{Greta Rowe} never promises anything. “She waits, and then she waits again,” [!she]{Tillman} said.");

    [Fact]
    public void A_sentence_of_the_writers_own_does_not_end_it() => MarkedText.Check(
        "[!Oscar Tillman]{Oscar Tillman} called on [Pete Rowe]{Pete Rowe} to open the gates. That could take all night. “We are ready,” [!he]{Oscar Tillman} said.");

    [Fact]
    public void An_organisation_goes_on_as_it() => MarkedText.Check(
        "[!The Harbour Commission]{Harbour Commission} urged ships to wait. [!It]{Harbour Commission} also said the light was out.");

    [Fact]
    public void A_long_quotation_may_stand_between() => MarkedText.Check(
        "[!Oscar Tillman]{Oscar Tillman} praised Pete Rowe. “I saw Rowe at the gate. He was there all night. He held the rope,” [!he]{Oscar Tillman} said.");

    [Fact]
    public void A_new_subject_takes_the_word() => MarkedText.Check(
        "[!Oscar Tillman]{Oscar Tillman} said the gates were shut. [Pete Rowe]{Pete Rowe} had opened them at dawn. When the water came, [!he]{Pete Rowe} said, everybody ran.");

    [Fact]
    public void Who_is_spoken_to_is_not_who_speaks() => MarkedText.Check(
        "[Carla Venn]{Carla Venn} left the town in May. In an interview with Dawn, [!she]{Carla Venn} said that the town was dull.");

    [Fact]
    public void He_is_no_nation() => MarkedText.Check(
        "[Oscar Tillman]{Oscar Tillman} of Norway spoke. The ships of Iran were far from Iran, [!he]{Oscar Tillman} said.");
}
