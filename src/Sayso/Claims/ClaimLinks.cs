using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>
/// Which attributions are about the same claim: those that share a target, or that name it by the same words of the story. Targets that do not exist, that are the
/// attribution itself, or that are listed twice are left out, so that no link leads round in a circle.
/// </summary>
internal sealed class ClaimLinks
{
    private readonly List<int>[] _targets;
    private readonly int[] _parents;

    public ClaimLinks(IReadOnlyList<Attribution> attributions, IReadOnlyList<Position> positions)
    {
        var places = new Dictionary<string, int>(attributions.Count, StringComparer.Ordinal);
        for (int i = 0; i < attributions.Count; i++)
        {
            places.TryAdd(attributions[i].Id, i);
        }

        _parents = [.. Enumerable.Range(0, positions.Count)];
        _targets = new List<int>[positions.Count];
        var words = new Dictionary<SpanSet, int>();
        for (int i = 0; i < positions.Count; i++)
        {
            _targets[i] = [];
            foreach (string id in positions[i].Targets.Distinct(StringComparer.Ordinal))
            {
                if (places.TryGetValue(id, out int target) && target != i && target < positions.Count)
                {
                    _targets[i].Add(target);
                    Join(i, target);
                }
            }

            if (_targets[i].Count == 0 && positions[i].About is { } about && !words.TryAdd(about, i))
            {
                Join(i, words[about]);
            }
        }
    }

    /// <summary>The places of the attributions that the one at <paramref name="place"/> is about.</summary>
    public IReadOnlyList<int> Of(int place) => _targets[place];

    /// <summary>The number of the claim that the attribution makes or is about: the first place of all that share it.</summary>
    public int GroupOf(int place)
    {
        while (_parents[place] != place)
        {
            _parents[place] = _parents[_parents[place]];
            place = _parents[place];
        }

        return place;
    }

    private void Join(int one, int other)
    {
        int first = GroupOf(one);
        int second = GroupOf(other);
        _parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
