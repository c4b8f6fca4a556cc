using Sayso.Text;

namespace Sayso.Evaluation;

/// <summary>One story's gold and the reading of it, laid over the same words and matched.</summary>
internal sealed class ScoredReading
{
    private readonly GoldStory _story;
    private readonly List<Span> _words;
    private readonly int?[] _foundAs;
    private readonly Dictionary<string, string> _names;

    public ScoredReading(GoldStory story, Reading? reading)
    {
        _story = story;
        _words = ScoredWords.Of(story.Document.Text);
        Predicted = [.. (reading?.Statements ?? []).Where(statement => statement.Position.Expressed)];
        _foundAs = ReadingMatching.Of(
            [.. Gold.Select(truth => WordSet.Under(truth.Content, _words))],
            [.. Predicted.Select(statement => WordSet.Under(statement.Attribution.Content, _words))]);
        _names = Named(reading?.Entities ?? [], entity => entity.Id, entity => entity.Name);
        var goldPlaces = Named(Gold.Index(), item => item.Item.Id, item => item.Index);
        var places = Named(Predicted.Index(), item => item.Item.Id, item => item.Index);
        GoldTargets = Pairs(Gold, truth => truth.Targets, goldPlaces);
        GoldOuter = Pairs(Gold, truth => Outer(truth.Within), goldPlaces);
        PredictedTargets = Pairs(Predicted, statement => statement.Position.Targets, places);
        PredictedOuter = Pairs(Predicted, statement => Outer(statement.Attribution.Within), places);
    }

    public IReadOnlyList<GoldStatement> Gold => _story.Statements;

    /// <summary>The statements of the reading that are no private states.</summary>
    public IReadOnlyList<Statement> Predicted { get; }

    public IEnumerable<(GoldStatement Truth, Statement Statement)> Matches =>
        Gold.Index().Where(item => _foundAs[item.Index] is not null).Select(item => (item.Item, Predicted[_foundAs[item.Index]!.Value]));

    public HashSet<(int, int)> GoldTargets { get; }

    public HashSet<(int, int)> GoldOuter { get; }

    public HashSet<(int, int)> PredictedTargets { get; }

    public HashSet<(int, int)> PredictedOuter { get; }

    public string? NameOf(Statement statement) => statement.Provenance.Entity is { } id ? _names.GetValueOrDefault(id) : null;

    /// <summary>What a pair of gold attributions was found as; null unless both were.</summary>
    public (int, int)? FoundAs((int First, int Second) pair) =>
        _foundAs[pair.First] is { } first && _foundAs[pair.Second] is { } second ? (first, second) : null;

    /// <summary>Whether a statement's claim shares half of the union with gold's, wherever gold's words stand in the story.</summary>
    public bool IsAboutTheSame(GoldStatement truth, Statement statement)
    {
        if (string.IsNullOrEmpty(truth.TargetText) || statement.Position.About is not { } about)
        {
            return false;
        }

        string text = _story.Document.Text;
        var words = WordSet.Under(about, _words);
        for (int at = text.IndexOf(truth.TargetText, StringComparison.Ordinal); at >= 0; at = Next(text, truth.TargetText, at))
        {
            var here = WordSet.Under([new Span(at, at + truth.TargetText.Length)], _words);
            int shared = words.CountShared(here);
            if (shared / (double)Math.Max(1, words.Count + here.Count - shared) >= 0.5)
            {
                return true;
            }
        }

        return false;
    }

    private static int Next(string text, string words, int at) => text.IndexOf(words, at + words.Length, StringComparison.Ordinal);

    private static IReadOnlyList<string> Outer(string? id) => string.IsNullOrEmpty(id) ? [] : [id];

    /// <summary>By name; of two that are called the same, the later.</summary>
    private static Dictionary<string, TValue> Named<T, TValue>(IEnumerable<T> items, Func<T, string> name, Func<T, TValue> value)
    {
        var named = new Dictionary<string, TValue>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            named[name(item)] = value(item);
        }

        return named;
    }

    private static HashSet<(int, int)> Pairs<T>(IReadOnlyList<T> items, Func<T, IReadOnlyList<string>> others, Dictionary<string, int> places) =>
        [.. items.SelectMany((item, i) => others(item).Where(places.ContainsKey).Select(other => (i, places[other])))];
}
