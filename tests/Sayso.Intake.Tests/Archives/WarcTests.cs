using System.IO.Compression;
using System.Text;
using Sayso.Intake.Tests.Html;

namespace Sayso.Intake.Tests.Archives;

public class WarcTests : IntakeFolder
{
    private static readonly string Text = string.Join("\n\n", PagesOfNews.Paragraphs);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Each_page_comes_with_its_place_and_address(bool isPacked)
    {
        var warc = new WarcFile(isPacked).AddInfo().AddPage("https://harbour.example/1").Add(WarcFile.Record("request", "application/http; msgtype=request", [.. "GET / HTTP/1.1\r\n\r\n"u8], "https://harbour.example/2"))
            .AddPage("https://harbour.example/2").AddPage("<https://harbour.example/3>");
        var arrivals = await Bring(Write("a.warc.gz", warc.Bytes));
        Assert.Equal([warc.Starts[1], warc.Starts[3], warc.Starts[4]], arrivals.Select(arrival => arrival.Offset!.Value));
        Assert.Equal(["https://harbour.example/1", "https://harbour.example/2", "https://harbour.example/3"], arrivals.Select(arrival => arrival.Document?.Url));
        Assert.All(arrivals, arrival => Assert.Equal(Text, arrival.Document?.Text));
    }

    [Fact]
    public async Task Errors_redirects_and_pictures_are_no_stories()
    {
        byte[] page = Encoding.UTF8.GetBytes(PagesOfNews.Full());
        var warc = new WarcFile(true)
            .AddMessage("https://harbour.example/1", "Content-Type: text/html\r\n", page, "HTTP/1.1 404 Not Found")
            .AddMessage("https://harbour.example/2", "Content-Type: text/html\r\n", page, "HTTP/1.1 301 Moved")
            .AddMessage("https://harbour.example/3", "Content-Type: image/png\r\n", [1, 2, 3])
            .AddMessage("https://harbour.example/robots.txt", "Content-Type: text/plain\r\n", [.. "User-agent: *"u8])
            .AddPage();
        Assert.Equal(warc.Starts[4], Assert.Single(await Bring(Write("a.warc.gz", warc.Bytes))).Offset);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("deflate")]
    [InlineData("raw deflate")]
    [InlineData("br")]
    [InlineData("identity")]
    [InlineData("gzip, chunked")]
    [InlineData("chunked")]
    [InlineData("already chunked")]
    [InlineData("already gzip")]
    public async Task Bodies_are_unpacked_and_their_chunks_joined(string coding)
    {
        byte[] body = Encoding.UTF8.GetBytes(PagesOfNews.Full());
        body = coding switch
        {
            "gzip" or "x-gzip" or "gzip, chunked" => WarcFile.Packed(body),
            "deflate" => Through(body, to => new ZLibStream(to, CompressionLevel.Optimal)),
            "raw deflate" => Through(body, to => new DeflateStream(to, CompressionLevel.Optimal)),
            "br" => Through(body, to => new BrotliStream(to, CompressionLevel.Optimal)),
            _ => body,
        };
        body = coding is "gzip, chunked" or "chunked" ? Chunked(body) : body;
        string encoding = coding.Replace("already ", "", StringComparison.Ordinal).Replace("raw ", "", StringComparison.Ordinal).Split(',')[0];
        string head = (encoding == "chunked" ? "" : $"Content-Encoding: {encoding}\r\n") + (coding.EndsWith("chunked", StringComparison.Ordinal) ? "Transfer-Encoding: chunked\r\n" : "");
        var warc = new WarcFile(true).AddMessage("https://harbour.example/1", "Content-Type: text/html; charset=utf-8\r\n" + head, body);
        Assert.Equal(Text, (await One(Write("a.warc.gz", warc.Bytes))).Text);
    }

    [Fact]
    public async Task A_body_packed_in_an_unknown_way_is_a_fault_of_its_record()
    {
        var warc = new WarcFile(true).AddMessage("https://harbour.example/1", "Content-Type: text/html\r\nContent-Encoding: zstd\r\n", [0x28, 0xB5, 0x2F, 0xFD, 1]).AddPage();
        Assert.Equal(["SAYSO3127", null], (await Bring(Write("a.warc.gz", warc.Bytes))).Select(arrival => arrival.Fault?.Code));
    }

    [Fact]
    public async Task The_charset_that_the_server_named_counts()
    {
        const string Sentence = "The café on the quay — “shut since May” — will not open again, its owner said on Monday, and she named no reason for it.";
        byte[] body = CodePagesEncodingProvider.Instance.GetEncoding("macintosh")!.GetBytes($"<html><body><p>{Sentence}</p></body></html>");
        var warc = new WarcFile(true).AddMessage("https://harbour.example/1", "Content-Type: text/html; charset=\"macintosh\"\r\n", body);
        Assert.Equal(Sentence, (await One(Write("a.warc.gz", warc.Bytes))).Text);
    }

    [Fact]
    public async Task Several_records_in_one_packed_stretch_are_read_too()
    {
        var warc = new WarcFile(false).AddInfo().AddPage("https://harbour.example/1").AddPage("https://harbour.example/2");
        Assert.Equal([0L, 0L], (await Bring(Write("a.warc.gz", WarcFile.Packed(warc.Bytes)))).Select(arrival => arrival.Offset!.Value));
    }

    [Fact]
    public async Task Packed_lines_of_JSON_and_a_packed_page_are_read_as_if_they_were_not_packed()
    {
        string line = $$"""{"text": "{{Story}}"}""" + "\n";
        byte[] packed = [.. WarcFile.Packed([]), .. WarcFile.Packed(Encoding.UTF8.GetBytes(line[..20])), .. WarcFile.Packed(Encoding.UTF8.GetBytes(line[20..] + line)), 0, 0, 0];
        var arrivals = await Bring(Write("a.jsonl.gz", packed));
        Assert.Equal([Story, Story], arrivals.Select(arrival => arrival.Document?.Text));
        Assert.Equal(Encoding.UTF8.GetByteCount(line), arrivals[1].Offset);
        Assert.Equal(Text, (await One(Write("a.html.gz", WarcFile.Packed(Encoding.UTF8.GetBytes(PagesOfNews.Full()))))).Text);
    }

    private static byte[] Through(byte[] body, Func<Stream, Stream> packer)
    {
        using var packed = new MemoryStream();
        using (var stream = packer(packed))
        {
            stream.Write(body);
        }

        return packed.ToArray();
    }

    private static byte[] Chunked(byte[] body)
    {
        using var chunked = new MemoryStream();
        foreach (byte[] chunk in body.Chunk(700))
        {
            chunked.Write(Encoding.ASCII.GetBytes($"{chunk.Length:x};note=1\r\n"));
            chunked.Write(chunk);
            chunked.Write("\r\n"u8);
        }

        chunked.Write("0\r\n\r\n"u8);
        return chunked.ToArray();
    }
}
