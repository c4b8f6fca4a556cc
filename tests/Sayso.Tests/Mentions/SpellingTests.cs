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

    [Fact]
    public void A_husband_is_not_his_wife_by_the_same_surname() => MarkedText.Check(
        "[Ms. Yara Sarwa]{Yara Sarwa} opened the fair. [!Mr. Sarwa]{Sarwa} said it was late.");

    [Fact]
    public void A_surname_may_also_be_a_first_name() => MarkedText.Check(
        "[Charlotte Patrick]{Charlotte Patrick} opened the fair. [!Patrick]{Charlotte Patrick} said it was late.");

    [Fact]
    public void A_place_of_two_words_stands_before_a_name() => MarkedText.Check(
        "[!Chief Executive of New Haven Cerrie Lumb]{Cerrie Lumb} said no.");

    [Fact]
    public void Capitals_make_a_pronoun_a_name() => MarkedText.Check(
        "According to [!the WHO]{WHO}, it rained.");
}
