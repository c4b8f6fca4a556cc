using System.Text;
using CsCheck;
using Sayso.Text;

namespace Sayso.Tests.Text;

public class DecodingTests
{
    private const string Story = "“It’s over,” the mayor of Málaga said — and that was that. The café 😀 closed for €5.";

    [Theory]
    [InlineData("utf-8", "")]
    [InlineData("utf-8", "\uFEFF")]
    [InlineData("utf-16", "")]
    [InlineData("utf-16", "\uFEFF")]
    [InlineData("utf-16BE", "")]
    [InlineData("utf-16BE", "\uFEFF")]
    public void Unicode_is_read_with_and_without_a_byte_order_mark(string encoding, string mark)
    {
        var result = Document.FromBytes(Encoding.GetEncoding(encoding).GetBytes(mark + Story));
        Assert.Equal(Story, result.Document.Text);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void Windows_1252_is_known_by_its_bytes()
    {
        byte[] bytes = [0x93, .. "It"u8, 0x92, .. "s over,"u8, 0x94, .. " said the caf"u8, 0xE9, .. " owner "u8, 0x96, .. " for "u8, 0x80, .. "5"u8, 0x85];
        var result = Document.FromBytes(bytes);
        Assert.Equal("“It’s over,” said the café owner – for €5…", result.Document.Text);
        Assert.Empty(result.Warnings);
    }

    [Fact]
    public void Every_byte_of_Windows_1252_stands_for_what_the_standard_says()
    {
        byte[] upper = [.. Enumerable.Range(0x80, 0x20).Select(value => (byte)value)];
        Assert.Equal("€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ", Windows1252.Decode(upper));
        byte[] others = [.. Enumerable.Range(0, 0x80).Concat(Enumerable.Range(0xA0, 0x60)).Select(value => (byte)value)];
        Assert.Equal(Encoding.Latin1.GetString(others), Windows1252.Decode(others));
    }

    [Fact]
    public void Damage_amid_UTF8_is_replaced_and_reported_with_its_offset()
    {
        byte[] bytes = [.. "“Yes,” she "u8, 0xFF, 0xC3, .. "said."u8];
        var result = Document.FromBytes(bytes);
        Assert.Equal("“Yes,” she \uFFFD\uFFFDsaid.", result.Document.Text);
        var warning = Assert.Single(result.Warnings);
        Assert.Equal("SAYSO1006", warning.Code);
        Assert.Equal(15, warning.Offset);
        Assert.StartsWith("2 places", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stray_byte_amid_ASCII_is_damage_too()
    {
        var result = Document.FromBytes([.. "Yes, she "u8, 0xFF, .. " said."u8]);
        Assert.Equal("Yes, she \uFFFD said.", result.Document.Text);
        Assert.Equal(9, Assert.Single(result.Warnings).Offset);
    }

    [Fact]
    public void A_text_cut_off_amid_a_character_is_still_UTF8()
    {
        var result = Document.FromBytes(Encoding.UTF8.GetBytes("They met at the café").AsSpan(..^1));
        Assert.Equal("They met at the caf\uFFFD", result.Document.Text);
        Assert.Equal(19, Assert.Single(result.Warnings).Offset);
    }

    [Fact]
    public void A_lone_surrogate_in_UTF16_is_damage()
    {
        var result = Document.FromBytes([0xFF, 0xFE, .. Encoding.Unicode.GetBytes("She "), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes(" said \uFFFD so.")]);
        Assert.Equal("She \uFFFD said \uFFFD so.", result.Document.Text);
        Assert.Equal(10, Assert.Single(result.Warnings).Offset);
    }

    [Fact]
    public void Any_valid_text_survives_UTF8() => AnyText.Any.Sample(
        text =>
        {
            string valid = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
            Assert.Equal(new Decoded(valid.TrimStart('\uFEFF')), TextDecoder.Decode(Encoding.UTF8.GetBytes("\uFEFF" + valid.TrimStart('\uFEFF'))));
        });

    [Fact]
    public void Any_bytes_get_a_document_or_a_fault() => Gen.Byte.Array[0, 200].Sample(bytes =>
    {
        var result = Document.FromBytes(bytes);
        Assert.Equal(result.Success, result.TryGet(out var document, out var fault));
        Assert.True(document is null != fault is null);
    });
}
