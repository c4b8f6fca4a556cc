namespace Sayso.Tests.Mentions;

/// <summary>Whom a story describes before it names them. All people are invented.</summary>
public class IntroductionTests
{
    [Fact]
    public void The_headline_has_no_name() => MarkedText.Check(
        "[!Harbour mayor]{Ricarda Sole} announces resignation.\n\n[Ricarda Sole, the mayor of Harbour,]{Ricarda Sole} spoke on Friday.");

    [Fact]
    public void A_judge_is_named_later() => MarkedText.Check(
        "Toll is unlawful.\n\nOn Friday [!a federal judge]{Gil Marten} ruled against the toll. [District Judge Gil Marten]{Gil Marten} said it was too high.");

    [Fact]
    public void An_officer_may_be_another_one() => MarkedText.Check(
        "Toll is unlawful.\n\n[!A police officer]{?} said it rained. [Officer Gil Marten]{Gil Marten} was hurt.");

    [Fact]
    public void Named_says_who_it_is() => MarkedText.Check(
        "[!A student named Wendt]{Wendt} said it rained. [!He]{Wendt} had no umbrella.");

    [Fact]
    public void One_of_several_is_not_them() => MarkedText.Check(
        "[!Carla Venn]{Carla Venn} met the divers. [!One of the divers]{?} said it was cold. [!This person]{?} went home.");

    [Fact]
    public void A_second_surname_may_come_later() => MarkedText.Check(
        "[Wilma Suárez]{Wilma Suárez Prado} won. [Wilma Suárez Prado]{Wilma Suárez Prado} thanked [her]{Wilma Suárez Prado} friends.");

    [Fact]
    public void A_title_with_a_complement_is_no_name() => MarkedText.Check(
        "The secretary of state was away. [!Secretary of Justice Wilma Suárez]{Wilma Suárez} said no.");
}
