using System.Text;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Tests.Evaluation;

/// <summary>A corpus of texts in which words, spaces and marks of every kind meet, with annotations anywhere.</summary>
internal static class HostileCorpus
{
    private static readonly string[] Pieces =
    [
        "said", "Miller", "o’clock", "it's", "'quoted'", "-dash-", "co-op", "a_b", "12.5", "²", "Ⅻ", "½", "é", "e\u0301", "ß", "日本", "\U0001F600", "\U0001D54F",
        "“", "”", "\"", "’", "'", "-", " ", " ", " ", "\n", "\r\n", "\t", "\u00a0", "\u2003", "\u2028", "\u0085", "\u001c", "\u200b", ".", ",", "हिन्दी", "\u0661", "ª", "#",
    ];

    public static void Write(string folder, int stories, Random random)
    {
        string texts = Directory.CreateDirectory(Path.Combine(folder, "text")).FullName;
        string attributions = Directory.CreateDirectory(Path.Combine(folder, "attributions")).FullName;
        for (int story = 0; story < stories; story++)
        {
            var text = new StringBuilder();
            for (int i = random.Next(400); i >= 0; i--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            var document = new Document(text.ToString());
            File.WriteAllText(Path.Combine(texts, $"story{story}.txt"), document.Text);
            using var writer = new StreamWriter(Path.Combine(attributions, $"story{story}_abcd.ann"));
            Brat.Write(writer, document, [.. Enumerable.Range(0, random.Next(12)).Select(_ => Anything(document, random))]);
        }
    }

    private static Annotation Anything(Document document, Random random) => new()
    {
        Source = Spans(document, random),
        Cue = Spans(document, random),
        Content = Spans(document, random),
    };

    private static List<Span> Spans(Document document, Random random) =>
        [.. Enumerable.Range(0, random.Next(4)).Select(_ => Span(document, random))];

    private static Span Span(Document document, Random random)
    {
        int start = random.Next(document.CodePointCount + 1);
        int end = Math.Min(document.CodePointCount, start + random.Next(40));
        return new Span(document.FromCodePoint(start), document.FromCodePoint(end));
    }
}
