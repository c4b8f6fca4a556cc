using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Tests.Evaluation;

/// <summary>Gold stories in which words, spaces and marks of every kind meet, with statements anywhere.</summary>
internal static class HostileGold
{
    private static readonly string[] Pieces =
    [
        "said", "Miller", "o’clock", "it's", "co-op", "a_b", "12.5", "²", "½", "é", "e\u0301", "日本", "\U0001F600", "\U0001D54F", "“", "”", "’", "-",
        " ", " ", " ", " ", "\n", "\t", "\u00a0", "\u2028", "\u200b", ".", ",", "हिन्दी", "ª", "said so", "(", "*",
    ];

    private static readonly string?[] Names =
        ["Donald Trump", "Trump", "the President", "Mr. Adeyemi’s", "Sen. Ole Dahl", "two people", "İstanbul Post", "istanbul post", "U.S.", "", null, "A-B C", "Dahl Ole"];

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string? Name(Random random) => Names[random.Next(Names.Length)];

    public static string ValueOf<T>(Random random)
        where T : struct, Enum => ReadingNames.All<T>()[random.Next(ReadingNames.All<T>().Count)];

    /// <summary>Writes NAME.txt and NAME.gold.json for as many stories.</summary>
    public static void Write(string folder, int stories, Random random)
    {
        for (int story = 0; story < stories; story++)
        {
            var text = new StringBuilder("a");
            for (int i = random.Next(300); i >= 0; i--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            var document = new Document(text.ToString());
            int count = random.Next(12);
            object[] statements = [.. Enumerable.Range(1, count).Select(number => Statement(document, number, count, random))];
            File.WriteAllText(Path.Combine(folder, $"story{story}.txt"), document.Text);
            File.WriteAllText(Path.Combine(folder, $"story{story}.gold.json"), JsonSerializer.Serialize(new { story, attributions = statements }, Plain));
        }
    }

    private static object Statement(Document document, int number, int count, Random random)
    {
        var pieces = Spans(document, random);
        string kind = ValueOf<global::Sayso.Sources.SourceKind>(random);
        return new
        {
            id = $"a{number}",
            content = pieces.Select(piece => piece.Of(document.Text).ToString()),
            start = document.ToCodePoint(pieces[0].Start),
            who = Name(random),
            kind,
            unnamed = kind == "unnamed" ? new { count = random.Next(3) is > 0 and var known ? known : (int?)null, basis = (string?)null } : null,
            channel = ValueOf<global::Sayso.Sources.Channel>(random),
            via = Name(random),
            stance = ValueOf<global::Sayso.Claims.Stance>(random),
            targets = Enumerable.Range(0, random.Next(3)).Select(_ => $"a{random.Next(count) + 1}"),
            target_text = random.Next(3) == 0 ? null : Spans(document, random)[0].Of(document.Text).ToString(),
            within = random.Next(3) == 0 ? $"a{random.Next(count) + 1}" : null,
        };
    }

    /// <summary>One or two stretches of text, in order.</summary>
    public static Span[] Spans(Document document, Random random)
    {
        int[] cuts = [.. Enumerable.Range(0, random.Next(2) == 0 ? 2 : 4).Select(_ => document.FromCodePoint(random.Next(document.CodePointCount + 1))).Distinct().Order()];
        return cuts.Length < 2 ? [new Span(0, 1)] : [.. cuts.Chunk(2).Where(pair => pair.Length == 2).Select(pair => new Span(pair[0], pair[1]))];
    }
}
