using Sayso.Text;

namespace Sayso.Tests.Text;

public class PlainLettersTests
{
    [Theory]
    [InlineData("Łukasz Żółć", "lukasz zolc")]
    [InlineData("Erdoğan İÇ ışık", "erdogan ic isik")]
    [InlineData("Ħal Għaxaq", "hal ghaxaq")]
    [InlineData("Nguyễn Phú Trọng", "nguyen phu trong")]
    [InlineData("Øyvind Ætna œuvre straße", "oyvind aetna oeuvre strasse")]
    [InlineData("Ştefan Țurcanu Ǆ", "stefan turcanu ǆ")]
    [InlineData("Ｗｉｄｅ ﬁsh", "wide fish")]
    [InlineData("Жуков Ωmega 東京", "жуков ωmega 東京")]
    public void A_word_is_the_same_with_and_without_accents(string written, string plain) => Assert.Equal(plain, Plain(written));

    [Fact]
    public void What_is_plain_stays_as_it_is()
    {
        for (char c = '\0'; c < '\uD800'; c++)
        {
            if (char.IsLetterOrDigit(c))
            {
                string once = Plain(c.ToString());
                Assert.Equal(once, Plain(once));
            }
        }
    }

    private static string Plain(string text) => string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? PlainLetters.Of(c, out char second) + (second == '\0' ? "" : second.ToString()) : c.ToString()));
}
