namespace Sayso.Tests.Mentions;

/// <summary>Names that one story spells in several ways, and what stands before a name. All people are invented.</summary>
public class SpellingTests
{
    [Fact]
    public void Headlines_leave_accents_off() => MarkedText.Check(
        "[Jaroslaw Wezyk]{Jarosław Wężyk} wins.\n\nOn Friday, [Jarosław Wężyk]{Jarosław Wężyk} said [!Wezyk]{Jarosław Wężyk} was no name.");

    [Fact]
    public void One_letter_may_be_another() => MarkedText.Check(
        "[Yara Sarwa]{Yara Sarwa} opened the fair. [!Sarva]{Yara Sarwa} said it was late.");

    [Fact]
    public void Two_letters_are_somebody_else() => MarkedText.Check(
        "[Yara Sarwa]{Yara Sarwa} opened the fair. [!Serva]{Serva} said it was late. [!Tilly]{Tilly} said no.");

    [Fact]
    public void A_nation_before_a_name_is_no_part_of_it() => MarkedText.Check(
        "The longtime leader of Norway [Robert Venn]{Robert Venn} dies.\n\n[Venn]{Robert Venn} was ill.");

    [Fact]
    public void Who_holds_an_office_in_a_house_is_a_person() => MarkedText.Check(
        "[!House of Elders Speaker John Tillman]{John Tillman} said no. [The House of Elders]{House of Elders} was empty.");

    [Fact]
    public void A_chair_may_come_before_a_name() => MarkedText.Check(
        "[!Harbour Blue Cross chair Richard Venn]{Richard Venn} said it was so. [!He]{Richard Venn} said more.");
}
