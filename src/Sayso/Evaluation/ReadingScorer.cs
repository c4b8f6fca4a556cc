using Sayso.Exchange;
using Sayso.Sources;

namespace Sayso.Evaluation;

/// <summary>
/// Scores readings against gold stories: who, by what way, and what is disputed. Private states that a reading reports are left out, since
/// gold has none.
/// </summary>
public sealed class ReadingScorer
{
    /// <summary>How many stories were scored.</summary>
    public int Stories { get; private set; }

    /// <summary>Attributions: found where the contents share half of their union.</summary>
    public Hits Found { get; } = new();

    /// <summary>How many of the found have the right source by name.</summary>
    public int Who { get; private set; }

    /// <summary>How many of the found have the right kind of source.</summary>
    public int Kind { get; private set; }

    /// <summary>How many of the found have the right channel.</summary>
    public int Channel { get; private set; }

    /// <summary>How many of the found have the right outlet or person that they came through, or rightly none.</summary>
    public int Via { get; private set; }

    /// <summary>How many of the found have the right stance.</summary>
    public int Stance { get; private set; }

    /// <summary>Sources without a name.</summary>
    public Hits Unnamed { get; } = new();

    /// <summary>How many of the sources rightly found unnamed have the right count.</summary>
    public int Count { get; private set; }

    /// <summary>Attributions that deny, doubt or correct.</summary>
    public Hits Denials { get; } = new();

    /// <summary>Pairs of an attribution and one that it denies, confirms, upholds, doubts or corrects.</summary>
    public Hits Links { get; } = new();

    /// <summary>The words of the claim that an attribution denies, confirms, upholds or doubts.</summary>
    public Hits About { get; } = new();

    /// <summary>Pairs of an attribution and the one inside whose content it stands.</summary>
    public Hits Within { get; } = new();

    /// <summary>Adds a story.</summary>
    /// <param name="gold">What is in it.</param>
    /// <param name="reading">What was found in it; null where nobody looked, which counts as nothing found.</param>
    public void Add(GoldStory gold, Reading? reading)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var story = new ScoredReading(gold, reading);
        Stories++;
        Found.Gold += story.Gold.Count;
        Found.Predicted += story.Predicted.Count;
        AddKinds(story);
        foreach (var (truth, statement) in story.Matches)
        {
            Found.Right++;
            Who += SpokenNames.AreSame(truth.Who, story.NameOf(statement)) ? 1 : 0;
            Kind += truth.Kind == KindOf(statement) ? 1 : 0;
            Channel += truth.Channel == ReadingNames.Of(statement.Provenance.Channel) ? 1 : 0;
            Stance += truth.Stance == ReadingNames.Of(statement.Position.Stance) ? 1 : 0;
            Via += SpokenNames.AreSame(truth.Via, statement.Provenance.Via) ? 1 : 0;
            Denials.Right += IsDenial(truth.Stance) && IsDenial(ReadingNames.Of(statement.Position.Stance)) ? 1 : 0;
            About.Right += story.IsAboutTheSame(truth, statement) ? 1 : 0;
            AddUnnamed(truth, statement);
        }

        AddPairs(Links, story, story.GoldTargets, story.PredictedTargets);
        AddPairs(Within, story, story.GoldOuter, story.PredictedOuter);
    }

    private static bool IsDenial(string stance) => stance is "denies" or "doubts" or "corrects";

    private static string? KindOf(Statement statement) => statement.Provenance.Kind is { } kind ? ReadingNames.Of(kind) : null;

    private static bool IsUnnamed(GoldStatement statement) => statement.Kind == "unnamed";

    private void AddKinds(ScoredReading story)
    {
        Denials.Gold += story.Gold.Count(truth => IsDenial(truth.Stance));
        Denials.Predicted += story.Predicted.Count(statement => IsDenial(ReadingNames.Of(statement.Position.Stance)));
        Unnamed.Gold += story.Gold.Count(IsUnnamed);
        Unnamed.Predicted += story.Predicted.Count(statement => statement.Provenance.Kind == SourceKind.Unnamed);
        About.Gold += story.Gold.Count(truth => !string.IsNullOrEmpty(truth.TargetText));
        About.Predicted += story.Predicted.Count(statement => statement.Position.About is not null);
    }

    private void AddUnnamed(GoldStatement truth, Statement statement)
    {
        if (IsUnnamed(truth) && statement.Provenance.Kind == SourceKind.Unnamed)
        {
            Unnamed.Right++;
            Count += truth.Count == statement.Provenance.Unnamed?.Count ? 1 : 0;
        }
    }

    private static void AddPairs(Hits hits, ScoredReading story, HashSet<(int, int)> gold, HashSet<(int, int)> predicted)
    {
        hits.Gold += gold.Count;
        hits.Predicted += predicted.Count;
        hits.Right += gold.Count(pair => story.FoundAs(pair) is { } found && predicted.Contains(found));
    }
}
