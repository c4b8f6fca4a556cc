using System.Globalization;
using Sayso.Attributions;
using Sayso.Evaluation;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Lab.Training;

/// <summary>Scores what networks find in annotated stories.</summary>
internal static class Score
{
    /// <summary>Scores the stories and leaves what was found as .ann files in <paramref name="output"/>.</summary>
    public static AttributionScorer Of(IEnumerable<Example> examples, Finder finder, string output)
    {
        Directory.CreateDirectory(output);
        var scorer = new AttributionScorer();
        foreach (var example in examples)
        {
            var found = finder.Read(example).Where(a => a.Pieces.Count > 0).Select(a => Annotate(example.Story.Layout, a.Cue, a.Source, a.Pieces)).ToList();
            scorer.Add(example.Story.Layout, example.Story.Annotations, found);
            using var file = new StreamWriter(Path.Combine(output, example.Story.Name + ".ann"));
            Brat.Write(file, example.Story.Document, found);
        }

        return scorer;
    }

    /// <summary>The figures that matter in one line.</summary>
    public static string Brief(AttributionScorer s) => string.Create(CultureInfo.InvariantCulture,
        $"boundary {s.Boundary.Source.F1:F2} / {s.Boundary.Cue.F1:F2} / {s.Boundary.Content.F1:F2} triple {s.Triple.F1:F2} exact {s.ExactTriple.F1:F2} alpha {s.Alpha:F4} direct {s.ByType(AttributionType.Direct).Token.Recall:F2}");

    /// <summary>What was found, as annotators mark it.</summary>
    public static Annotation Annotate(Layout layout, TokenSpan cue, TokenSpan? source, IEnumerable<TokenSpan> pieces)
    {
        Span Of(TokenSpan s) => new(layout.Tokens[s.First].Span.Start, layout.Tokens[s.Last].Span.End);
        return new Annotation { Cue = [Of(cue)], Source = source is { } s ? [Of(s)] : [], Content = [.. pieces.Select(Of)] };
    }
}
