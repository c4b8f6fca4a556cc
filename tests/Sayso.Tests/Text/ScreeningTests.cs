using System.IO.Compression;
using System.Text;
using Sayso.Text;

namespace Sayso.Tests.Text;

public class ScreeningTests
{
    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t \u00A0\u2003 ")]
    [InlineData("\uFEFF\u200B\u200B")]
    public void A_file_without_text_is_empty(string text) => AssertFault("SAYSO1001", Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A }, "PNG")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14, 0x00 }, "ZIP")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "PDF")]
    public void A_file_of_another_kind_is_named(byte[] bytes, string kind)
    {
        AssertFault("SAYSO1002", bytes);
        Assert.Contains(kind, Document.FromBytes(bytes).Fault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_NUL_is_told_by_its_offset()
    {
        byte[] bytes = [.. "She said\0 it was over."u8];
        AssertFault("SAYSO1002", bytes);
        Assert.Equal(8, Document.FromBytes(bytes).Fault!.Offset);
    }

    [Fact]
    public void Data_without_a_signature_are_binary_too()
    {
        byte[] bytes = new byte[4096];
        new Random(7).NextBytes(bytes);
        AssertFault("SAYSO1002", bytes);
    }

    [Fact]
    public void A_file_over_the_limit_is_too_large_and_one_at_the_limit_is_not()
    {
        byte[] bytes = [.. "She said so."u8];
        Assert.Equal("SAYSO1003", Document.FromBytes(bytes, bytes.Length - 1).Fault?.Code);
        Assert.True(Document.FromBytes(bytes, bytes.Length).Success);
        Assert.True(Document.DefaultMaxBytes > 50_000_000);
    }

    [Theory]
    [InlineData("Der Bürgermeister sagte am Montag, dass die alte Brücke am Hafen wegen Rissen in den Pfeilern bis zum nächsten Frühjahr gesperrt bleibt und der Verkehr über die neue Straße geleitet wird.")]
    [InlineData("La alcaldesa dijo el lunes que el viejo puente del puerto permanecerá cerrado hasta la próxima primavera por las grietas en sus pilares y que el tráfico pasará por la nueva carretera del norte.")]
    [InlineData("Le maire a déclaré lundi que le vieux pont du port resterait fermé jusqu'au printemps prochain à cause des fissures dans ses piliers, et que la circulation passerait par la nouvelle route du nord.")]
    [InlineData("Мэр заявил в понедельник, что старый мост в порту будет закрыт до весны.")]
    [InlineData("市长周一表示，由于桥墩出现裂缝，港口的旧桥将关闭至明年春天。")]
    public void Another_language_is_not_English(string text) => AssertFault("SAYSO1004", Encoding.UTF8.GetBytes(text));

    [Fact]
    public void Passwords_and_encoded_data_are_noise()
    {
        byte[] bytes = new byte[3000];
        new Random(7).NextBytes(bytes);
        AssertFault("SAYSO1005", Encoding.ASCII.GetBytes(Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks)));
        AssertFault("SAYSO1005", "xK9#mQ2$vL\nqwX77!zRt_p\nHj4&bN8*cVz\nP@55w0rdX9k\nTz9^rY3%gWq\n"u8.ToArray());
        AssertFault("SAYSO1005", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("q8zK", 250_000))));
    }

    [Theory]
    [InlineData("No.")]
    [InlineData("“Yes,” Ruiz said.")]
    [InlineData("Mayor Ruiz Wins Third Term In Harbour City Landslide; Challenger Lee Concedes Early")]
    [InlineData("Mayor Zdzisław Grzegorz Szczepański met Đorđe Žižić and Þórður Guðmundsson in the old town of Łódź, where they said that they would not sign.")]
    [InlineData("See https://example.org/aB3xK9mQ2vLqwX77zRtpHj4bN8cVz and @annLee #VoteNow, she wrote. 12-7, 3.5%, $4bn.")]
    public void A_story_is_never_refused_for_being_short_or_odd(string text) => Assert.True(Document.FromText(text).Success);

    [Fact]
    public void One_endless_word_does_not_make_a_story_noise()
    {
        string story = string.Concat(Enumerable.Repeat("The mayor said that the bridge would stay closed until spring. ", 20));
        Assert.True(Document.FromText(story + new string('x', 1_000_000)).Success);
    }

    [Fact]
    public void A_compressed_story_is_told_to_be_so()
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Fastest))
        {
            gzip.Write("She said so."u8);
        }

        AssertFault("SAYSO1002", stream.ToArray());
    }

    private static void AssertFault(string code, byte[] bytes)
    {
        var result = Document.FromBytes(bytes);
        Assert.Equal(code, result.Fault?.Code);
        Assert.False(result.Success);
        Assert.Throws<InvalidOperationException>(() => result.Document);
    }
}
