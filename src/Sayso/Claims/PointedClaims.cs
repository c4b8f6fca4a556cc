using Sayso.Text;

namespace Sayso.Claims;

/// <summary>Finds the attribution that a denial only points at (“this story”, “the accusation”) by who made it, how it was made, how near and how central it is.</summary>
internal sealed class PointedClaims(ClaimSetting setting, Eligibility eligibility)
{
    private const double Enough = 3;
    private const int Reach = 24;
    private const int Lead = 6;
    private const int MostAccusations = 3;

    private readonly double?[] _centrality = new double?[setting.Count];

    /// <summary>The place of the attribution that fits best what <paramref name="reference"/> points at; none where none fits well enough.</summary>
    public List<int> Of(int place, ClaimReference reference)
    {
        var holder = KeysOf(reference.Holder);
        var noun = KeysOf(reference.Noun);
        int best = -1;
        double most = Enough;
        bool isLead = setting.Claims.Items[place].Paragraph <= 1;
        for (int other = Math.Max(0, place - Reach); other < Math.Min(setting.Count, isLead ? place + Reach : place); other++)
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
            if (!eligibility.Allows(place, other, denials: (reference.IsBare && other == place - 1) || reference.IsSomebody))
            {
                return;
            }

            double score = Fitness(place, other, reference, holder, noun);
            if (score >= most)
            {
                (best, most) = (other, score);
            }
        }
    }

    /// <summary>Those who accused the one who denies, or spoke of it in accusing anybody, the nearest first; none where nobody did.</summary>
    /// <param name="place">The denial.</param>
    /// <param name="stated">What it says was not so; words that an accusation of another may share.</param>
    /// <param name="isGuilt">Whether it denies guilt as such: any involvement, wrongdoing.</param>
    public List<int> AccusationOf(int place, Wording stated, bool isGuilt)
    {
        var found = new List<int>();
        var keys = KeysOf(stated);
        for (int step = 1; step <= Reach && found.Count < MostAccusations; step++)
        {
            Consider(place - step);
        }

        // What the writer tells of it later is background.
        for (int step = 1; step <= Reach && found.Count < MostAccusations; step++)
        {
            Consider(place + step);
        }

        return found;

        void Consider(int other)
        {
            if (other >= 0 && other < setting.Count && setting.Postures[other].IsAccusation && eligibility.Allows(place, other)
                && (isGuilt ? setting.SpeaksOf(other, place) || Shares(setting.Claims.Items[other].Said, keys) : setting.SpeaksOf(other, place) && SharesAWord(other, keys)))
            {
                found.Add(other);
            }
        }
    }

    /// <summary>What others said before of a wrong done by the one who denies, in whatever words; none where nobody spoke of one.</summary>
    public List<int> WrongOf(int place)
    {
        var found = new List<int>();
        for (int other = place - 1; other >= Math.Max(0, place - (Reach / 3)) && found.Count < MostAccusations; other--)
        {
            if (eligibility.Allows(place, other) && !eligibility.SpeakAsOne(place, other) && setting.SpeaksOf(other, place) && Wrongs.In(setting.Said(other)))
            {
                found.Add(other);
            }
        }

        return found;
    }

    /// <summary>“Questioned the president's power to do as he proposed”: what the one whose power, plan or sincerity is doubted said of it first.</summary>
    public List<int> WordOf(int place, Wording stated)
    {
        var named = KeysOf(stated);
        named.RemoveWhere(key => !setting.Words.IsEntity(key));
        for (int other = Math.Max(0, place - Reach); other < place && named.Count > 0; other++)
        {
            if (setting.Attributions[other].Within is null && eligibility.Allows(place, other) && Shares(setting.Claims.Items[other].Source, named)
                && setting.Claims.Items[place].Paragraph - setting.Claims.Items[other].Paragraph <= Lead)
            {
                return [other];
            }
        }

        return [];
    }

    /// <summary>The confessions and admissions that somebody takes back.</summary>
    public List<int> Retracted(int place, Wording noun)
    {
        var keys = KeysOf(noun);
        return [.. Enumerable.Range(Math.Max(0, place - Reach), Math.Min(place, Reach)).Where(other =>
            setting.Postures[other].Stance == Stance.Confirms && setting.Expressed[other] && Shares(setting.Claims.Items[other].Cue, keys))];
    }

    /// <summary>How well a claim fits what is pointed at.</summary>
    private double Fitness(int place, int other, ClaimReference reference, HashSet<int> holder, HashSet<int> noun)
    {
        var claim = setting.Claims.Items[other];
        int sentences = setting.SentencesBetween(place, other);
        if (reference.IsBare)
        {
            // A bare “it” reaches no further than the sentence before.
            return sentences <= 1 && other < place ? Enough + 1 - sentences : 0;
        }

        if (reference.IsSomebody && !Shares(claim.Source, holder))
        {
            return 0;
        }

        double score = 2.4 * Math.Exp(-sentences / 5.0);
        score += Shares(claim.Source, holder) ? 3 : 0;
        bool isNoun = Shares(claim.Source, noun) || Shares(claim.Cue, noun);
        score += isNoun ? 1.5 : reference.IsCriticism ? -2 : 0;
        score += claim.Paragraph <= 1 && !reference.IsSomebody ? 0.75 : 0;
        score -= setting.Postures[other].Stance is Stance.Denies or Stance.Doubts ? 1 : 0;
        score += other < place ? 0.5 : -0.5;
        score += reference.IsApposition && sentences == 0 && other < place ? 2.5 : 0;
        score += reference.IsDemonstrative && sentences <= 1 && other < place ? 2.5 : 0;
        score += claim.Said.Length >= 4 ? 0.75 : claim.Said.Length <= 1 ? -1 : 0;
        bool news = reference.IsReport && !reference.IsResearch;
        score += news && setting.Sources.IsReported(other) ? 2 : 0;
        score += news && setting.Sources.IsUnnamed(other) ? 1 : 0;
        score -= news && !isNoun && !setting.Sources.IsReported(other) && !setting.Sources.IsUnnamed(other) ? 1 : 0;
        score += reference.IsResearch && setting.Sources.IsDocument(other) ? 2 : 0;
        score += setting.SpeaksOf(other, place) ? 1.5 : 0;
        score += Centrality(other);
        score += setting.Postures[other].IsAccusation && !reference.IsReport && other < place ? 1 : 0;
        score += !reference.IsFigure ? 0 : claim.HasNumber ? 1.5 : -3;
        score -= claim.IsNegative ? 1 : 0;
        score -= reference.Noun.Count == 0 && holder.Count == 0 && !setting.SpeaksOf(other, place) ? 1 : 0;

        // Somebody of one's own side is seldom the one whose accusation is denied.
        score -= setting.Postures[place].Stance is Stance.Denies or Stance.Doubts && eligibility.SpeakAsOne(place, other) ? 2 : 0;
        score += setting.Sources.WasToldTo(other, place) ? 3 : 0;
        score += setting.Postures[place].Stance == Stance.Corrects && setting.Postures[other].Stance == Stance.Confirms ? 2 : 0;

        // What those say whom a report cites is denied where the report is.
        return score - (setting.Attributions[other].Within is null ? 0 : 1.5);
    }

    private HashSet<int> KeysOf(Wording wording)
    {
        var keys = new HashSet<int>();
        if (wording.Span is { } span)
        {
            setting.Words.CollectSource(span, keys, []);
        }

        return keys;
    }

    private bool SharesAWord(int other, HashSet<int> keys) => Array.Exists(setting.Claims.Items[other].Said, key => !setting.Words.IsEntity(key) && keys.Contains(key));

    private static bool Shares(int[] keys, HashSet<int> others) => others.Count > 0 && Array.Exists(keys, others.Contains);

    /// <summary>What others nearby say too is the story's main claim.</summary>
    private double Centrality(int claim)
    {
        if (_centrality[claim] is { } known)
        {
            return known;
        }

        double sum = 0;
        for (int other = Math.Max(0, claim - Lead); other < Math.Min(setting.Count, claim + Lead); other++)
        {
            sum += other != claim && setting.Expressed[other] ? setting.Claims.Likeness(claim, other) : 0;
        }

        _centrality[claim] = Math.Min(1, sum / 2);
        return _centrality[claim]!.Value;
    }
}
