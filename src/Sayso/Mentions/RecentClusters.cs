using System.Runtime.InteropServices;
using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>
/// The clusters that a candidate may refer to, nearest first: those mentioned most recently, and the one that last bore the candidate's own
/// head noun, however far back. Their number is bounded, and so is the time for a candidate.
/// </summary>
internal sealed class RecentClusters(Terms terms)
{
    /// <summary>How many clusters are looked at.</summary>
    public const int Most = 24;

    private const int MostNamesakes = 4;
    private static readonly WordSet s_lesser = new("vice deputy former ex assistant incoming outgoing");
    private static readonly WordSet s_outlets = new("newspaper paper magazine broadcaster station outlet network website site channel tabloid daily");
    private readonly Dictionary<int, List<Cluster>> _called = [];
    private readonly List<Cluster> _recent = new(Most + 1);
    private readonly Dictionary<int, Cluster> _byNoun = [];
    private readonly List<Cluster> _open = new(Most + 1);
    private Cluster? _outlet;

    /// <summary>Notes that a mention of the cluster was passed.</summary>
    public void Reach(Cluster cluster, Candidate candidate)
    {
        cluster.Reach(candidate);
        if (_recent.Count == 0 || _recent[^1] != cluster)
        {
            int at = _recent.IndexOf(cluster);
            if (at >= 0)
            {
                _recent.RemoveAt(at);
            }
            else if (_recent.Count == Most)
            {
                _recent.RemoveAt(0);
            }

            _recent.Add(cluster);
        }

        if (candidate.Form == MentionForm.Description)
        {
            _byNoun[terms.Word[candidate.HeadEnd - 1]] = cluster;
        }
        else if (candidate.HasRole)
        {
            _byNoun[terms.Word[candidate.RoleEnd - 1]] = cluster;
        }

        Call(cluster, candidate);
    }

    /// <summary>The named persons who were called by the candidate's head noun, not as former or vice; a few, the first first.</summary>
    public IReadOnlyList<Cluster> Called(Candidate candidate) => _called.TryGetValue(terms.Word[candidate.HeadEnd - 1], out var clusters) ? clusters : [];

    /// <summary>
    /// The organisation that “the agency” is: of those whose names or descriptions bear the noun the one that acted last, and for a paper, a
    /// station or a site the outlet mentioned last.
    /// </summary>
    public Cluster? Organisation(Candidate candidate)
    {
        var called = Called(candidate).Where(cluster => cluster.Kind == EntityKind.Organisation && cluster.Last is not null)
            .MaxBy(cluster => (cluster.Mentions.Exists(mention => mention.IsSource || mention.IsSubject), cluster.Last!.Index));
        return called ?? (s_outlets.Contains(terms[candidate.HeadEnd - 1]) && !HasNoun(candidate) ? _outlet : null);
    }

    private void Call(Cluster cluster, Candidate candidate)
    {
        if (candidate is { Form: MentionForm.Name, HasRole: false, IsJoined: false } && cluster.Kind == EntityKind.Organisation)
        {
            CallOrganisation(cluster, candidate);
            return;
        }

        if (!cluster.IsNamed || candidate.Form == MentionForm.Pronoun || candidate.IsJoined || candidate.Form == MentionForm.Name && !candidate.HasRole)
        {
            return;
        }

        int noun = Noun(candidate);
        bool lesser = noun > candidate.First && s_lesser.Contains(terms[noun - 1]) || terms.Has(candidate.First, Traits.Adjective) && s_lesser.Contains(terms[candidate.First]);
        ref var clusters = ref CollectionsMarshal.GetValueRefOrAddDefault(_called, terms.Word[noun], out _);
        clusters ??= [];
        if (!lesser && clusters.Count < MostNamesakes && !clusters.Contains(cluster))
        {
            clusters.Add(cluster);
        }
    }

    private void CallOrganisation(Cluster cluster, Candidate candidate)
    {
        if (NameKinds.HasOutlet(terms, candidate.HeadFirst, candidate.HeadEnd) || OutletNames.Lasts.Contains(terms[candidate.HeadEnd - 1]))
        {
            _outlet = cluster;
        }

        int noun = candidate.HeadEnd - 1;
        for (int i = candidate.HeadFirst; i < candidate.HeadEnd - 1; i++)
        {
            if (terms.Class[i + 1] == WordClass.Preposition)
            {
                noun = i;
                break;
            }
        }

        if (terms.Has(noun, Traits.Organisation) && candidate.HeadEnd - candidate.HeadFirst > 1)
        {
            ref var clusters = ref CollectionsMarshal.GetValueRefOrAddDefault(_called, terms.Word[noun], out _);
            clusters ??= [];
            if (clusters.Count < MostNamesakes && !clusters.Contains(cluster))
            {
                clusters.Add(cluster);
            }
        }
    }

    /// <summary>The noun that says what the candidate is: “Secretary” in “Secretary of State Jane Doe”.</summary>
    private int Noun(Candidate candidate)
    {
        if (candidate.Form == MentionForm.Description)
        {
            return candidate.HeadEnd - 1;
        }

        int noun = candidate.RoleEnd - 1;
        for (int i = candidate.RoleFirst + 1; i < candidate.RoleEnd; i++)
        {
            if (terms.Class[i] == WordClass.Preposition)
            {
                noun = i - 1;
                break;
            }
        }

        return noun;
    }

    /// <summary>Whether a cluster has borne the candidate's head noun.</summary>
    public bool HasNoun(Candidate candidate) => _byNoun.ContainsKey(terms.Word[candidate.HeadEnd - 1]);

    /// <summary>The cluster that last bore the candidate's head noun; null if none has.</summary>
    public Cluster? Described(Candidate candidate) => _byNoun.GetValueOrDefault(terms.Word[candidate.HeadEnd - 1]);

    /// <summary>The clusters for a candidate, nearest first; good until the next call.</summary>
    public ReadOnlySpan<Cluster> For(Candidate candidate)
    {
        _open.Clear();
        for (int i = _recent.Count - 1; i >= 0; i--)
        {
            if (_recent[i].Mentions.Count > 0)
            {
                _open.Add(_recent[i]);
            }
        }

        if (candidate.Form == MentionForm.Description && _byNoun.TryGetValue(terms.Word[candidate.HeadEnd - 1], out var far) && far.Mentions.Count > 0 && !_open.Contains(far))
        {
            _open.Add(far);
        }

        return CollectionsMarshal.AsSpan(_open);
    }
}
