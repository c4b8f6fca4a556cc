using Sayso.Mentions;

namespace Sayso.Tests.Mentions;

/// <summary>Names and what they link to. All people, places and papers are invented.</summary>
public class NameTests
{
    [Fact]
    public void A_surname_is_the_person_named_in_full() => MarkedText.Check(
        "[Carla Venn]{Carla Venn} opened the harbour on Monday. [Venn]{Carla Venn} said it was overdue.");

    [Fact]
    public void An_ambassadors_country_is_no_part_of_the_name() => MarkedText.Check(
        "[US Ambassador to Germany Richard Venn]{Richard Venn} resigned on Monday. [Venn]{Richard Venn} said it was overdue.");

    [Fact]
    public void The_first_of_two_surnames_is_the_person_named_in_full() => MarkedText.Check(
        "Governor [Mateo Ibarra Cruz]{Mateo Ibarra Cruz} resigned on Monday. [Ibarra]{Mateo Ibarra Cruz} said it was overdue.");

    [Fact]
    public void A_first_name_is_the_person_named_in_full() => MarkedText.Check(
        "Rumours about [Oscar Tillman]{Oscar Tillman} spread fast. “[Oscar]{Oscar Tillman} is innocent,” said his lawyer.");

    [Fact]
    public void A_short_name_before_the_full_one_is_the_same() => MarkedText.Check(
        "[Tillman]{Oscar Tillman} denies fraud\n\nThe banker [Oscar Tillman]{Oscar Tillman} denied fraud on Friday.");

    [Fact]
    public void A_short_form_of_a_first_name_is_the_same_person() => MarkedText.Check(
        "[Robert Quill]{Robert Quill} resigned. [Bob Quill]{Robert Quill} had served for nine years.");

    [Fact]
    public void A_middle_initial_is_the_same_person() => MarkedText.Check(
        "[Emma K. Stroud]{Emma K. Stroud} resigned. Friends of [Emma Stroud]{Emma K. Stroud} were surprised.");

    [Fact]
    public void Two_people_of_one_surname_stay_apart() => MarkedText.Check(
        "[Anna Brandt]{Anna Brandt} spoke first. [Peter Brandt]{Peter Brandt} spoke next. “[Anna]{Anna Brandt} is right,” said [Peter Brandt]{Peter Brandt}.");

    [Fact]
    public void A_title_tells_namesakes_apart() => MarkedText.Check(
        "[Anna Brandt]{Anna Brandt} met [Peter Brandt]{Peter Brandt} in court. [Mrs. Brandt]{Anna Brandt} wept. [Mr. Brandt]{Peter Brandt} did not.");

    [Fact]
    public void A_bare_surname_among_namesakes_is_no_sure_thing()
    {
        var story = new MarkedText("Anna Brandt spoke first. Peter Brandt spoke next. Brandt said the case was closed.");
        Assert.Equal(2, story.Entities.Count(entity => entity.Name.EndsWith("Brandt", StringComparison.Ordinal)));
        Assert.Contains(story.Entities.SelectMany(entity => entity.Mentions), mention => mention.Confidence < 0.7);
    }

    [Fact]
    public void A_son_is_not_his_father() => MarkedText.Check(
        "[Harold Finch]{Harold Finch} owns the mill. [Harold Jr.]{Harold Jr.} runs it, and [Finch]{Harold Finch} said he was proud.");

    [Fact]
    public void A_campaign_is_not_the_candidate()
    {
        const string marked = "[Finch]{Harold Finch}’s campaign said on Monday that [Harold Finch]{Harold Finch} would debate. The [!Finch campaign]{Finch campaign} gave no date.";
        var story = new MarkedText(marked.Replace("The [!Finch campaign]{Finch campaign}", "[!The Finch campaign]{x}", StringComparison.Ordinal));
        Assert.DoesNotContain(story.Named("Harold Finch").Mentions, mention => mention.Span.Of(story.Text).ToString().Contains("campaign", StringComparison.Ordinal));
    }

    [Fact]
    public void An_acronym_in_brackets_is_the_agency_before_it() => MarkedText.Check(
        "The [River and Harbour Agency]{River and Harbour Agency} ([RHA]{River and Harbour Agency}) closed the lock. [The agency]{River and Harbour Agency} said it leaked. The [RHA]{River and Harbour Agency} will repair it.");

    [Fact]
    public void An_acronym_without_brackets_is_what_its_letters_stand_for() => MarkedText.Check(
        "The [National Lighthouse Board]{National Lighthouse Board} met on Monday. The [NLB]{National Lighthouse Board} said it would meet again.");

    [Fact]
    public void The_first_word_of_an_outlet_stands_for_it() => MarkedText.Check(
        "[KRVX News]{KRVX News} projected a win. [KRVX]{KRVX News} said the margin was thin.");

    [Fact]
    public void A_handle_is_the_person_whose_name_it_holds() => MarkedText.Check(
        "[Oscar Tillman]{Oscar Tillman} lost. A voter wrote that [@RealOscarTillman]{Oscar Tillman} should concede.");

    [Fact]
    public void A_title_goes_into_the_role_and_not_into_the_name()
    {
        var story = new MarkedText("Venn campaign spokesman Jonas Hale denied it. Foreign Minister Ada Rost agreed. President of Freedonia Igor Melnik did not.");
        Assert.Equal(["Venn campaign spokesman"], story.Named("Jonas Hale").Roles);
        Assert.Equal(["Foreign Minister"], story.Named("Ada Rost").Roles);
        Assert.Equal(EntityKind.Person, story.Named("Ada Rost").Kind);
        Assert.Equal(["President of Freedonia"], story.Named("Igor Melnik").Roles);
    }

    [Fact]
    public void Small_words_stand_inside_a_name() => MarkedText.Check(
        "Mayor [Ana de Souza]{Ana de Souza} opened the pool. [De Souza]{Ana de Souza} said it was deep. Police chief [Ana Bratt]{Ana Bratt} swam.");

    [Fact]
    public void A_department_of_justice_is_no_justice()
    {
        var story = new MarkedText("The Department of Justice sued. The department said so to black Freedonians and to West Virginia.");
        Assert.Equal(EntityKind.Organisation, story.Named("Department of Justice").Kind);
        Assert.Equal(EntityKind.Place, story.Named("West Virginia").Kind);
    }

    [Fact]
    public void Kinds_are_told_by_the_words()
    {
        var story = new MarkedText("Iran told the Lakeside Tribune that Republicans had met Carla Venn. The Fisheries Department said a Tribune report was wrong.");
        Assert.Equal(EntityKind.Place, story.Named("Iran").Kind);
        Assert.Equal(EntityKind.Organisation, story.Named("Lakeside Tribune").Kind);
        Assert.Equal(EntityKind.Group, story.Named("Republicans").Kind);
        Assert.Equal(EntityKind.Person, story.Named("Carla Venn").Kind);
        Assert.Equal(EntityKind.Organisation, story.Named("Fisheries Department").Kind);
    }

    [Fact]
    public void A_month_may_be_a_surname() => MarkedText.Check(
        "It rained in May. [Prime Minister Theresa May]{Theresa May} spoke. [!May]{Theresa May} said it would end in May, or on May 4.");

    [Fact]
    public void Who_holds_an_office_in_an_organisation_is_named_after_it() => MarkedText.Check(
        "“It is late,” [!Northport director of Harbour International Jonas Brandt]{Jonas Brandt} said in a statement.");

    [Fact]
    public void Ships_sail_for_companies()
    {
        var story = new MarkedText("[!Norland Lines]{Norland Lines} said the ferry was late.");
        Assert.Equal(EntityKind.Organisation, story.Named("Norland Lines").Kind);
    }

    [Fact]
    public void The_day_is_no_part_of_who_speaks() => MarkedText.Check(
        "[!The harbour town's new mayor on Tuesday]{The harbour town's new mayor} rejected the offer.");
}
