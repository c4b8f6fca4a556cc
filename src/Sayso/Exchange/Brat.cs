using System.Globalization;
using System.Text;
using Sayso.Text;

namespace Sayso.Exchange;

/// <summary>
/// Attributions in brat's standoff form, as PolNeAR has them: for each role a T line with its stretches and words, a T line
/// <c>Attribution</c> or <c>Attribution-no-source</c> where the cue stands, and an E line that ties them. Offsets are code points.
/// </summary>
public static class Brat
{
    /// <summary>Writes annotations of a document; one with neither cue nor content is no attribution and is left out.</summary>
    public static void Write(TextWriter output, Document document, IReadOnlyList<Annotation> annotations)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(annotations);
        int stretch = 0;
        int attribution = 0;
        foreach (var annotation in annotations)
        {
            var anchor = annotation.Cue.Count > 0 ? annotation.Cue : annotation.Content;
            if (anchor.Count == 0)
            {
                continue;
            }

            string kind = annotation.Source.Count > 0 ? "Attribution" : "Attribution-no-source";
            var arguments = new StringBuilder();
            foreach (var (role, pieces) in new[] { ("Source", annotation.Source), ("Cue", annotation.Cue), ("Content", annotation.Content) })
            {
                if (pieces.Count > 0)
                {
                    output.Write(StretchLine(++stretch, role, pieces, document));
                    arguments.Append(CultureInfo.InvariantCulture, $" {role}:T{stretch}");
                }
            }

            output.Write(StretchLine(++stretch, kind, anchor, document));
            output.Write(string.Create(CultureInfo.InvariantCulture, $"E{++attribution}\t{kind}:T{stretch}{arguments}\n"));
        }
    }

    /// <summary>
    /// Reads annotations of a document. A line that makes no sense is left out with a warning that gives its number, and the rest is read.
    /// </summary>
    /// <param name="standoff">The whole of a standoff file.</param>
    /// <param name="document">The document it belongs to.</param>
    /// <param name="references">Which T lines an E line may refer to.</param>
    public static BratAnnotations Read(string standoff, Document document, BratReferences references = BratReferences.Anywhere)
    {
        ArgumentNullException.ThrowIfNull(standoff);
        ArgumentNullException.ThrowIfNull(document);
        var parser = new BratParser(document);
        if (references == BratReferences.Anywhere)
        {
            parser.Read(standoff, stretches: true, attributions: false);
            parser.Read(standoff, stretches: false, attributions: true);
        }
        else
        {
            parser.Read(standoff, stretches: true, attributions: true);
        }

        return parser.Result;
    }

    private static string StretchLine(int number, string kind, IReadOnlyList<Span> pieces, Document document)
    {
        var offsets = string.Join(';', pieces.Select(piece =>
            string.Create(CultureInfo.InvariantCulture, $"{document.ToCodePoint(piece.Start)} {document.ToCodePoint(piece.End)}")));
        string words = string.Join(' ', pieces.Select(piece => piece.Of(document.Text).ToString()));
        return string.Create(CultureInfo.InvariantCulture, $"T{number}\t{kind} {offsets}\t{OnOneLine(words)}\n");
    }

    private static string OnOneLine(string words) => words.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
}
