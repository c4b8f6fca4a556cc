using Sayso.Sources;

namespace Sayso.Tests.Claims;

/// <summary>What a denial is about, and the words that state it.</summary>
public class TargetTests
{
    private const string Report =
        "{1|{@Brandt|Ida Brandt}, the minister’s niece, has offered to sell the mill}, {1s|two sources} {1c|told} the Courier. {2s|Villagers} {2c|said} {2|the harvest was poor}.\n\n";

    [Fact]
    public void A_denial_that_states_the_claim_is_about_who_said_the_same() =>
        Assert.Equal("denies a1 | Brandt has offered to sell the mill", new MarkedTale(Report + "{3s|A spokesman} {3c|denied} that {3|{@Brandt|Brandt} has offered to sell the mill}.")[3]);

    [Fact]
    public void A_denial_of_what_nobody_said_has_no_target() =>
        Assert.Equal("denies | stealing a horse", new MarkedTale(Report + "{3s|The miller} {3c|denied} {3|stealing a horse}.")[3]);

    [Fact]
    public void A_denial_again_and_an_upholding_mean_what_was_denied_before()
    {
        var tale = new MarkedTale(Report
            + "{3s|{@Moss|Spokesman Karl Moss}} {3c|denied} that {3|{@Brandt|Brandt} has offered to sell the mill}, although {4s|the Courier} {4c|stood by} {4|its reporting}. "
            + "{5|“This story is not true,”} {5c|said} {5s|{@Moss|Moss}}.").With(1, new Provenance { Via = "Courier", Kind = SourceKind.Unnamed });
        const string claim = "Ida Brandt, the minister’s niece, has offered to sell the mill";
        Assert.Equal($"upholds a1 | {claim}", tale[4]);
        Assert.Equal($"denies a1 | {claim}", tale[5]);
        Assert.Equal([$"d1 {claim}: asserted a1, denied a3 a5, upheld a4"], tale.Draw());
    }

    [Fact]
    public void The_accusation_is_what_was_said_of_the_one_who_answers() =>
        Assert.Equal(
            "denies a1 | Brandt took bribes from the dairy",
            new MarkedTale("{1s|{@Ek|Ek}} {1c|alleged} {1|{@Brandt|Brandt} took bribes from the dairy}. {2s|Farmers} {2c|said} {2|milk prices fell in spring}. {3s|{@Brandt|Brandt}} {3c|denied} {3|the accusation}.")[3]);

    [Theory]
    [InlineData("“I have never taken anything from the dairy,”", "said")]
    [InlineData("the accusation absurd", "called")]
    [InlineData("that she ever took bribes", "also denied")]
    public void Few_words_are_enough_for_the_one_accused(string content, string cue) =>
        Assert.StartsWith(
            "denies a1 | ",
            new MarkedTale("{1s|{@Ek|Ek}} {1c|alleged} {1|{@Brandt|Brandt} took bribes from the dairy}. {2s|Farmers} {2c|said} {2|milk prices fell in spring}.\n\nIt rained.\n\n"
                + "{3s|{@Brandt|Brandt}} {3c|" + cue + "} {3|" + content + "}.")[3]);

    [Theory]
    [InlineData("there had been no talks", "denies a1 | talks were held with the rebels")]
    [InlineData("no such talks took place", "denies a1 | talks were held with the rebels")]
    [InlineData("there had been no rain", "asserts")]
    [InlineData("there was no longer a camp", "asserts")]
    public void What_is_said_not_to_exist_is_denied_where_somebody_told_of_it(string content, string expected) =>
        Assert.Equal(expected, new MarkedTale("{1s|Ek} {1c|said} {1|talks were held with the rebels}. {2s|Roy} {2c|said} {2|crops had failed}. {3s|Holm} {3c|said} {3|" + content + "}.")[3]);

    [Fact]
    public void Who_doubts_the_plan_doubts_what_was_promised_or_proposed() =>
        Assert.Equal(
            "doubts a1 | her authority to make the change",
            new MarkedTale("{1s|Mayor Voss} {1c|pledged} {1|to turn the prison into a school}. {2s|Roy} {2c|said} {2|crops had failed}. {3s|Holm} {3c|questioned} {3|her authority to make the change}.")[3]);

    [Fact]
    public void Who_agrees_confirms_what_was_said_before() =>
        Assert.Equal(
            "confirms a1 | the bridge was unsafe",
            new MarkedTale("{1s|Finn} {1c|said} {1|the bridge was unsafe}. Engineer Bader agreed, {2c|saying} {2|its cables were rusted}.")[2]);

    [Fact]
    public void A_claim_is_known_by_whose_it_is() =>
        Assert.Equal(
            "doubts a1 | the ballots were burned at night",
            new MarkedTale("{1s|{@Ek|Ek and his lawyers}} {1c|claimed} {1|the ballots were burned at night}. {2s|{@Roy|Roy}} {2c|said} {2|the ballots were wet and unreadable}. "
                + "{3s|{@Holm|Governor Holm}} {3c|denounced} {3|{@Ek|Ek}’s claims as a disgrace}.")[3]);

    [Fact]
    public void A_bare_pronoun_reaches_the_sentence_before_and_no_further()
    {
        Assert.Equal("denies a1 | the dam leaks", new MarkedTale("{1s|Ek} {1c|said} {1|the dam leaks}. {2|“That’s false,”} {2c|said} {2s|Roy}.")[2]);
        Assert.Equal("denies", new MarkedTale("{1s|Ek} {1c|said} {1|the dam leaks}. Rain fell. Birds sang. {2|“That’s false,”} {2c|said} {2s|Roy}.")[2]);
    }

    [Fact]
    public void Nobody_denies_what_they_said_themselves() =>
        Assert.Equal("denies", new MarkedTale("{1s|{@Ek|Ek}} {1c|said} {1|the dam leaks}. {2|“That’s false,”} {2c|said} {2s|{@Ek|Ek}}.")[2]);

    [Fact]
    public void Headline_and_lead_of_the_same_source_are_both_meant() =>
        Assert.Equal(
            "denies a1 a2 | the royal swan Gustav was poisoned with lead",
            new MarkedTale("{1s|{@Zoo|Zoo}} {1c|says} {1|swan poisoned with lead}\n\n{2s|The {@Zoo|zoo}} {2c|said} {2|the royal swan Gustav was poisoned with lead}. {3s|The factory} {3c|dismissed} {3|the claim from the {@Zoo|zoo} as groundless}.")[3]);

    [Fact]
    public void A_headline_that_says_the_same_is_meant_too_however_it_names_the_source() =>
        Assert.Equal(
            "denies a1 a2 | the royal swan Gustav was poisoned with lead",
            new MarkedTale("{1s|Norland} {1c|says} {1|swan Gustav poisoned with lead}\n\n{2s|The ministry} {2c|said} {2|the royal swan Gustav was poisoned with lead}. {3s|The factory} {3c|dismissed} {3|the claim from the ministry as groundless}.")[3]);

    [Fact]
    public void A_negative_statement_denies_only_what_somebody_said()
    {
        Assert.Equal("asserts", new MarkedTale("{1s|Roy} {1c|said} {1|there had been no meeting between Ek and Holm}.")[1]);
        Assert.Equal(
            "denies a1 | Ek and Holm held a secret meeting",
            new MarkedTale("{1s|A guard} {1c|said} {1|Ek and Holm held a secret meeting}. {2s|Roy} {2c|said} {2|there had been no meeting between Ek and Holm}.")[2]);
    }

    [Fact]
    public void What_is_called_baseless_is_what_was_just_rejected() =>
        Assert.Equal(
            "denies a1 | Ek burned the barn",
            new MarkedTale("{1s|Farmers} {1c|said} {1|{@Ek|Ek} burned the barn}. {2s|{@Ek|Ek}} {2c|rejected} {2|the allegations}, {3c|calling} them {3|“baseless”}.").With(3, new Provenance { Entity = "Ek" })[3]);

    [Fact]
    public void What_is_without_evidence_is_doubted_only_if_it_was_claimed()
    {
        Assert.Equal("doubts a1 | owls burned it", new MarkedTale("{1s|Ek} {1c|claimed} {1|the barn was burned by owls}. {2s|Roy} {2c|said} {2|there is no evidence that owls burned it}.")[2]);
        Assert.Equal("asserts", new MarkedTale("{1s|Ek} {1c|claimed} {1|the barn was burned by owls}. {2s|Roy} {2c|said} {2|there is no evidence of ghosts}.")[2]);
    }

    [Fact]
    public void That_it_happened_is_denied_further_on_than_a_bare_pronoun_reaches() =>
        Assert.Equal(
            "denies a1 | Ek burned the old barn",
            new MarkedTale("{1s|Farmers} {1c|alleged} {1|{@Ek|Ek} burned the old barn}. Rain fell. Birds sang. {2s|{@Ek|Ek}} {2c|denied} {2|it happened}.")[2]);

    [Fact]
    public void An_accusation_is_answered_before_other_statements() =>
        Assert.Equal(
            "denies a1 | Ek burned the old barn",
            new MarkedTale("{1s|Farmers} {1c|alleged} {1|{@Ek|Ek} burned the old barn}. {2s|Neighbours} {2c|said} {2|{@Ek|Ek} never slept in the old barn}. {3s|{@Ek|Ek}} {3c|denied} {3|the accusations through a lawyer}.")[3]);

    [Fact]
    public void Who_maintains_innocence_answers_the_accusation() =>
        Assert.Equal("denies a1 | Ek burned the old barn", new MarkedTale("{1s|Farmers} {1c|said} {1|{@Ek|Ek} burned the old barn}. {2s|{@Ek|Ek}} {2c|maintained} {2|his innocence}.")[2]);

    [Theory]
    [InlineData("it was not a secret meeting but a secret feast held by Ek and Holm")]
    [InlineData("the books do not show whether Ek and Holm held a secret meeting")]
    [InlineData("Ek and Holm should not have held a secret meeting")]
    public void Not_every_negative_statement_contradicts(string words) =>
        Assert.Equal("asserts", new MarkedTale("{1s|A guard} {1c|said} {1|Ek and Holm held a secret meeting}. {2s|Roy} {2c|said} {2|" + words + "}.")[2]);

    [Fact]
    public void Who_admits_what_the_same_source_denied_confirms_that_claim() =>
        Assert.Equal(
            "confirms a2 | the ferry was sunk by Norland",
            new MarkedTale("{1s|{@Norland|Norland}} {1c|admits} {1|firing on vessel}\n\n{2s|{@Ek|Ek}} {2c|said} {2|the ferry was sunk by {@Norland|Norland}}. {3s|{@Norland|Norland}} {3c|denied} {3|the accusation}.")[1]);

    [Fact]
    public void A_denial_inside_what_another_says_is_not_about_the_words_around_it()
    {
        var tale = new MarkedTale("{1s|Ek} {1c|said} {1|the mill burned at midnight}. {2s|Roy} {2c|said} {2|{3s|the miller} {3c|denied} {3|that the mill burned at midnight}}.");
        Assert.Equal("denies a1 | the mill burned at midnight", tale[3]);
        Assert.Equal("asserts", tale[2]);
    }

    [Fact]
    public void The_claim_is_the_one_just_made_and_not_the_storys_first() =>
        Assert.Equal(
            "denies a2 | the goats came from across the border",
            new MarkedTale("{1s|Police} {1c|said} {1|nine goats were stolen from a farm near the border}. Rain fell.\n\n{2s|{@Orr|Minister Orr}} {2c|said} {2|the goats came from across the border}. {3s|Sarmia} {3c|rejected} {3|the claim}.")[3]);

    [Fact]
    public void Those_reports_are_what_is_called_a_report() =>
        Assert.Equal(
            "denies a1 | the mill was haunted",
            new MarkedTale("{1s|Published reports} {1c|alleged} {1|the mill was haunted}. {2s|A judge} {2c|said} {2|the court would not open the files on the mill before spring}. {3s|{@Ek|Ek}} {3c|dismissed} {3|those reports as gossip}.")[3]);

    [Fact]
    public void A_criticism_that_nobody_voiced_has_no_target() =>
        Assert.Equal("denies", new MarkedTale("{1s|A historian} {1c|recalled} {1|long walks by the river were loved by all}. {2s|{@Ek|The mayor}} {2c|dismissed} {2|the criticism as childish}.")[2].Split(" |")[0]);

    [Theory]
    [InlineData("denied", "any involvement in the fire")]
    [InlineData("denied", "responsibility for the fire")]
    [InlineData("said", "they had nothing to do with it")]
    public void Who_denies_having_had_a_part_answers_the_accusation(string cue, string content) =>
        Assert.StartsWith("denies a1", new MarkedTale("{1s|The council} {1c|blamed} {1|{@Owls|the Owls} for the fire}. {2s|{@Owls|The Owls}} {2c|" + cue + "} {2|" + content + "}.")[2], StringComparison.Ordinal);

    [Fact]
    public void Such_points_back_at_what_is_told_in_other_words() =>
        Assert.Equal(
            "denies a1 | having made such a request",
            new MarkedTale("{1s|Two guests} {1c|told} the Courier {1|{@Ek|Ek} urged the cook to leave at once}. {2s|{@Ek|Ek}} {2c|denied} {2|having made such a request}.").With(1, new Provenance { Via = "Courier", Kind = SourceKind.Unnamed })[2]);

    [Fact]
    public void One_word_points_back_at_where_the_thing_was_first_spoken_of() =>
        Assert.Equal(
            "denies a1 | there was any such letter",
            new MarkedTale("{1s|Two guests} {1c|said} {1|{@Ek|Ek} has written a letter of resignation to the board}. {2s|A third} {2c|said} {2|she read the letter aloud}. {3s|A spokesman} {3c|denied} that {3|there was any such letter}.")[3]);

    [Fact]
    public void A_forced_confession_takes_back_what_was_confessed()
    {
        var tale = new MarkedTale("{1s|{@Ek|Ek}} {1c|confessed} to {1|burning the barn}. {2s|{@Ek|He}} {2c|said} {2|his confession was forced}.");
        Assert.Equal("corrects a1", tale[2]);
    }

    [Fact]
    public void Who_contradicts_somebody_contradicts_what_they_said_last() =>
        Assert.Equal(
            "denies a2 | the dam was inspected in June",
            new MarkedTale("{1s|Farmers} {1c|said} {1|the river rose by a foot}. {2s|{@Ek|Ek}} {2c|said} {2|the dam was inspected in June}. {3s|A guard} {3c|contradicted} {3|{@Ek|Ek}}.")[3]);

    [Fact]
    public void That_explanation_is_the_one_just_given() =>
        Assert.Equal(
            "denies a2 | the holes were made by mice",
            new MarkedTale("{1s|{@Lind|Lind}} {1c|accused} {1|the guards of shooting at the barn}. {2s|{@Orr|Orr}} {2c|said} {2|the holes were made by mice}. {3s|The guards’ doctor} {3c|rejected} {3|that explanation}.")[3]);

    [Fact]
    public void An_allegation_that_somebody_denies_is_the_clause_before_it() =>
        Assert.Equal(
            "denies a2 | the guards had beaten her",
            new MarkedTale("{1s|{@Lind|Lind}} {1c|accused} {1|{@Orr|Orr} of burning the barn}. {2s|A lawyer} {2c|said} {2|the guards had beaten her}, {3|an allegation} {3s|{@Orr|Orr}} {3c|denied}.")[3]);

    [Fact]
    public void Who_says_so_again_of_it_means_what_their_side_denied()
    {
        var tale = new MarkedTale(
            "{1s|An aide} {1c|told} the Courier {1|{@Ek|Ek} knew of the burglary}. {2s|A spokesman} {2c|said} {2|the report was false}. {3s|{@Ek|Ek}} {3c|said} {3|the dinner was long ago}. {4|“It’s a lie,”} {4s|{@Ek|he}} {4c|said}.")
            .With(1, new Provenance { Via = "Courier" });
        Assert.Equal("denies a1 | Ek knew of the burglary", tale[4]);
    }

    [Fact]
    public void What_is_withdrawn_is_what_one_alleged_oneself() =>
        Assert.Equal("corrects a1", new MarkedTale("{1s|{@Owls|The Owls}} {1c|said} {1|the runner took a banned herb}. {2s|{@Owls|The Owls}} {2c|withdrew} {2|their allegation}.")[2]);

    [Fact]
    public void A_denial_in_the_headline_is_about_what_is_denied_below() =>
        Assert.Equal(
            "denies a2 | taking bribes",
            new MarkedTale("{1s|{@Ek|Ek}} {1c|denies} {1|taking bribes}\n\n{2s|The Courier} {2c|reported} {2|{@Ek|Ek} accepted money from the dairy}. {3s|{@Ek|Ek}} {3c|denied} {3|the report}.")[1]);

    [Fact]
    public void A_claim_by_some_that_something_is_so_states_it() =>
        Assert.Equal(
            "denies a1 | the gate was open",
            new MarkedTale("{1s|Two members} {1c|said} {1|the gate was wide open at night}. {2s|{@Ek|Ek}} {2c|denied} {2|claims by two members that the gate was open}.")[2]);

    [Theory]
    [InlineData("that reports of a ghost were false", "denies | a ghost")]
    [InlineData("reports the ghost had fled were untrue", "denies | the ghost had fled")]
    public void What_is_called_false_is_what_the_reports_say(string content, string position) =>
        Assert.Equal(position, new MarkedTale("{1s|The mayor} {1c|said} {1|" + content + "}.")[1]);

    [Fact]
    public void A_plea_is_about_the_charges() =>
        Assert.Equal("confirms | two charges of theft", new MarkedTale("{1s|The cook} {1c|pleaded} {1|guilty on Monday to two charges of theft}.")[1]);

    [Theory]
    [InlineData("{2s|Roy} {2c|will announce} {2|a plan}")]
    [InlineData("{2s|anyone} {2c|says} {2|the dam leaks}")]
    [InlineData("{2s|voters} {2c|would ask} {2|whether the dam leaks}")]
    [InlineData("{2s|the count} {2c|supported} {2|the old plan}")]
    [InlineData("{2s|the duke} {2c|ordered} {2|the killing}")]
    public void What_may_be_said_or_was_only_done_is_not_said_inside_what_another_says(string inner) =>
        Assert.StartsWith("private", new MarkedTale("{1s|Ek} {1c|said} {1|" + inner + "}.")[2], StringComparison.Ordinal);

    [Fact]
    public void The_claim_that_stands_inside_its_rejection_is_meant_with_those_that_say_the_same() =>
        Assert.Equal(
            "denies a1 a3 | the mill poisons the river",
            new MarkedTale("{1s|{@Ek|Ek}} {1c|said} {1|the old mill poisons the river with lye}. {2s|Roy} {2c|rejected} {2|{3s|{@Ek|Ek}’s} {3c|claim} that {3|the mill poisons the river}}.")[2]);

    [Fact]
    public void A_wrong_done_is_denied_in_other_words_than_it_was_told()
    {
        const string told = "{1s|A maid} {1c|testified} {1|she was beaten by {@Ek|Ek} in the hall}. {2s|Cooks} {2c|said} {2|the soup was cold}. ";
        Assert.Equal("denies a1 | any unkindness", new MarkedTale(told + "{3s|{@Ek|Ek}} {3c|denied} {3|any unkindness}.")[3]);
        Assert.Equal("denies | any unkindness", new MarkedTale(told + "{3s|{@Roy|Roy}} {3c|denied} {3|any unkindness}.")[3]);
    }

    [Fact]
    public void Whose_power_is_doubted_said_first_what_is_doubted() =>
        Assert.Equal(
            "doubts a1 | Mayor Voss’s power to do so",
            new MarkedTale("{1s|{@Voss|Mayor Voss}} {1c|said} {1|she may close every gate of the city}. {2s|Farmers} {2c|said} {2|crops had failed}. {3s|Holm} {3c|questioned} {3|{@Voss|Mayor Voss}’s power to do so}.")[3]);
}
