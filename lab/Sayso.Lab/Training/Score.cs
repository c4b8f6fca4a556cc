using System.Globalization;
using Sayso.Attributions;
using Sayso.Evaluation;
using Sayso.Exchange;
using Sayso.Text;
using TorchSharp;

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

    /// <summary>How often the network's analysis of grammar agrees with CoreNLP's, by token: part of speech, name, head.</summary>
    public static string Grammar(IEnumerable<Example> examples, Network network)
    {
        network.eval();
        long tokens = 0, tags = 0, names = 0, bothNamed = 0, eitherNamed = 0, heads = 0;
        foreach (var example in examples.Where(e => e.Silver is not null))
        {
            using var scope = torch.NewDisposeScope();
            using var _ = torch.no_grad();
            var batch = Batch.Of([example]);
            var (first, _) = network.Encode(batch);
            long[] tag = [.. network.partOfSpeech.call(first).argmax(2).data<long>()];
            long[] name = [.. network.entity.call(first).argmax(2).data<long>()];
            long[] head = [.. network.Arcs(first, batch).argmax(2).data<long>()];
            for (int i = 0; i < example.Labels.Length; i++)
            {
                var (silver, at) = (example.Silver!, batch.Flat[0][i]);
                if (silver.PartOfSpeech[i] < 0 || silver.Head[i] < 0)
                {
                    continue;
                }

                tokens++;
                tags += tag[at] == silver.PartOfSpeech[i] ? 1 : 0;
                bool agreed = name[at] == silver.Entity[i];
                names += agreed ? 1 : 0;
                bool either = name[at] != NoName(example) || silver.Entity[i] != NoName(example);
                eitherNamed += either ? 1 : 0;
                bothNamed += either && agreed ? 1 : 0;
                heads += (at / batch.Width * batch.Width) + head[at] == batch.Flat[0][silver.Head[i]] ? 1 : 0;
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"part of speech {100.0 * tags / tokens:F2} name {100.0 * names / tokens:F2} (where either has one {100.0 * bothNamed / eitherNamed:F2}) head {100.0 * heads / tokens:F2} of {tokens} tokens");

        static int NoName(Example example) => example.Silver!.NoName;
    }

    /// <summary>What was found, as annotators mark it.</summary>
    public static Annotation Annotate(Layout layout, TokenSpan cue, TokenSpan? source, IEnumerable<TokenSpan> pieces)
    {
        Span Of(TokenSpan s) => new(layout.Tokens[s.First].Span.Start, layout.Tokens[s.Last].Span.End);
        return new Annotation { Cue = [Of(cue)], Source = source is { } s ? [Of(s)] : [], Content = [.. pieces.Select(Of)] };
    }
}
