using System.Security.Cryptography;
using System.Text;
using CsCheck;
using Sayso.Text;

namespace Sayso.Tests.Text;

public class DocumentTests
{
    [Fact]
    public void An_offset_is_told_in_code_points_and_back()
    {
        var document = new Document("a😀b");
        Assert.Equal([0, 1, 1, 2, 3], Enumerable.Range(0, 5).Select(document.ToCodePoint));
        Assert.Equal([0, 1, 3, 4], Enumerable.Range(0, 4).Select(document.FromCodePoint));
        Assert.Equal(3, document.CodePointCount);
    }

    [Fact]
    public void A_lone_surrogate_counts_as_one_code_point() => Assert.Equal(4, new Document("\uDE00\uD83Da\uD83D").CodePointCount);

    [Fact]
    public void Code_points_agree_with_counting_them_one_by_one() => AnyText.Any.Sample(text =>
    {
        var document = new Document(text);
        int codePoint = 0;
        for (int i = 0; i < text.Length; codePoint++)
        {
            Assert.Equal(codePoint, document.ToCodePoint(i));
            Assert.Equal(i, document.FromCodePoint(codePoint));
            i += char.IsSurrogatePair(text, i) ? 2 : 1;
        }

        Assert.Equal(codePoint, document.CodePointCount);
        Assert.Equal(text.Length, document.FromCodePoint(codePoint));
    });

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void An_offset_outside_the_text_is_refused(int offset)
    {
        var document = new Document("a😀b");
        Assert.Throws<ArgumentOutOfRangeException>(() => document.ToCodePoint(offset));
        Assert.Throws<ArgumentOutOfRangeException>(() => document.FromCodePoint(offset));
    }

    [Fact]
    public void The_identity_is_the_hash_of_the_text_in_UTF8() =>
        Assert.Equal("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", new Document("abc").Id);

    [Fact]
    public void The_identity_of_any_text_is_that_of_its_UTF8_bytes() => Gen.Select(AnyText.Any, Gen.Int[0, 3000]).Sample((text, padding) =>
    {
        string padded = new string('x', padding) + text;
        Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(padded))), new Document(padded).Id);
    });

    [Fact]
    public void The_text_is_never_altered()
    {
        string text = "\uFEFFone\r\n two\u0000\uD83D e\u0301 ";
        Assert.Same(text, new Document(text).Text);
        Assert.Same(text, Layout.Of(text).Text);
    }
}
