using System.Text;

namespace Sayso.Intake.Tests.Html;

public class CharsetTests : IntakeFolder
{
    private const string Text = "The café on the quay — “shut since May” — will not open again, its owner said on Monday, and she named no reason for it.";

    [Theory]
    [InlineData("utf-8", "<meta charset=\"utf-8\">")]
    [InlineData("utf-8", "")]
    [InlineData("utf-8", "<meta charset=\"iso-8859-1\">")]
    [InlineData("windows-1252", "<meta charset=\"windows-1252\">")]
    [InlineData("windows-1252", "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-1\">")]
    [InlineData("windows-1252", "<meta charset=\"utf-8\">")]
    [InlineData("windows-1252", "<meta charset=\"no-such-charset\">")]
    [InlineData("windows-1252", "")]
    [InlineData("macintosh", "<meta charset=\"macintosh\">")]
    public async Task A_page_is_decoded_as_it_says_or_as_it_looks(string charset, string meta)
    {
        var encoding = charset == "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(charset)!;
        Assert.Equal(Text, (await One(Write("a.html", encoding.GetBytes($"<html><head>{meta}</head><body><p>{Text}</p></body></html>")))).Text);
    }

    [Fact]
    public async Task A_byte_order_mark_says_it_best()
    {
        string page = $"<html><head><meta charset=\"windows-1252\"></head><body><p>{Text}</p></body></html>";
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            Assert.Equal(Text, (await One(Write("a.html", [.. encoding.GetPreamble(), .. encoding.GetBytes(page)]))).Text);
        }
    }

    [Fact]
    public async Task Broken_bytes_are_a_warning_with_their_place()
    {
        byte[] page = [.. Encoding.UTF8.GetBytes($"<html><head><meta charset=\"utf-8\"></head><body><p>{Text}"), 0xFF, .. Encoding.UTF8.GetBytes("</p></body></html>")];
        var arrival = Assert.Single(await Bring(Write("a.html", page)));
        Assert.Equal(Text + "\uFFFD", arrival.Document!.Text);
        var warning = Assert.Single(arrival.Warnings);
        Assert.Equal(("SAYSO1006", (long)Array.IndexOf(page, (byte)0xFF)), (warning.Code, warning.Offset));
    }
}
