using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Tests.Evaluation;

/// <summary>Makes annotations wrong in every way that a reader of stories gets them wrong.</summary>
internal static class Spoiling
{
    public static IReadOnlyList<Annotation> Spoil(IReadOnlyList<Annotation> annotations, Document document, Random random)
    {
        var spoilt = new List<Annotation>();
        foreach (var annotation in annotations)
        {
            for (int copies = random.Next(10) switch { 0 => 0, 1 => 2, _ => 1 }; copies > 0; copies--)
            {
                spoilt.Add(new Annotation
                {
                    Source = Maybe(annotation.Source, document, random),
                    Cue = Maybe(annotation.Cue, document, random),
                    Content = random.Next(12) == 0 && annotations.Count > 1
                        ? annotations[random.Next(annotations.Count)].Content
                        : Maybe(annotation.Content, document, random),
                });
            }
        }

        return [.. spoilt.Where(annotation => annotation.Cue.Count + annotation.Content.Count > 0).OrderBy(_ => random.Next())];
    }

    private static List<Span> Maybe(IReadOnlyList<Span> pieces, Document document, Random random) =>
        random.Next(12) == 0 ? [] : [.. pieces.SelectMany(piece => Spoilt(piece, document, random))];

    private static IEnumerable<Span> Spoilt(Span piece, Document document, Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                return [Whole(piece.Start - random.Next(30), piece.End, document)];
            case 1:
                return [Whole(piece.Start, piece.End + random.Next(30), document)];
            case 2:
                int middle = piece.Start + random.Next(piece.Length + 1);
                return [Whole(piece.Start, middle, document), Whole(middle, piece.End, document)];
            case 3:
                return [Whole(piece.Start - 1, piece.End + 1, document)];
            default:
                return [piece];
        }
    }

    /// <summary>A span that lies in the text and cuts through no character.</summary>
    private static Span Whole(int start, int end, Document document) => new(
        document.FromCodePoint(document.ToCodePoint(Math.Clamp(start, 0, document.Text.Length))),
        document.FromCodePoint(document.ToCodePoint(Math.Clamp(end, 0, document.Text.Length))));
}
