using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Finds the attribution that says what a denial states in words of its own.</summary>
internal sealed class WordedClaims(ClaimSetting setting, Eligibility eligibility)
{
    private const double EnoughShared = 0.5;
    private const double EnoughConfirmed = 0.6;

    private readonly HashSet<int> _query = [];
    private readonly Dictionary<int, (double Weight, int Words)> _shared = [];

    /// <summary>The place of the attribution that shares most of the words in <paramref name="span"/>; none where none shares enough.</summary>
    public List<int> Of(int place, Span? span)
    {
        if (span is not { } stated)
        {
            return [];
        }

        _query.Clear();
        _shared.Clear();
        setting.Words.Collect(stated, _query);
        double all = setting.Claims.Match(_query, place, _shared);
        int best = -1;
        double most = 0;
        foreach (var (other, (weight, count)) in _shared)
        {
            if (!IsEnough(place, other, weight / all, count) || !eligibility.Allows(place, other))
            {
                continue;
            }

            double score = Score(place, other, weight, all);
            if (score > most || (score == most && other < best))
            {
                (best, most) = (other, score);
            }
        }

        return best < 0 ? [] : [best];
    }

    /// <summary>Whether an attribution has a word of the last question, names aside.</summary>
    public bool HasAWord(int other) => Array.Exists(setting.Claims.Items[other].Said, key => !setting.Words.IsEntity(key) && _query.Contains(key));

    // One word (“any such letter”) only points back. Most of what is acknowledged was claimed by nobody, so that it takes more to show that it was.
    private bool IsEnough(int place, int other, double part, int count) => setting.Postures[place].Stance == Stance.Confirms
        ? part >= EnoughConfirmed && (count >= 2 || (_query.Count == 1 && other < place))
        : part >= EnoughShared && (count >= 2 || (_query.Count == 1 && other < place));

    private double Score(int place, int other, double weight, double all)
    {
        double nested = setting.Attributions[other].Within is null ? 0 : 0.15;
        if (_query.Count == 1)
        {
            // What is pointed at by one word is where it was first spoken of.
            return 1 + (0.1 / (1 + other)) - nested;
        }

        return (weight / all) + (0.2 * weight / Math.Max(1, setting.Claims.Items[other].Said.Length)) + (other < place ? 0.5 : 0) + (0.1 / (1 + Math.Abs(place - other))) - nested;
    }
}
