namespace Sayso.Tests.Attributions;

/// <summary>What a further quotation makes: a piece more of the content, or an attribution that continues it.</summary>
public class GoingOnTests
{
    [Fact]
    public void A_further_quotation_in_a_later_sentence_is_an_attribution_that_continues_the_first() => Check(
        "“We paid,” said Okafor. “Twice.”",
        ["“We paid,”", "“Twice.”"],
        "a1: Okafor | said | “We paid,” | direct",
        "a2: - | - | “Twice.” | direct | continues a1");

    [Fact]
    public void A_third_one_continues_the_first_too() => Check(
        "“We paid,” said Okafor. “Twice.” Rain fell. “Never again.”",
        ["“We paid,”", "“Twice.”", "“Never again.”"],
        "a1: Okafor | said | “We paid,” | direct",
        "a2: - | - | “Twice.” | direct | continues a1",
        "a3: - | - | “Never again.” | direct | continues a1");

    [Fact]
    public void It_may_stand_in_the_next_paragraph() => Check(
        "“We paid,” said Okafor.\n\n“Twice.”",
        ["“We paid,”", "“Twice.”"],
        "a1: Okafor | said | “We paid,” | direct",
        "a2: - | - | “Twice.” | direct | continues a1");

    [Fact]
    public void A_quotation_in_the_cues_own_sentence_is_a_piece_more() => Check(
        "“We paid,” said Okafor, “and that twice.”",
        ["“We paid,”", "“and that twice.”"],
        "a1: Okafor | said | “We paid,” + “and that twice.” | direct");

    [Fact]
    public void What_the_quotation_after_the_cue_runs_on_with_is_the_same_content() => Check(
        "“We paid,” said Okafor, “and that twice. Rain fell.” “Then snow.”",
        ["“We paid,”", "“and that twice. Rain fell.”", "“Then snow.”"],
        "a1: Okafor | said | “We paid,” + “and that twice. Rain fell.” | direct",
        "a2: - | - | “Then snow.” | direct | continues a1");

    [Fact]
    public void Quotations_before_the_cue_are_one_content() => Check(
        "“We paid.” “Twice,” said Okafor.",
        ["“We paid.”", "“Twice,”"],
        "a1: Okafor | said | “We paid.” + “Twice,” | direct");

    [Fact]
    public void A_first_quotation_after_the_cues_sentence_is_the_cues_own() => Check(
        "Okafor said this. “We paid.” “Twice.”",
        ["“We paid.”", "“Twice.”"],
        "a1: Okafor | said | “We paid.” | direct",
        "a2: - | - | “Twice.” | direct | continues a1");

    [Fact]
    public void What_is_not_quoted_does_not_begin_an_attribution() => Check(
        "Okafor said they paid. Twice, it seems. “Really.”",
        ["they paid", "Twice", "“Really.”"],
        "a1: Okafor | said | they paid + Twice | indirect",
        "a2: - | - | “Really.” | direct | continues a1");

    [Fact]
    public void A_quotation_that_runs_over_paragraphs_is_one_content_in_pieces() => Check(
        "“It began small,” said Okafor. “Then it grew.\n\n“Now it is over.\n\n“Go.”",
        ["“It began small,”", "“Then it grew.", "“Now it is over.", "“Go.”"],
        "a1: Okafor | said | “It began small,” | direct",
        "a2: - | - | “Then it grew. + “Now it is over. + “Go.” | direct | continues a1");

    [Fact]
    public void One_that_runs_on_from_the_cues_own_sentence_stays_with_the_cue() => Check(
        "Okafor said: “It began small.\n\n“Now it is over.” “Go.”",
        ["“It began small.", "“Now it is over.”", "“Go.”"],
        "a1: Okafor | said | “It began small. + “Now it is over.” | direct",
        "a2: - | - | “Go.” | direct | continues a1");

    [Fact]
    public void A_quotation_in_a_further_paragraph_after_a_closed_one_does_not_run_on() => Check(
        "Okafor said: “It began small.”\n\n“Now it is over.”",
        ["“It began small.”", "“Now it is over.”"],
        "a1: Okafor | said | “It began small.” | direct",
        "a2: - | - | “Now it is over.” | direct | continues a1");

    [Fact]
    public void What_continues_may_come_after_attributions_by_others()
    {
        var story = new Passage("“We paid,” said Okafor, whom Finch calls rich. “Twice.” Solberg says no.");
        Assert.Equal(
            [
                "a1: Okafor | said | “We paid,” | direct",
                "a2: Finch | calls | rich | indirect",
                "a3: - | - | “Twice.” | direct | continues a1",
                "a4: Solberg | says | no | indirect",
            ],
            story.Read(story.Found("Okafor", "said", "“We paid,”", "“Twice.”"), story.Found("Finch", "calls", "rich"), story.Found("Solberg", "says", "no")));
    }

    private static void Check(string text, string[] pieces, params string[] reading)
    {
        var story = new Passage(text);
        Assert.Equal(reading, story.Read(story.Found("Okafor", "said", pieces)));
        Assert.Equal(reading, story.Read(story.Found("Okafor", "said", [.. pieces.AsEnumerable().Reverse()])));
    }
}
