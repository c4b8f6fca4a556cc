using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>
/// Descriptions under which somebody speaks who has been named or described in full before: “both officers” for the two who were named together, “the
/// father” for the one of a couple, “the mogul” for the person whom the story is about, “authorities” for those of two countries.
/// </summary>
internal sealed class StandIns(Terms terms)
{
    /// <summary>Over how many sentences who has just spoken speaks on under another name.</summary>
    private const int Near = 2;

    /// <summary>How often the person whom a story is about must have been mentioned.</summary>
    private const int Told = 3;

    private static readonly WordSet s_sources = new("sources officials aides advisers advisors witnesses eyewitnesses spokesmen spokeswomen spokespeople insiders diplomats associates staffers informants lawyers attorneys");
    private static readonly WordSet s_pairs = new("pair couple duo twins");
    private static readonly WordSet s_accused = new("defendants accused suspects convicts brothers sisters parents siblings spouses");
    private static readonly WordSet s_family = new("parents couple spouses");
    private static readonly WordSet s_spouses = new("father mother husband wife");
    private static readonly WordSet s_echoes = new("authorities prosecutors organizers organisers rescuers investigators");

    private static readonly WordSet s_epithets = new(
        "mogul tycoon billionaire businessman businesswoman magnate candidate nominee front-runner frontrunner politician newcomer incumbent star actor actress singer rapper "
        + "comedian novelist footballer player striker");

    private readonly Dictionary<int, Cluster?> _echoed = [];
    private Candidate? _pair;
    private bool _hasPairs;
    private bool _isFamily;
    private Candidate? _speaker;
    private Cluster? _most;
    private Cluster? _second;

    /// <summary>Notes a candidate that was passed.</summary>
    public void Pass(Candidate candidate)
    {
        _isFamily |= candidate is { Form: MentionForm.Description, IsPlural: not false } && s_family.Contains(terms[candidate.HeadFirst]);
        if (candidate is { IsJoined: true, Form: MentionForm.Name, Parts.Count: 2 })
        {
            _hasPairs |= _pair is not null && !IsSame(_pair, candidate);
            _pair ??= candidate;
        }

        if (candidate is { IsSource: true, Quotation: < 0 })
        {
            _speaker = candidate;
            bool isFull = candidate is { Form: MentionForm.Description, IsJoined: false } && candidate.End > candidate.First + 1 && s_echoes.Contains(terms[candidate.HeadFirst]);
            if (isFull)
            {
                int word = terms.Word[candidate.HeadFirst];
                _echoed[word] = _echoed.TryGetValue(word, out var other) && other != candidate.Cluster ? null : candidate.Cluster;
            }
        }

        Count(candidate.Cluster!);
    }

    /// <summary>Whom the description of a speaker stands for; null if that cannot be told.</summary>
    public Cluster? Of(Candidate described)
    {
        bool speaks = described is { Form: MentionForm.Description, IsSource: true, IsJoined: false, Quotation: < 0, Owner: null } && described.End == described.BaseEnd;
        return !speaks ? null
            : described.IsPlural == true || described.Kind == EntityKind.Group ? Pair(described) ?? Echoed(described)
            : described is { IsDefinite: true, Kind: EntityKind.Person } ? Spouse(described) ?? Epithet(described) : null;
    }

    /// <summary>“Both officers”, “the two men”, “the defendants”: the only two who have been named together.</summary>
    private Cluster? Pair(Candidate described)
    {
        bool isTwo = terms.Is(described.First, "both") || described.IsDefinite && (terms.Is(described.First + 1, "two") || s_pairs.Contains(terms[described.HeadFirst]));
        bool isAccused = described.IsDefinite && described.HeadFirst == described.First + 1 && s_accused.Contains(terms[described.HeadFirst]);
        bool isPeople = described.Kind is EntityKind.Person or EntityKind.Group && !terms.Has(described.HeadFirst, Traits.Organisation) && !s_sources.Contains(terms[described.HeadFirst]);
        return isPeople && (isTwo || isAccused) && !_hasPairs ? _pair?.Cluster : null;
    }

    private Cluster? Echoed(Candidate described) =>
        described.End == described.First + 1 && _echoed.TryGetValue(terms.Word[described.HeadFirst], out var full) && full is { Mentions.Count: > 0 } ? full : null;

    /// <summary>“The father”, where a couple has been named of whom one is a man and one a woman.</summary>
    private Cluster? Spouse(Candidate described)
    {
        if (!_isFamily || _hasPairs || _pair is not { } pair || !s_spouses.Contains(terms[described.HeadFirst]) || described.Gender == Gender.Unknown)
        {
            return null;
        }

        var (one, other) = (pair.Parts[0].Cluster, pair.Parts[1].Cluster);
        bool isCouple = one is not null && other is not null && one.Gender != Gender.Unknown && other.Gender != Gender.Unknown && one.Gender != other.Gender;
        return !isCouple ? null : one!.Gender == described.Gender ? one : other;
    }

    /// <summary>“The mogul”: who has just spoken, or the one whom the story speaks of far more than of anybody else.</summary>
    private Cluster? Epithet(Candidate described)
    {
        if (!s_epithets.Contains(terms[described.HeadFirst]))
        {
            return null;
        }

        bool goesOn = _speaker is { } speaker && described.Sentence - speaker.Sentence <= Near && IsPerson(speaker.Cluster) && Fits(described, speaker.Cluster!);
        if (goesOn)
        {
            return _speaker!.Cluster;
        }

        bool isTold = _most is { } most && most.Reached >= Told && most.Reached >= 2 * (_second?.Reached ?? 0) && Fits(described, most);
        return isTold ? _most : null;
    }

    private void Count(Cluster cluster)
    {
        if (!IsPerson(cluster) || cluster == _most)
        {
            return;
        }

        if (_most is null || cluster.Reached > _most.Reached)
        {
            (_most, _second) = (cluster, _most);
        }
        else if (cluster != _second && cluster.Reached > (_second?.Reached ?? 0))
        {
            _second = cluster;
        }
    }

    private static bool IsPerson(Cluster? cluster) => cluster is { IsNamed: true, Kind: EntityKind.Person, IsPlural: not true, Mentions.Count: > 0 };

    private static bool Fits(Candidate described, Cluster cluster) =>
        described.Gender == Gender.Unknown || cluster.Gender == Gender.Unknown || described.Gender == cluster.Gender;

    private static bool IsSame(Candidate one, Candidate other) => one.Parts.All(part => other.Parts.Any(same => same.Cluster == part.Cluster));
}
