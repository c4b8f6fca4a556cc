using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>
/// Whom a story speaks of before it names them: “Harbour town mayor resigns” in the headline is the mayor whom the story names first, and “a
/// federal judge ruled” in its first sentences the judge who is named after that.
/// </summary>
internal sealed class Headline(Terms terms)
{
    /// <summary>Within how many sentences of the start somebody is described who is to be named yet.</summary>
    private const int Opening = 3;

    /// <summary>Within how many sentences of the start the name comes.</summary>
    private const int Naming = 8;

    private const int Most = 6;

    private static readonly WordSet s_others = new("another other one former ex-");

    private readonly List<Candidate> _open = new(Most);

    /// <summary>Notes a candidate that was passed.</summary>
    public void Pass(Candidate candidate)
    {
        bool opens = candidate is { Form: MentionForm.Description, IsJoined: false, IsDefinite: false, Owner: null or { Form: MentionForm.Name }, IsPlural: not true, Kind: EntityKind.Person or EntityKind.Organisation, Cluster.IsNamed: false, IsSource: true }
            && _open.Count < Most && IsOpening(candidate);
        if (opens)
        {
            _open.Add(candidate);
        }
    }

    /// <summary>Who was described and is now named for the first time; null if nobody.</summary>
    public Cluster? Introduced(Candidate name)
    {
        if (name.Sentence > Naming || name.Quotation >= 0)
        {
            return null;
        }

        foreach (var described in _open)
        {
            var cluster = described.Cluster!;
            bool fits = cluster is { IsNamed: false } && cluster.Mentions.Count > 0 && (cluster.Kind == name.Cluster!.Kind || name.Cluster.Kind is null) && described.Sentence < name.Sentence
                && (described.Gender == Gender.Unknown || name.Cluster.Gender == Gender.Unknown || described.Gender == name.Cluster.Gender);
            if (fits && IsCalled(name, terms.Word[described.HeadEnd - 1]))
            {
                return cluster;
            }
        }

        return null;
    }

    /// <summary>A headline leaves out the article; in the text it is “a”, and a title must say that there is but one.</summary>
    private bool IsOpening(Candidate candidate)
    {
        if (candidate.Quotation >= 0 || s_others.Contains(terms[candidate.OwnFirst]))
        {
            return false;
        }

        return candidate.Sentence == 0 ? !candidate.IsIndefinite
            : candidate.Sentence <= Opening && candidate.IsIndefinite && terms.Has(candidate.HeadFirst, Traits.Title) && !terms.Has(candidate.HeadFirst, Traits.Informant);
    }

    /// <summary>Whether the name comes with the noun: before it, “Mayor Jane Doe”, beside it, “Jane Doe, the mayor”, or as part of it, “Court of Appeal”.</summary>
    private bool IsCalled(Candidate name, int noun)
    {
        if (name.Cluster!.Heads.Contains(noun))
        {
            return true;
        }

        for (int i = name.RoleFirst; i < name.RoleEnd; i++)
        {
            if (terms.Word[i] == noun)
            {
                return true;
            }
        }

        for (int i = name.HeadFirst; i < name.HeadEnd && name.Kind == EntityKind.Organisation; i++)
        {
            if (terms.Word[i] == noun)
            {
                return true;
            }
        }

        return false;
    }
}
