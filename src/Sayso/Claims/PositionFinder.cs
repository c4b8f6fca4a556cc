using Sayso.Attributions;
using Sayso.Mentions;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Finds where each attribution stands.</summary>
internal static class PositionFinder
{
    /// <summary>One position for each attribution, in the same order.</summary>
    public static IReadOnlyList<Position> Find(Layout layout, IReadOnlyList<Entity> entities, IReadOnlyList<Attribution> attributions, IReadOnlyList<Provenance> provenances)
    {
        if (attributions.Count == 0)
        {
            return [];
        }

        var places = new Dictionary<string, int>(attributions.Count, StringComparer.Ordinal);
        for (int i = 0; i < attributions.Count; i++)
        {
            places.TryAdd(attributions[i].Id, i);
        }

        var sentences = new Sentences(layout);
        var words = new WordKeys(layout, entities);
        var sources = new SourceIdentity(layout, attributions, provenances, places);
        var stances = new StanceFinder(layout, words, sources);
        var postures = new Posture[attributions.Count];
        bool[] expressed = new bool[attributions.Count];
        for (int i = 0; i < postures.Length; i++)
        {
            var cue = CueReading.Of(layout, sentences, attributions[i]);
            postures[i] = stances.Of(attributions[i], i, cue) with { IsAccusation = cue.Meaning == CueMeaning.Accuses, IsLikewise = cue.Words.Has("also") || cue.Words.Has("likewise") || cue.Words.Has("too") };
            expressed[i] = Expression.IsVoiced(attributions[i], OuterOf(attributions[i]), cue, stances.ContentOf(attributions[i]), stances.SourceOf(attributions[i]));
        }

        var claims = new StoryClaims(layout, words, sentences, attributions);
        var targets = new TargetFinder(new ClaimSetting(layout, words, claims, sources, attributions, postures, expressed));
        return new PositionWriter(attributions, postures, expressed, targets).Write();

        Attribution? OuterOf(Attribution inner) => inner.Within is { } outer && places.TryGetValue(outer, out int place) ? attributions[place] : null;
    }
}
