namespace Sayso.Mentions;

/// <summary>Candidates that refer to the same, as far as it is known, and what they show together.</summary>
internal sealed class Cluster
{
    private const int MostWords = 24;
    private readonly int[] _kinds = new int[(int)EntityKind.Place + 1];
    private int _masculine;
    private int _feminine;
    private int _plural;
    private int _singular;

    public List<Candidate> Mentions { get; } = [];

    /// <summary>The mention that was reached last while walking through the story; null if none was reached yet.</summary>
    public Candidate? Last { get; private set; }

    /// <summary>How many mentions were reached.</summary>
    public int Reached { get; private set; }

    /// <summary>The mention with the fullest name; null without a name.</summary>
    public Candidate? Fullest { get; private set; }

    /// <summary>The head nouns of its descriptions.</summary>
    public List<int> Heads { get; } = [];

    /// <summary>The words of its roles: Trump, campaign, spokesman.</summary>
    public List<int> Roles { get; } = [];

    /// <summary>The other words of its descriptions, and the words of its names.</summary>
    public List<int> Words { get; } = [];

    /// <summary>Whether a name or a nation's adjective tells it from others of its sort: “the German government”.</summary>
    public bool ProperModified { get; private set; }

    public bool IsNamed => Fullest is not null;

    public Gender Gender => _feminine > _masculine ? Gender.Feminine : _masculine > _feminine ? Gender.Masculine : Gender.Unknown;

    public bool? IsPlural => _plural > _singular ? true : _singular > _plural ? false : null;

    /// <summary>The kind that most mentions show; null if none shows any.</summary>
    public EntityKind? Kind { get; private set; }

    /// <summary>Adds a candidate and what it shows; one without a kind takes on the cluster's.</summary>
    public void Add(Terms terms, Candidate candidate)
    {
        candidate.Cluster = this;
        Mentions.Add(candidate);
        Learn(candidate);
        if (candidate.Form == MentionForm.Name && !candidate.IsJoined)
        {
            int length = candidate.HeadEnd - candidate.HeadFirst;
            int longest = Fullest is null ? 0 : Fullest.HeadEnd - Fullest.HeadFirst;
            if (length > longest || length == longest && Accents.AreIn(terms, candidate) && !Accents.AreIn(terms, Fullest!))
            {
                Fullest = candidate;
            }

            Keep(terms, Words, candidate.HeadFirst, candidate.HeadEnd);
            Keep(terms, Roles, candidate.RoleFirst, candidate.RoleEnd);
        }
        else if (candidate.Form == MentionForm.Description)
        {
            Keep(terms, Heads, candidate.HeadFirst, candidate.HeadEnd);
            Keep(terms, Words, candidate.OwnFirst, candidate.HeadFirst);
            ProperModified |= candidate.IsProperModified(terms);
        }
    }

    /// <summary>Takes all mentions of another cluster, which is then empty.</summary>
    public void Take(Terms terms, Cluster other)
    {
        foreach (var mention in other.Mentions)
        {
            Add(terms, mention);
        }

        if (other.Last is { } last && (Last is null || last.Index > Last.Index))
        {
            Last = last;
        }

        Reached += other.Reached;
        other.Mentions.Clear();
    }

    /// <summary>Notes that the walk through the story has come to a mention of it.</summary>
    public void Reach(Candidate candidate)
    {
        Last = candidate;
        Reached++;
    }

    private void Learn(Candidate candidate)
    {
        int weight = candidate.Form == MentionForm.Pronoun ? 1 : 2;
        if (candidate.Kind is { } kind)
        {
            _kinds[(int)kind] += weight;
            Kind = Kind is { } most && _kinds[(int)most] >= _kinds[(int)kind] ? most : kind;
        }

        _masculine += candidate.Gender == Gender.Masculine ? weight : 0;
        _feminine += candidate.Gender == Gender.Feminine ? weight : 0;
        _plural += candidate.IsPlural == true ? weight : 0;
        _singular += candidate.IsPlural == false ? weight : 0;
    }

    private static void Keep(Terms terms, List<int> words, int first, int end)
    {
        for (int i = first; i < end && words.Count < MostWords; i++)
        {
            if (terms.Class[i] is WordClass.Noun or WordClass.Name or WordClass.Adjective or WordClass.Number or WordClass.Unknown && !words.Contains(terms.Word[i]))
            {
                words.Add(terms.Word[i]);
            }
        }
    }
}
