namespace Sayso.Tests.Text;

public class SentenceTests
{
    [Theory]
    [InlineData("He left. She stayed. Did they? Yes! Good.", "He left. | She stayed. | Did they? | Yes! | Good.")]
    [InlineData("It fell 3.5 percent. That hurt.", "It fell 3.5 percent. | That hurt.")]
    [InlineData("It rose in 2015. 24 people cheered.", "It rose in 2015. | 24 people cheered.")]
    public void A_sentence_ends_with_its_full_stop(string text, string sentences) => Assert.Equal(sentences, Drawing.Sentences(text));

    [Theory]
    [InlineData("Mr. Ruiz met Sen. J. Lee of Acme Inc. Tuesday at 9 a.m. sharp.", "Mr. Ruiz met Sen. J. Lee of Acme Inc. Tuesday at 9 a.m. sharp.")]
    [InlineData("The U.S. Senate met on Jan. 5 in No. 7.", "The U.S. Senate met on Jan. 5 in No. 7.")]
    [InlineData("He moved to the U.S. He liked it.", "He moved to the U.S. | He liked it.")]
    [InlineData("It opened at 9 a.m. The crowd cheered.", "It opened at 9 a.m. | The crowd cheered.")]
    public void An_abbreviation_ends_a_sentence_only_before_one_that_starts(string text, string sentences) => Assert.Equal(sentences, Drawing.Sentences(text));

    [Theory]
    [InlineData("“It is true.” She said so.", "“It is true.” | She said so.")]
    [InlineData("\"It is true.\" She said so. 'It is.' He nodded.", "\"It is true.\" | She said so. | 'It is.' | He nodded.")]
    [InlineData("(He left.) She stayed.", "(He left.) | She stayed.")]
    [InlineData("It was built in 1805.[19] It burned down.", "It was built in 1805.[19] | It burned down.")]
    public void What_closes_a_sentence_belongs_to_it(string text, string sentences) => Assert.Equal(sentences, Drawing.Sentences(text));

    [Theory]
    [InlineData("“Is it?” she asked. “It is!” said Ruiz.", "“Is it?” she asked. | “It is!” said Ruiz.")]
    [InlineData("“Is it?” Ann Ruiz asked. “Is it?” Ruiz left.", "“Is it?” Ann Ruiz asked. | “Is it?” | Ruiz left.")]
    public void A_cue_goes_on_with_the_sentence_it_follows(string text, string sentences) => Assert.Equal(sentences, Drawing.Sentences(text));

    [Theory]
    [InlineData("I think … Ruiz won. Well... she did.", "I think … Ruiz won. | Well... she did.")]
    [InlineData("We waited.... Nothing came.", "We waited.... | Nothing came.")]
    public void An_ellipsis_alone_ends_no_sentence(string text, string sentences) => Assert.Equal(sentences, Drawing.Sentences(text));

    [Theory]
    [InlineData("He bought one. iPhones sell.", "He bought one. | iPhones sell.")]
    [InlineData("1. The plan failed. 2. It was late.", "1. The plan failed. | 2. It was late.")]
    public void Odd_starts_are_known(string text, string sentences) => Assert.Equal(sentences, Drawing.Sentences(text));

    [Fact]
    public void A_sentence_never_runs_into_the_next_paragraph() => Assert.Equal("A headline | The story", Drawing.Sentences("A headline\n\nThe story"));
}
