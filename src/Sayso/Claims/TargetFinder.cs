using Sayso.Attributions;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Finds the attributions whose content a denial, confirmation, upholding, doubt or correction is about.</summary>
/// <remarks>
/// A claim that the denial states itself is looked up by its words; one that it only points at (“this story”, “the accusation”) by who made it, how near and how central it is.
/// Where nothing fits well enough, nothing is chosen.
/// </remarks>
internal sealed class TargetFinder(WordKeys words, StoryClaims claims, SourceIdentity sources, IReadOnlyList<Attribution> attributions, Posture[] postures, bool[] expressed)
{
    private const double EnoughShared = 0.5;
    private const double EnoughPointed = 3;
    private const double SameClaim = 0.4;
    private const double SameHeadline = 0.7;
    private const int Reach = 24;
    private const int Lead = 6;

    private readonly Eligibility _eligibility = new(claims, sources, attributions, postures, expressed);
    private readonly List<int>?[] _found = new List<int>?[attributions.Count];
    private readonly double?[] _centrality = new double?[attributions.Count];
    private readonly HashSet<int> _query = [];
    private readonly Dictionary<int, (double Weight, int Words)> _shared = [];

    /// <summary>The places of the attributions that <paramref name="place"/> is about; the one that states the claim best is the first.</summary>
    public List<int> Find(int place, ClaimReference reference)
    {
        var found = reference.Stated.Count == 0 ? Pointed(place, reference) : Stated(place, reference.Stated.Span);
        if (found.Count == 0 && postures[place].Stance == Stance.Confirms)
        {
            found = DeniedBefore(place);
        }

        if (found.Count > 0)
        {
            AddOthersThatSayTheSame(place, found);
        }

        return _found[place] = found;
    }

    /// <summary>What an earlier claim must share with a negated statement to be what it denies.</summary>
    public List<int> FindContradicted(int place)
    {
        var found = Stated(place, attributions[place].Content.Hull);
        found.RemoveAll(other => !ContradictedBy(place, other));
        return _found[place] = found;
    }

    /// <summary>The earlier claims of which the words in <paramref name="claim"/> speak.</summary>
    public List<int> FindClaimed(int place, Span claim)
    {
        var found = Stated(place, claim);
        found.RemoveAll(other => other > place || claims.Items[other].IsNegative);
        if (found.Count > 0)
        {
            AddOthersThatSayTheSame(place, found);
        }

        return _found[place] = found;
    }

    private bool ContradictedBy(int place, int other) =>
        other < place && !claims.Items[other].IsNegative && claims.Shared(place, other) >= 3 && claims.Likeness(place, other) >= 0.6;

    private List<int> Stated(int place, Span? span)
    {
        if (span is not { } stated)
        {
            return [];
        }

        _query.Clear();
        _shared.Clear();
        words.Collect(stated, _query);
        double all = claims.Match(_query, place, _shared);
        int best = -1;
        double most = 0;
        foreach (var (other, (weight, count)) in _shared)
        {
            double part = weight / all;
            // One word (“any such letter”) only points back.
            if (part < EnoughShared || (count < 2 && (_query.Count > 1 || other > place)) || !_eligibility.Allows(place, other))
            {
                continue;
            }

            double score = part + (0.2 * weight / Math.Max(1, claims.Items[other].Said.Length)) + (other < place ? 0.5 : 0) + (0.1 / (1 + Math.Abs(place - other))) - (attributions[other].Within is null ? 0 : 0.15);
            if (score > most || (score == most && other < best))
            {
                (best, most) = (other, score);
            }
        }

        return best < 0 ? [] : [best];
    }

    private List<int> Pointed(int place, ClaimReference reference)
    {
        if (FromNeighbour(place, reference) is { } same)
        {
            return [.. same];
        }

        var holder = KeysOf(reference.Holder);
        int best = -1;
        double most = EnoughPointed;
        bool isLead = claims.Items[place].Paragraph <= 1;
        for (int other = Math.Max(0, place - Reach); other < Math.Min(attributions.Count, isLead ? place + Reach : place); other++)
        {
            Consider(other);
        }

        for (int other = 0; other < Math.Min(Lead, place - Reach); other++)
        {
            Consider(other);
        }

        return best < 0 ? [] : [best];

        void Consider(int other)
        {
            if (!_eligibility.Allows(place, other))
            {
                return;
            }

            double score = Fitness(place, other, reference, holder);
            if (score >= most)
            {
                (best, most) = (other, score);
            }
        }
    }

    /// <summary>How well a claim fits what is pointed at.</summary>
    private double Fitness(int place, int other, ClaimReference reference, HashSet<int> holder)
    {
        var claim = claims.Items[other];
        int sentences = Math.Abs(claims.Items[place].Sentence - claim.Sentence);
        if (reference.IsBare)
        {
            // A bare “it” reaches no further than the sentence before.
            return sentences <= 1 && other < place ? EnoughPointed + 1 - sentences : 0;
        }

        double score = 2 * Math.Exp(-sentences / 5.0);
        score += Shares(claim.Source, holder) ? 3 : 0;
        score += claim.Paragraph <= 1 ? 0.75 : 0;
        score += other < place ? 0.5 : -0.5;
        score += claim.Said.Length >= 4 ? 0.75 : claim.Said.Length <= 1 ? -1 : 0;
        score += reference.IsReport && sources.IsReported(other) ? 2 : 0;
        score += reference.IsReport && sources.IsUnnamed(other) ? 1 : 0;
        score += Mentions(other, place) ? 1.5 : 0;
        score += Centrality(other);
        score += postures[other].IsAccusation && !reference.IsReport && other < place ? 1 : 0;
        score -= claim.IsNegative ? 1 : 0;

        // Somebody of one's own side is seldom the one whose accusation is denied.
        score -= postures[place].Stance is Stance.Denies or Stance.Doubts && _eligibility.SpeakAsOne(place, other) ? 2 : 0;
        score += sources.WasToldTo(other, place) ? 3 : 0;
        return score - (attributions[other].Within is null ? 0 : 1);
    }

    /// <summary>A speaker who denies again, or an outlet that stands by what was just denied, means the same claim as before.</summary>
    private List<int>? FromNeighbour(int place, ClaimReference reference)
    {
        bool upholds = postures[place].Stance == Stance.Upholds;
        for (int other = place - 1; other >= Math.Max(0, place - 4); other--)
        {
            if (_found[other] is not { Count: > 0 } found || claims.Items[place].Paragraph - claims.Items[other].Paragraph > 1)
            {
                continue;
            }

            bool sameSide = postures[other].Stance == postures[place].Stance && sources.AreSame(place, other);
            bool answers = upholds && postures[other].Stance is Stance.Denies or Stance.Doubts
                && (sources.AreSame(place, found[0]) || sources.WasToldTo(found[0], place) || claims.Items[place].Sentence == claims.Items[other].Sentence);
            if ((sameSide && (reference.IsReport || reference.IsBare || reference.Holder.Count == 0)) || answers)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Who admits in this story what the same source denies in it, perhaps in other words, admits the claim that it denied.</summary>
    private List<int> DeniedBefore(int place)
    {
        for (int other = Math.Max(0, place - Reach); other < Math.Min(attributions.Count, place + Reach); other++)
        {
            if (_found[other] is { Count: > 0 } found && postures[other].Stance == Stance.Denies && _eligibility.SpeakAsOne(place, other))
            {
                return [.. found.Where(target => _eligibility.Allows(place, target))];
            }
        }

        return [];
    }

    private HashSet<int> KeysOf(Wording wording)
    {
        var keys = new HashSet<int>();
        if (wording.Span is { } span)
        {
            words.CollectSource(span, keys, []);
        }

        return keys;
    }

    private static bool Shares(int[] keys, HashSet<int> others) => others.Count > 0 && Array.Exists(keys, others.Contains);

    /// <summary>Whether the claim speaks of the one who answers it.</summary>
    private bool Mentions(int claim, int speaker)
    {
        foreach (int key in claims.Items[speaker].Source)
        {
            if (Array.IndexOf(claims.Items[claim].Said, key) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What others nearby say too is the story's main claim.</summary>
    private double Centrality(int claim)
    {
        if (_centrality[claim] is { } known)
        {
            return known;
        }

        double sum = 0;
        for (int other = Math.Max(0, claim - Lead); other < Math.Min(attributions.Count, claim + Lead); other++)
        {
            sum += other != claim && expressed[other] ? claims.Likeness(claim, other) : 0;
        }

        _centrality[claim] = Math.Min(1.5, sum / 2);
        return _centrality[claim]!.Value;
    }

    /// <summary>A headline often names the source otherwise (a country for its government), so what it says decides alone.</summary>
    private bool SaysTheSame(int first, int other)
    {
        double likeness = claims.Likeness(first, other);
        bool headline = claims.Items[other].Paragraph == 0 && claims.Items[first].Paragraph > 0 && attributions[other].Within is null;
        return sources.AreSame(first, other) ? likeness >= SameClaim : headline && likeness >= SameHeadline;
    }

    /// <summary>One source's claim may stand in headline, lead and body; others of the same source that say the same are meant too.</summary>
    private void AddOthersThatSayTheSame(int place, List<int> found)
    {
        int first = found[0];
        for (int other = Math.Max(0, first - Reach); other < Math.Min(attributions.Count, Math.Max(place, first + Reach)) && other < first + Reach; other++)
        {
            bool before = other < place || first > place;
            if (!found.Contains(other) && before && _eligibility.Allows(place, other) && postures[other].Stance == postures[first].Stance && SaysTheSame(first, other))
            {
                found.Add(other);
            }
        }

        // The fullest statement comes first.
        found.Sort((one, another) => claims.Items[another].Said.Length != claims.Items[one].Said.Length && found.Count > 1
            ? claims.Items[another].Said.Length.CompareTo(claims.Items[one].Said.Length)
            : one.CompareTo(another));
    }
}
