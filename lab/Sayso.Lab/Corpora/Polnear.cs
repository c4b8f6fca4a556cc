using System.Globalization;
using Sayso.Text;

namespace Sayso.Lab.Corpora;

/// <summary>PolNeAR (Newell, Margolin and Ruths, LREC 2018): texts with brat annotations. Malformed lines are passed over.</summary>
internal static class Polnear
{
    public static List<GoldStory> Load(string folder)
    {
        var stories = new List<GoldStory>();
        foreach (string file in Directory.GetFiles(Path.Combine(folder, "text"), "*.txt").Order(StringComparer.Ordinal))
        {
            string name = Path.GetFileNameWithoutExtension(file);
            string text = File.ReadAllText(file);
            string? annotations = Directory.GetFiles(Path.Combine(folder, "attributions"), name + "_????.ann").Order(StringComparer.Ordinal).FirstOrDefault();
            if (annotations is not null)
            {
                stories.Add(new GoldStory(name, text, Layout.Of(text), Read(annotations, text)));
            }
        }

        return stories;
    }

    private static List<GoldAttribution> Read(string file, string text)
    {
        var points = new CodePoints(text);
        var spans = new Dictionary<string, List<Span>>(StringComparer.Ordinal);
        var attributions = new List<GoldAttribution>();
        foreach (string[] fields in File.ReadLines(file).Select(l => l.Split('\t')).Where(f => f.Length >= 2))
        {
            if (fields[0].StartsWith('T'))
            {
                string[] parts = fields[1].Split(' ', 2);
                if (parts[0] is "Source" or "Cue" or "Content")
                {
                    spans[fields[0]] = [.. parts[1].Split(';').Select(p => Piece(p, text, points)).Where(s => !s.IsEmpty).Order()];
                }
            }
            else if (fields[0].StartsWith('E'))
            {
                var roles = fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a.Split(':')).ToLookup(a => a[0].TrimEnd("0123456789".ToCharArray()), a => a[1], StringComparer.Ordinal);
                var all = (string role) => roles[role].SelectMany(t => spans.GetValueOrDefault(t, [])).Order().ToList();
                var attribution = new GoldAttribution(Hull(all("Source")), Hull(all("Cue")), all("Content"));
                if (attribution.Cue is not null || attribution.Content.Count > 0)
                {
                    attributions.Add(attribution);
                }
            }
        }

        return attributions;
    }

    private static Span Piece(string piece, string text, CodePoints points)
    {
        string[] ends = piece.Split(' ');
        int start = points.ToUtf16(int.Parse(ends[0], CultureInfo.InvariantCulture));
        int end = points.ToUtf16(int.Parse(ends[1], CultureInfo.InvariantCulture));
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new Span(start, end);
    }

    private static Span? Hull(List<Span> pieces) => pieces.Count == 0 ? null : new Span(pieces[0].Start, pieces[^1].End);
}
