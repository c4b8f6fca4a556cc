using Sayso.Attributions;

namespace Sayso.Evaluation;

/// <summary>
/// The scores of one type's contents. Recall is over gold's of the type, precision over the predicted of the type; either may be
/// matched by any type on the other side. The type is taken from the text alike for both: direct if all of a content's words
/// stand in quotation marks, indirect if none does, else mixed.
/// </summary>
public sealed class TypeScores
{
    /// <summary>Whole contents.</summary>
    public Tally Exact { get; } = new();

    /// <summary>Each piece of a content by itself.</summary>
    public Tally Boundary { get; } = new();

    /// <summary>Words of contents.</summary>
    public Tally Token { get; } = new();

    /// <summary>Attributions, by content and source.</summary>
    public Tally Triple { get; } = new();

    internal void Add(MarkedStory story, AttributionType type)
    {
        var gold = story.Gold.Where(a => a.Type == type).ToList();
        var predicted = story.Predicted.Where(a => a.Type == type).ToList();
        Exact.AddMatched(
            Multiset.CountShared(gold.Select(a => a.Words(Role.Content)), predicted.Select(a => a.Words(Role.Content))),
            gold.Count,
            predicted.Count);
        AddShared(Boundary, of => SpanScore.Pieces(of, Role.Content), story, gold, predicted);
        AddShared(Token, of => SpanScore.WordsOf(of.Select(a => a.Words(Role.Content))), story, gold, predicted);
        Triple.AddGold(story.Matches.Count(match => match.Gold.Type == type), gold.Count);
        Triple.AddPredicted(story.Matches.Count(match => match.Predicted.Type == type), predicted.Count);
    }

    private static void AddShared<T>(
        Tally tally,
        Func<IEnumerable<MarkedAttribution>, HashSet<T>> parts,
        MarkedStory story,
        List<MarkedAttribution> gold,
        List<MarkedAttribution> predicted)
    {
        var goldParts = parts(gold);
        var predictedParts = parts(predicted);
        tally.AddGold(goldParts.Count(parts(story.Predicted).Contains), goldParts.Count);
        tally.AddPredicted(predictedParts.Count(parts(story.Gold).Contains), predictedParts.Count);
    }
}
