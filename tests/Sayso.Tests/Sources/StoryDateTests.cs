namespace Sayso.Tests.Sources;

/// <summary>The story's own date, which others are reckoned from.</summary>
public class StoryDateTests
{
    [Theory]
    [InlineData("date 2021-03-10 ")]
    [InlineData("2021-03-10\n\n")]
    [InlineData("Wednesday, March 10, 2021\n\n")]
    [InlineData("10 March 2021\n\n")]
    [InlineData("Bridge closed\n\nMarch 10, 2021\n\n")]
    [InlineData("Bridge closed\n\nBy Mara Lindqvist, 10 March 2021, Harbour Courier\n\n")]
    [InlineData("PORTSIDE, March 10, 2021 (Nordpress) — ")]
    public void A_date_line_tells(string line) => Assert.Equal("on Monday: 2021-03-08", new Tale(line + "[Okafor] {said} on Monday <that it was safe>.").When(1));

    [Fact]
    public void An_address_tells() =>
        Assert.Equal("on Monday: 2021-03-08", new Tale("[Okafor] {said} on Monday <that it was safe>.").At("https://courier.example/2021/03/10/bridge").When(1));

    [Fact]
    public void What_is_known_of_the_document_goes_first() =>
        Assert.Equal("on Monday: 2020-11-02", new Tale("2021-03-10\n\n[Okafor] {said} on Monday <that it was safe>.").Of(2020, 11, 8).When(1));

    [Fact]
    public void A_date_in_the_text_is_not_the_storys() =>
        Assert.Equal("on Monday", new Tale("The bridge, closed since it was damaged by a ship on March 10, 2021, is old. [Okafor] {said} on Monday <that it was safe>.").When(1));

    [Fact]
    public void A_date_line_is_not_when_anything_was_said() => Assert.Null(new Tale("date 2021-03-10 <It was safe>, [Okafor] {said}.").When(1));
}
