using Sayso.Ledger.Identity;

namespace Sayso.Bench;

/// <summary>The ledger's entities in memory: what the store does with SQL, for measuring how well entities are told apart.</summary>
internal sealed class Identities
{
    private readonly Dictionary<string, HashSet<int>> _byKey = new(StringComparer.Ordinal);
    private readonly List<KnownEntity> _known = [];
    private readonly List<List<Link>> _links = [];

    /// <summary>An entity of a story, and what led to its place.</summary>
    public sealed record Link(string Story, NamedEntity Entity, Decision Decision);

    public IReadOnlyList<KnownEntity> Known => _known;

    public int Stories { get; private set; }

    public IReadOnlyList<Link> LinksOf(int entity) => _links[entity];

    /// <summary>Finds the place of everyone whom the story names.</summary>
    public void Add(string story, Reading reading)
    {
        var context = StoryContext.Of(reading).Weighed(StoriesWith, Stories);
        // All are decided before any is learned, so that a story's first entity is no evidence for its second.
        var places = new List<(NamedEntity Entity, Decision Decision, int Place)>();
        foreach (var named in NamedEntity.AllOf(reading))
        {
            int[] candidates = [.. Candidates(named)];
            var decision = Identification.Decide(named, context, [.. candidates.Select(i => _known[i])]);
            places.Add((named, decision, decision.Candidate is { } index ? candidates[index] : -1));
        }

        foreach (var (entity, decision, place) in places)
        {
            Learn(place, new Link(story, entity, decision), context);
        }

        Stories++;
    }

    private IEnumerable<int> Candidates(NamedEntity entity) =>
        entity.LookupKeys.SelectMany(key => _byKey.TryGetValue(key, out var found) ? found.OrderByDescending(i => _known[i].Stories).Take(Identification.MostCandidates) : [])
            .Distinct().Take(Identification.MostCandidates);

    private long StoriesWith(string name) => _byKey.TryGetValue(name, out var found) ? found.Sum(i => (long)_known[i].Stories) : 0;

    private void Learn(int place, Link link, StoryContext context)
    {
        if (place < 0)
        {
            place = _known.Count;
            _known.Add(KnownEntity.Of(link.Entity, context));
            _links.Add([]);
        }
        else
        {
            _known[place] = _known[place].With(link.Entity, context);
        }

        _links[place].Add(link);
        foreach (string key in _known[place].Keys)
        {
            if (!_byKey.TryGetValue(key, out var found))
            {
                _byKey.Add(key, found = []);
            }

            found.Add(place);
        }
    }
}
