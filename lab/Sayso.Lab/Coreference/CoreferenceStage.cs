using System.Globalization;
using Sayso.Evaluation;
using Sayso.Lab.Corpora;
using Sayso.Mentions;

namespace Sayso.Lab.Coreference;

/// <summary>Learns coreference from GUM's train split and scores it on its dev split.</summary>
internal static class CoreferenceStage
{
    private static readonly string[] Types = ["person", "organization", "place", "label"];

    /// <summary>Learns the weights, leaves them in <c>models/coreference.tsv</c> and scores them.</summary>
    public static void Learn(Settings settings)
    {
        var train = Gum.Load(Path.Combine(settings.Data, "gum", "train.conllu.gz"));
        Func<GumMention, bool> kept = settings.Text("types", "all") == "person" ? m => m.Type is "person" or "label" : m => Types.Contains(m.Type) || m.Span.Length <= 5;
        List<Judgement> judgements = [.. train.SelectMany(d => Judgements.Of(d, kept, withGrammar: true)), .. train.SelectMany(d => Judgements.Of(d, m => m.Type is "person" or "label", withGrammar: true))];
        Console.WriteLine($"{train.Count} documents, {judgements.Count} choices");
        var ranker = RankerTraining.Learn(judgements, settings.Count("epochs", 12), settings.Number("rate", 0.1), settings.Number("penalty", 2), settings.Count("seed", 1));
        string file = settings.Text("out", "models/coreference.tsv");
        using (var writer = new StreamWriter(file))
        {
            writer.Write("# Weights of the coreference ranker: class of mention, feature, weight. Learned from GUM's train split (CC BY 4.0) by “lab coreference”.\n");
            ranker.Write(writer);
        }

        Score(settings, ranker);
    }

    /// <summary>Scores the shipped weights.</summary>
    public static void Score(Settings settings) => Score(settings, Ranker.Shipped);

    private static void Score(Settings settings, Ranker ranker)
    {
        var documents = Gum.Load(Path.Combine(settings.Data, "gum", settings.Text("split", "dev") + ".conllu.gz"));
        foreach (bool withGrammar in (bool[])[true, false])
        {
            string how = withGrammar ? "gold grammar" : "no grammar";
            Print($"PERSON, {how}, singletons kept", documents, ranker, withGrammar, ["person", "label"], singletons: true);
            Print($"PERSON, {how}, singletons left out", documents, ranker, withGrammar, ["person", "label"], singletons: false);
            Print($"PERSON among all given, {how}, kept", documents, ranker, withGrammar, null, singletons: true);
        }

        foreach (var document in documents)
        {
            Print(document.Name, [document], ranker, true, ["person", "label"], true);
        }
    }

    private static void Print(string title, List<GumDocument> documents, Ranker ranker, bool withGrammar, string[]? types, bool singletons)
    {
        var scorer = new CoreferenceScorer();
        foreach (var document in documents)
        {
            var mentions = document.Mentions.Where(m => types is null || types.Contains(m.Type)).ToList();
            int[] found = EntityFinder.Resolve(document.Layout, withGrammar ? document.Grammar : null, [.. mentions.Select(m => m.Span)], ranker);
            var scored = mentions.Zip(found).Where(pair => pair.First.Type == "person").ToList();
            scorer.Add(Entities(scored.GroupBy(p => p.First.Entity).Select(g => g.Select(p => p.First)), singletons), Entities(scored.GroupBy(p => p.Second).Select(g => g.Select(p => p.First)), singletons));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title,-60} CoNLL {scorer.Conll:F2} (MUC {scorer.Muc:F2}, B³ {scorer.BCubed:F2}, CEAFe {scorer.CeafE:F2})"));
    }

    private static List<GumMention[]> Entities(IEnumerable<IEnumerable<GumMention>> groups, bool singletons) => [.. groups.Select(g => g.ToArray()).Where(g => singletons || g.Length > 1)];
}
