using Sayso.Evaluation;
using Sayso.Exchange;
using Sayso.Text;

namespace Sayso.Tests.Evaluation;

/// <summary>The scorer prints what the published one prints, to the last digit, whatever is predicted.</summary>
public sealed class ScorerAgreementTests : IDisposable
{
    private readonly string _predictions = Directory.CreateTempSubdirectory("sayso-scorer-").FullName;

    public void Dispose() => Directory.Delete(_predictions, recursive: true);

    [Fact]
    public void Agrees_on_spoilt_gold()
    {
        var random = new Random(1);
        AgreesOn((annotations, _, document) => Spoiling.Spoil(annotations, document, random));
    }

    [Fact]
    public void Agrees_on_a_second_annotator_and_on_stories_without_prediction() =>
        AgreesOn((_, others, document) => others.Count == 0 ? null : Brat.Read(File.ReadAllText(others[0]), document).Annotations);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Agrees_on_a_corpus_with_text_of_every_kind(int seed)
    {
        string corpus = Path.Combine(_predictions, "corpus");
        var random = new Random(seed);
        HostileCorpus.Write(corpus, stories: 40, random);
        AgreesOn((annotations, _, document) => Spoiling.Spoil(annotations, document, random), corpus);
    }

    private void AgreesOn(Func<IReadOnlyList<Annotation>, IReadOnlyList<string>, Document, IReadOnlyList<Annotation>?> predict, string? corpus = null)
    {
        corpus ??= Yardstick.Corpus;
        var scorer = new AttributionScorer();
        foreach (string file in Directory.GetFiles(Path.Combine(corpus, "text"), "*.txt"))
        {
            string name = Path.GetFileNameWithoutExtension(file);
            var document = new Document(File.ReadAllText(file));
            string[] annotators = [.. Directory.GetFiles(Path.Combine(corpus, "attributions"), name + "_????.ann").Order(StringComparer.Ordinal)];
            var gold = Brat.Read(File.ReadAllText(annotators[0]), document, BratReferences.Above).Annotations;
            var predicted = predict(gold, annotators[1..], document);
            if (predicted is not null)
            {
                using var writer = new StreamWriter(Path.Combine(_predictions, name + ".ann"));
                Brat.Write(writer, document, predicted);
            }

            scorer.Add(Layout.Of(document.Text), gold, predicted);
        }

        string[] expected = Yardstick.Score(Path.Combine(corpus, "text"), Path.Combine(corpus, "attributions"), _predictions);
        using var sheet = new StringWriter();
        ScoreSheet.Print(scorer, sheet);
        Assert.Equal(expected, sheet.ToString().Split('\n')[..expected.Length]);
    }
}
