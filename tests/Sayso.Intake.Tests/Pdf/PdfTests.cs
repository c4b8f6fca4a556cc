using System.Globalization;
using System.IO.Compression;
using System.Text;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace Sayso.Intake.Tests.Pdf;

public class PdfTests : IntakeFolder
{
    private static readonly string[][] Paragraphs =
    [
        ["The bridge will stay shut until May, the mayor said on Monday, after engi-", "neers found cracks in two of its piers, which carry the middle of the span."],
        ["Nobody should cross it, said Ina Holt, the chief engineer of the harbour, and", "she asked for patience."],
        ["Ferries were full, a spokesman for the port said, and would be for some weeks,", "since no other boats can be had before the end of the winter."],
    ];

    private static byte[] Made(int pages = 1, string? title = "Bridge shut until May")
    {
        using var builder = new PdfDocumentBuilder();
        builder.DocumentInformation.Title = title;
        builder.DocumentInformation.Author = "Port of Holtport";
        var font = builder.AddStandard14Font(Standard14Font.TimesRoman);
        for (int number = 1; number <= pages; number++)
        {
            var page = builder.AddPage(595, 842);
            page.AddText("Press release, Port of Holtport", 9, new PdfPoint(70, 800), font);
            double height = 740;
            foreach (string[] paragraph in Rotated(number))
            {
                foreach (string line in paragraph)
                {
                    page.AddText(line, 12, new PdfPoint(70, height), font);
                    height -= 14;
                }

                height -= 8;
            }

            page.AddText($"Page {number} of {pages}", 9, new PdfPoint(280, 40), font);
        }

        return builder.Build();
    }

    private static string[][] Rotated(int number) => [.. Paragraphs[(number % 3)..], .. Paragraphs[..(number % 3)]];

    private static string TextOf(int number) => string.Join("\n\n", Rotated(number).Select(lines => string.Join(' ', lines).Replace("engi- neers", "engineers", StringComparison.Ordinal)));

    [Fact]
    public async Task Lines_become_paragraphs_and_what_stands_on_every_page_goes_out()
    {
        var story = await One(Write("a.pdf", Made(pages: 3)));
        Assert.Equal(string.Join("\n\n", TextOf(1), TextOf(2), TextOf(3)), story.Text);
        Assert.Equal(("Bridge shut until May", "Port of Holtport"), (story.Title, story.Author));
    }

    [Fact]
    public async Task The_name_of_a_file_is_no_title() => Assert.Null((await One(Write("a.pdf", Made(title: "Microsoft Word - release.docx")))).Title);

    [Fact]
    public async Task What_is_no_sound_PDF_is_a_fault()
    {
        byte[] whole = Made();
        Assert.Equal("SAYSO3125", (await Fault(Write("a.pdf", [.. "%PDF-1.4\nnothing else"u8]))).Code);
        using var empty = new PdfDocumentBuilder();
        empty.AddPage(595, 842);
        Assert.Equal("SAYSO3126", (await Fault(Write("b.pdf", empty.Build()))).Code);
        foreach (int length in (int[])[20, 200, whole.Length / 2, whole.Length - 30])
        {
            var arrival = Assert.Single(await Bring(Write("c.pdf", whole[..length])));
            Assert.True(arrival.Document is not null || arrival.Fault!.Code is "SAYSO3125" or "SAYSO3126");
        }
    }

    [Theory]
    [InlineData(100_000, "SAYSO3107")]
    [InlineData(3, "SAYSO3126")]
    public async Task Objects_nested_without_end_are_a_fault(int depth, string code)
    {
        string nested = new string('[', depth) + new string(']', depth);
        Assert.Equal(code, (await Fault(Write("a.pdf", OfObjects("<</Type/Catalog/Pages 2 0 R>>", $"<</Type/Pages/Kids[]/Count 0/X {nested}>>")))).Code);
    }

    [Fact]
    public async Task A_bomb_in_a_PDF_is_a_fault()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(Encoding.ASCII.GetBytes(new string(' ', 30_000_000)));
        }

        string body = Encoding.Latin1.GetString(packed.ToArray());
        byte[] pdf = OfObjects("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R>>", $"<</Length {body.Length}/Filter/FlateDecode>>\nstream\n{body}\nendstream");
        Assert.Equal("SAYSO3108", (await Fault(Write("a.pdf", pdf), new IntakeOptions { Limits = new IntakeLimits { DocumentBytes = 1_000_000 } })).Code);
    }

    /// <summary>A file of these objects, numbered from one; the first is the root.</summary>
    private static byte[] OfObjects(params string[] objects)
    {
        var pdf = new StringBuilder("%PDF-1.4\n");
        var table = new StringBuilder($"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n");
        for (int i = 0; i < objects.Length; i++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{pdf.Length:D10} 00000 n \n");
            pdf.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n");
        }

        int start = pdf.Length;
        pdf.Append(table).Append(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1}/Root 1 0 R>>\nstartxref\n{start}\n%%EOF");
        return Encoding.Latin1.GetBytes(pdf.ToString());
    }
}
