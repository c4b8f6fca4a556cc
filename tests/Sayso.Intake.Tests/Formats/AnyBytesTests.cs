using System.Text;
using CsCheck;
using Sayso.Intake.Tests.Archives;
using Sayso.Intake.Tests.Html;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Sayso.Intake.Tests.Formats;

/// <summary>Files of every format, spoilt at random: whatever comes of it is a story or a fault.</summary>
public class AnyBytesTests
{
    private const string Story = "The bridge will stay shut until May, the mayor said on Monday, and nobody should cross it, said Ina Holt.";

    private static readonly Dictionary<string, byte[]> Samples = new(StringComparer.Ordinal)
    {
        ["page"] = Encoding.UTF8.GetBytes(PagesOfNews.Full("<script type='application/ld+json'>{\"@type\": \"Article\", \"headline\": \"A\", \"author\": [{\"name\": \"B\"}]}</script>")),
        ["feed"] = Encoding.UTF8.GetBytes($"<?xml version='1.0' encoding='utf-8'?><rss><channel><title>Post</title><item><title>A</title><link>https://a.example/</link><pubDate>Sun, 22 Nov 2026 21:15:00 -0500</pubDate><description>&lt;p&gt;{Story}</description></item></channel></rss>"),
        ["archive"] = new WarcFile(true).AddInfo().AddPage().AddPage().Bytes,
        ["open archive"] = new WarcFile(false).AddInfo().AddMessage("https://a.example/", "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", Encoding.ASCII.GetBytes($"{PagesOfNews.Full().Length:x}\r\n{PagesOfNews.Full()}\r\n0\r\n\r\n")).AddPage().Bytes,
        ["lines"] = Encoding.UTF8.GetBytes($"{{\"text\": \"{Story}\", \"date\": \"2026-11-23\", \"url\": \"https://a.example/\"}}\n{{\"body_xhtml\": \"<p>{Story}</p>\", \"headlines\": [{{\"value\": \"A\"}}], \"people\": [{{\"role\": \"author\"}}]}}\n"),
        ["item"] = Encoding.UTF8.GetBytes($"<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/'><itemMeta><provider qcode='a:b'/></itemMeta><contentMeta><headline>A</headline></contentMeta><contentSet><inlineXML><html><body><p>{Story}</p></body></html></inlineXML></contentSet></newsItem>"),
        ["PDF"] = Printed(),
        ["text"] = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Story)],
    };

    [Theory]
    [InlineData("page", 300)]
    [InlineData("feed", 300)]
    [InlineData("archive", 200)]
    [InlineData("open archive", 200)]
    [InlineData("lines", 300)]
    [InlineData("item", 300)]
    [InlineData("PDF", 100)]
    [InlineData("text", 200)]
    public async Task A_spoilt_file_gives_stories_and_faults_and_nothing_else(string kind, long count)
    {
        byte[] whole = Samples[kind];
        Assert.NotEmpty(await Bring(whole));
        Assert.All(await Bring(whole), arrival => Assert.Null(arrival.Fault));
        var spoilt = Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Array[1, 8];
        await Gen.Select(spoilt, Gen.Int[0, whole.Length], Gen.Bool).SampleAsync(
            async sample =>
            {
                byte[] bytes = [.. whole];
                Array.ForEach(sample.Item1, change => bytes[change.Item1] = change.Item2);
                Assert.All(await Bring(sample.Item3 ? bytes[..sample.Item2] : bytes), arrival => Assert.True(arrival.Document is null != arrival.Fault is null));
            },
            iter: count);
    }

    private static async Task<List<Arrival>> Bring(byte[] bytes)
    {
        using var intake = new StoryIntake(new IntakeOptions { OpenStandardInput = () => new MemoryStream(bytes) });
        var arrivals = new List<Arrival>();
        await foreach (var arrival in intake.OpenAsync(["-"], TestContext.Current.CancellationToken))
        {
            arrivals.Add(arrival);
        }

        return arrivals;
    }

    private static byte[] Printed()
    {
        using var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        builder.AddPage(595, 842).AddText(Story, 10, new PdfPoint(20, 700), font);
        return builder.Build();
    }
}
