using Sayso.Mentions;

namespace Sayso.Tests.Mentions;

/// <summary>People and things that are described and not named. All are invented.</summary>
public class DescriptionTests
{
    [Fact]
    public void An_apposition_gives_a_role_and_another_mention()
    {
        var story = new MarkedText("Hugo Marsh, a retired surgeon, said the clinic was safe.");
        var marsh = story.Named("Hugo Marsh");
        Assert.Equal(["retired surgeon"], marsh.Roles);
        Assert.Equal(2, marsh.Mentions.Count);
    }

    [Fact]
    public void A_description_before_the_name_is_the_same_person() => MarkedText.Check(
        "[The mayor of Northport]{Lena Ford}, [Lena Ford]{Lena Ford}, said the bridge would open. [The mayor]{Lena Ford} gave no date.");

    [Fact]
    public void A_title_alone_is_who_bears_it() => MarkedText.Check(
        "[President Igor Melnik]{Igor Melnik} flew home. [The president]{Igor Melnik} said the talks had failed. [Melnik]{Igor Melnik} blamed nobody.");

    [Fact]
    public void The_first_lady_is_who_was_called_so() => MarkedText.Check(
        "[President Igor Melnik]{Igor Melnik} is tired. First lady [Olga Melnik]{Olga Melnik} advised [the president]{Igor Melnik} to rest. [The first lady]{Olga Melnik} was firm.");

    [Fact]
    public void A_vice_president_is_not_the_president() => MarkedText.Check(
        "[President Igor Melnik]{Igor Melnik} met Vice President [Nora Pell]{Nora Pell}. [The president]{Igor Melnik} smiled.");

    [Fact]
    public void A_source_is_the_one_before_it_and_not_two_others() => MarkedText.Check(
        "The chief will resign, [!two sources]{two sources} told the Tribune. He has packed, [!a separate source close to the chief]{a separate source close to the chief} said. "
        + "“It is over,” [!the source]{a separate source close to the chief} said.");

    [Fact]
    public void Joined_sons_are_one_source()
    {
        const string text = "Meanwhile, [!Finch’s two adult sons, Harold Jr. and Eric]{Harold Jr. and Eric}, urged him to stay. [!They]{Harold Jr. and Eric} said he could win.";
        MarkedText.Check(text);
        Assert.True(new MarkedText(text).Named("Harold Jr. and Eric").IsPlural);
    }

    [Fact]
    public void Outlets_joined_are_a_group()
    {
        var story = new MarkedText("The race was over, [!KRVX and other networks]{x} said.");
        Assert.Equal(EntityKind.Group, story.Named("KRVX and other networks").Kind);
    }

    [Fact]
    public void One_person_may_bear_two_roles()
    {
        var story = new MarkedText("Jonas Hale, Melnik’s son-in-law and senior adviser, said no. Businessman and Venn loyalist Stefan Kroll agreed.");
        Assert.Contains("son-in-law and senior adviser", story.Named("Jonas Hale").Roles);
        Assert.Equal(["Businessman and Venn loyalist"], story.Named("Stefan Kroll").Roles);
    }

    [Fact]
    public void Where_things_come_from_is_no_source()
    {
        var story = new MarkedText("Coal is the largest source of smoke. New energy sources are cheap. Two sources at the plant agreed.");
        Assert.Equal("Two sources at the plant", Assert.Single(story.Entities, entity => entity.Kind == EntityKind.Person).Name);
    }

    [Fact]
    public void Somebody_identified_by_name_bears_it() => MarkedText.Check(
        "A man robbed the ferry office. [The robber]{Stefan Kroll} was later identified as [Stefan Kroll]{Stefan Kroll}. [He]{Stefan Kroll} said he was sorry.");

    [Fact]
    public void Governments_of_different_nations_stay_apart() => MarkedText.Check(
        "[The German government]{The German government} protested. [The Russian government]{The Russian government} shrugged.");

    [Fact]
    public void His_aides_are_named_by_whose_they_are() => MarkedText.Check(
        "Oscar Tillman hid for days. [!His associates]{Oscar Tillman’s associates} said he was ill.");

    [Theory]
    [InlineData("a senior Navy official")]
    [InlineData("one in five")]
    [InlineData("those in the hall")]
    [InlineData("32 percent")]
    [InlineData("none")]
    [InlineData("the leaked spreadsheet")]
    [InlineData("“Harbour Watch”")]
    public void Whatever_is_known_to_name_a_source_is_a_mention(string words)
    {
        var story = new MarkedText($"The pier is unsafe, [!{words}]{{x}} said on Monday.");
        int start = story.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.Contains(story.Entities, entity => entity.Mentions.Any(mention => mention.Head.Start >= start && mention.Head.End <= start + words.Length));
    }
}
