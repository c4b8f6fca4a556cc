using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Finds the attributions whose content a denial, confirmation, upholding, doubt or correction is about.</summary>
/// <remarks>
/// A claim that the denial states itself is looked up by its words; one that it only points at (“this story”, “the accusation”) by who made it, how near and how central it is.
/// Where nothing fits well enough, nothing is chosen.
/// </remarks>
internal sealed class TargetFinder
{
    private const int Reach = 24;
    private const int Near = 4;

    private readonly ClaimSetting _setting;
    private readonly Eligibility _eligibility;
    private readonly WordedClaims _worded;
    private readonly PointedClaims _pointed;
    private readonly RepeatedClaims _repeated;
    private readonly Contradictions _contradictions;
    private readonly ReportedClaims _reported;
    private readonly List<int>?[] _found;

    public TargetFinder(ClaimSetting setting)
    {
        _setting = setting;
        _eligibility = new Eligibility(setting);
        _worded = new WordedClaims(setting, _eligibility);
        _pointed = new PointedClaims(setting, _eligibility);
        _repeated = new RepeatedClaims(setting, _eligibility);
        _contradictions = new Contradictions(setting, _eligibility);
        _reported = new ReportedClaims(setting, _eligibility);
        _found = new List<int>?[setting.Count];
    }

    /// <summary>The places of the attributions that <paramref name="place"/> is about; the one that states the claim best is the first.</summary>
    public List<int> Find(int place, ClaimReference reference)
    {
        bool states = reference.Stated.Count > 0;
        var stance = _setting.Postures[place].Stance;
        var found = stance is Stance.Denies or Stance.Doubts && _reported.In(place) is { } reported ? [reported]
            : states ? _worded.Of(place, reference.Stated.Span) : FromNeighbour(place, reference) ?? _pointed.Of(place, reference);
        if (stance == Stance.Corrects && _pointed.Retracted(place, reference.Noun) is { Count: > 0 } confessions)
        {
            return _found[place] = confessions;
        }

        if (found.Count == 0 && states && reference.Holder.Count > 0)
        {
            found = _pointed.Of(place, reference);
        }

        if (found.Count == 0 && states && stance == Stance.Denies)
        {
            found = _pointed.AccusationOf(place, reference.Stated, reference.IsGuilt);
        }

        if (found.Count == 0 && states && stance == Stance.Denies)
        {
            found = _pointed.WrongOf(place);
        }

        if (found.Count == 0 && states && reference.Noun.Count > 0 && _setting.Claims.Items[place].Paragraph <= 1)
        {
            // “Rumours that she is about to go”: the lead is about what the story tells, in other words.
            found = _pointed.Of(place, reference);
            found.RemoveAll(other => !_setting.SpeaksOf(other, place));
        }

        if (found.Count == 0 && states && _setting.Postures[place].IsLikewise)
        {
            found = LikeNeighbour(place);
        }

        if (found.Count == 0 && stance == Stance.Doubts && PlanNoun.In(reference.Stated))
        {
            found = PlanBefore(place);
        }

        if (found.Count == 0 && stance == Stance.Doubts && states)
        {
            found = _pointed.WordOf(place, reference.Stated);
        }

        if (_setting.Postures[place].Agrees)
        {
            found = AgreedWith(place);
        }

        if (found.Count == 0 && reference.PointsWithSuch)
        {
            found = _pointed.Of(place, reference);
        }

        if (found.Count == 0 && stance == Stance.Confirms)
        {
            found = DeniedBefore(place);
        }

        return Kept(place, found);
    }

    /// <summary>What an earlier claim must share with a negated statement to be what it denies.</summary>
    public List<int> FindContradicted(int place)
    {
        var found = _worded.Of(place, _setting.Attributions[place].Content.Hull);
        found.RemoveAll(other => !ContradictedBy(place, other));
        return _found[place] = found.Count > 0 ? found : _contradictions.Of(place, _setting.Postures[place].Object);
    }

    /// <summary>The earlier claims of which the words in <paramref name="claim"/> speak: in most of its words or, if somebody alleged them, in one.</summary>
    public List<int> FindClaimed(int place, Span claim)
    {
        var found = _worded.Of(place, claim);
        found.RemoveAll(other => other > place || _setting.Claims.Items[other].IsNegative);
        for (int other = place - 1; found.Count == 0 && other >= Math.Max(0, place - Reach); other--)
        {
            if (_setting.Attributions[other].Within is null && _setting.Postures[other].IsAccusation && _worded.HasAWord(other) && _eligibility.Allows(place, other))
            {
                found.Add(other);
            }
        }

        return Kept(place, found);
    }

    /// <summary>Whether an attribution stands in the headline.</summary>
    public bool IsHeadline(int place) => _setting.Claims.Items[place].Paragraph == 0;

    /// <summary>A denial in the headline is about what the same source denies in the story.</summary>
    public List<int> FindDeniedLater(int place)
    {
        for (int other = place + 1; other < Math.Min(_setting.Count, place + Reach); other++)
        {
            if (_found[other] is { Count: > 0 } found && _setting.Postures[other].Stance == Stance.Denies && _eligibility.SpeakAsOne(place, other))
            {
                return [.. found.Where(target => target != place)];
            }
        }

        return [];
    }

    /// <summary>Whether what is contradicted is somebody who spoke before, and not a claim: “contradicted the mayor”.</summary>
    public bool NamesSource(int place, ClaimReference reference)
    {
        if (reference.Points || reference.Stated.Count is 0 or > 5 || reference.Stated.Span is not { } named || _setting.Postures[place].Stance != Stance.Denies)
        {
            return false;
        }

        var keys = new HashSet<int>();
        _setting.Words.CollectSource(named, keys, []);
        for (int other = place - 1; other >= Math.Max(0, place - Near); other--)
        {
            if (keys.Count > 0 && keys.IsSubsetOf(_setting.Claims.Items[other].Source))
            {
                return true;
            }
        }

        return false;
    }

    private List<int> Kept(int place, List<int> found)
    {
        if (found.Count > 0)
        {
            _repeated.AddTo(place, found);
        }

        return _found[place] = found;
    }

    private bool ContradictedBy(int place, int other)
    {
        int shared = _setting.Claims.Shared(place, other);
        double likeness = _setting.Claims.Likeness(place, other);
        return other < place && !_setting.Claims.Items[other].IsNegative && ((shared >= 3 && likeness >= 0.6) || (shared == 2 && likeness >= 0.9));
    }

    /// <summary>A speaker who denies again, or an outlet that stands by what was just denied, means the same claim as before.</summary>
    private List<int>? FromNeighbour(int place, ClaimReference reference)
    {
        bool upholds = _setting.Postures[place].Stance == Stance.Upholds;
        for (int other = place - 1; other >= Math.Max(0, place - Near); other--)
        {
            if (_found[other] is not { Count: > 0 } found || _setting.Claims.Items[place].Paragraph - _setting.Claims.Items[other].Paragraph > 1)
            {
                continue;
            }

            bool sameSide = _setting.Postures[other].Stance == _setting.Postures[place].Stance && _setting.Sources.AreSame(place, other);
            bool answers = upholds && _setting.Postures[other].Stance is Stance.Denies or Stance.Doubts && IsUpheld(place, other, found[0], reference);
            bool again = _setting.Postures[other].Stance == _setting.Postures[place].Stance && reference is { Noun.Count: 0, Holder.Count: 0 } && (reference.IsBare ? IsOwnBefore(place) || (other == place - 1 && _setting.Postures[place].Stance == Stance.Doubts) : other == place - 1);
            if ((sameSide && (reference.IsReport || reference.IsBare || reference.Holder.Count == 0)) || answers || again)
            {
                return [.. found];
            }
        }

        return null;
    }

    /// <summary>“The army also denied that …”: means what those denied who did so before it.</summary>
    private List<int> LikeNeighbour(int place)
    {
        for (int other = place - 1; other >= Math.Max(0, place - Near); other--)
        {
            if (_found[other] is { Count: > 0 } found && _setting.Postures[other].Stance == _setting.Postures[place].Stance)
            {
                return [.. found.Where(target => _eligibility.Allows(place, target))];
            }
        }

        return [];
    }

    /// <summary>“Doubted the plan”: the promise or proposal of others that was told last before it.</summary>
    private List<int> PlanBefore(int place)
    {
        for (int other = place - 1; other >= Math.Max(0, place - Reach); other--)
        {
            if (_setting.Postures[other].Stance is Stance.Pledges or Stance.Urges && _setting.Expressed[other] && !_setting.Sources.AreSame(place, other) && _setting.Attributions[other].Within is null)
            {
                return [other];
            }
        }

        return [];
    }

    /// <summary>“Agreed, saying”: with the claim of others that was told last before it.</summary>
    private List<int> AgreedWith(int place)
    {
        for (int other = place - 1; other >= Math.Max(0, place - Near); other--)
        {
            if (_eligibility.Allows(place, other) && !_setting.Sources.IsDocument(other) && _setting.SentencesBetween(place, other) <= 2 && _setting.Attributions[other].Within is null)
            {
                return [other];
            }
        }

        return [];
    }

    /// <summary>Whether what was said directly before is the speaker's own: “it is false” then means what was denied further up.</summary>
    private bool IsOwnBefore(int place) => place > 0 && _setting.Sources.AreSame(place, place - 1);

    private bool IsUpheld(int place, int denial, int claim, ClaimReference reference) =>
        _setting.Sources.AreSame(place, claim) || _setting.Sources.WasToldTo(claim, place) || _setting.SentencesBetween(place, denial) == 0
        || (reference.IsReport && (_setting.Sources.IsReported(claim) || _setting.Sources.IsUnnamed(claim) || _eligibility.SpeakAsOne(place, claim)));

    /// <summary>Who admits in this story what the same source denies in it, perhaps in other words, admits the claim that it denied.</summary>
    private List<int> DeniedBefore(int place)
    {
        for (int other = Math.Max(0, place - Reach); other < Math.Min(_setting.Count, place + Reach); other++)
        {
            if (_found[other] is { Count: > 0 } found && _setting.Postures[other].Stance == Stance.Denies && _eligibility.SpeakAsOne(place, other))
            {
                return [.. found.Where(target => _eligibility.Allows(place, target) && (_setting.Claims.Items[place].Paragraph <= 1 || _setting.Claims.Likeness(place, target) > 0.2))];
            }
        }

        return [];
    }
}
