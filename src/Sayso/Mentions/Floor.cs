using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>
/// Who has the floor. News goes on with one speaker by pronouns, “…,” said Doe. She added …, whoever else is spoken of in between; so a pronoun
/// that is known to speak is asked first whether it can be the one who spoke last.
/// </summary>
internal sealed class Floor(Terms terms)
{
    /// <summary>How many speakers back are asked.</summary>
    private const int Most = 3;

    /// <summary>Over how many sentences a quotation may run between a speaker and the pronoun.</summary>
    private const int LongestQuotation = 12;

    /// <summary>Over how many sentences “they also said” reaches back.</summary>
    private const int Farthest = 3;

    private static readonly WordSet s_hearers = new("to with");
    private static readonly WordSet s_asking = new("asked pressed questioned urged challenged");
    private static readonly WordSet s_answers = new("declined refused replied answered denied did would said");

    private readonly List<Candidate> _speakers = new(Most + 1);
    private Candidate? _subject;
    private Candidate? _asked;
    private Candidate? _opener;

    /// <summary>Notes a candidate that was passed.</summary>
    public void Pass(Candidate candidate)
    {
        if (candidate.Quotation >= 0)
        {
            return;
        }

        _asked = candidate.First > 0 && s_asking.Contains(terms[candidate.First - 1]) && candidate.Form == MentionForm.Name ? candidate : _asked;
        _opener = terms.Layout.Sentences[candidate.Sentence].Start.Value == candidate.First && candidate.Form != MentionForm.Pronoun ? candidate : _opener;
        if (candidate.IsSource)
        {
            _speakers.RemoveAll(speaker => speaker.Cluster == candidate.Cluster);
            _speakers.Insert(_speakers.Count - (Yields(candidate) ? 1 : 0), candidate);
            if (_speakers.Count > Most)
            {
                _speakers.RemoveAt(0);
            }
        }
        else if (candidate.IsSubject)
        {
            _subject = candidate;
        }
    }

    /// <summary>“Doe said Roe never listens”: Doe has the floor, whatever Roe is said to do.</summary>
    private bool Yields(Candidate candidate) =>
        candidate.IsInner && _speakers.Count > 0 && _speakers[^1] is { IsInner: false } outer && outer.Sentence == candidate.Sentence && outer.Cluster?.Kind is EntityKind.Person or null;

    /// <summary>Who goes on speaking in the pronoun; null if nobody plainly does.</summary>
    public Cluster? Holder(Candidate pronoun)
    {
        bool speaks = pronoun is { IsSource: true, Quotation: < 0 } && (pronoun.Pronoun is PronounKind.He or PronounKind.She or PronounKind.It or PronounKind.They || IsThisOne(pronoun));
        if (speaks && Asked(pronoun) is { } asked)
        {
            return asked;
        }

        for (int i = _speakers.Count - 1; speaks && i >= 0; i--)
        {
            var last = _speakers[i];
            if (last.Cluster is { } cluster && GoesOn(last, pronoun) && Fits(pronoun, cluster) && Possible.Holds(terms, pronoun, cluster))
            {
                return IsOutdone(pronoun, last) || IsEpithet(last) ? null : cluster;
            }
        }

        return null;
    }

    /// <summary>“The press asked Doe about it, but he declined”: who was asked answers.</summary>
    private Cluster? Asked(Candidate pronoun)
    {
        bool answers = pronoun.Pronoun is PronounKind.He or PronounKind.She && _asked is { Cluster: { } } && _asked.Sentence == pronoun.Sentence
            && (terms.Is(pronoun.First - 1, "but") || terms.Is(pronoun.First - 1, "and")) && s_answers.Contains(terms[Math.Min(pronoun.End, terms.Count - 1)]);
        return answers && Fits(pronoun, _asked!.Cluster!) && Possible.Holds(terms, pronoun, _asked.Cluster!) ? _asked.Cluster : null;
    }

    /// <summary>“The Oslo team used the data. They found …”: who opens the sentence before, where nothing else tells who “they” are.</summary>
    public Cluster? Opener(Candidate pronoun)
    {
        bool opens = pronoun is { IsSource: true, Quotation: < 0, Pronoun: PronounKind.They } && _opener is { Cluster: { } } && _opener.Sentence == pronoun.Sentence - 1
            && terms.Layout.Sentences[pronoun.Sentence].Start.Value == pronoun.First;
        return opens && _opener!.Form != MentionForm.Pronoun && _opener.Cluster!.Kind is EntityKind.Group or EntityKind.Organisation or EntityKind.Person && Fits(pronoun, _opener.Cluster) && Possible.Holds(terms, pronoun, _opener.Cluster)
            ? _opener.Cluster : null;
    }

    /// <summary>Whether the pronoun opens the next clause: “but she said”, or the next sentence, or the next after a quotation.</summary>
    private bool GoesOn(Candidate last, Candidate pronoun)
    {
        int before = pronoun.First - 1;
        if (last.Sentence == pronoun.Sentence)
        {
            return last.End <= before && (terms.Is(before, "and") || terms.Is(before, "but") || terms.Is(before, WordClass.Comma) || terms.Is(before, WordClass.Quote) || terms[before] is ";");
        }

        // What lies between is no matter of others.
        bool isAlso = (terms.Is(pronoun.End, "also") || Closes(pronoun)) && pronoun.Sentence - last.Sentence <= Farthest;
        for (int i = last.Sentence + 1; !isAlso && i < pronoun.Sentence; i++)
        {
            if (i > last.Sentence + LongestQuotation || terms.Layout.InnermostQuotation(terms.Layout.Sentences[i].Start.Value) < 0)
            {
                return false;
            }
        }

        return Opens(pronoun);
    }

    /// <summary>“…,” she said: whose words a quotation is that nobody announced.</summary>
    private bool Closes(Candidate pronoun) => terms.Is(pronoun.First - 1, WordClass.Quote) && terms.Layout.InnermostQuotation(terms.Layout.Sentences[pronoun.Sentence].Start.Value) >= 0;

    /// <summary>Whether nothing but a quotation or a phrase like “In a letter,” stands before the pronoun in its sentence.</summary>
    private bool Opens(Candidate pronoun)
    {
        const int MostBefore = 40;
        int start = Math.Max(terms.Layout.Sentences[pronoun.Sentence].Start.Value, pronoun.First - MostBefore);
        for (int i = start; i < pronoun.First; i++)
        {
            bool finite = terms.Has(i, Traits.Auxiliary) || terms.Is(i, WordClass.Verb) && !terms[i].EndsWith("ing");
            if (finite && terms.Layout.InnermostQuotation(i) < 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>“The Republican”: short for somebody named before, whoever that is.</summary>
    private static bool IsEpithet(Candidate last) =>
        last is { Form: MentionForm.Description, IsDefinite: true, Owner: null, IsPlural: false, Kind: EntityKind.Person, Cluster.IsNamed: false } && last.End == last.BaseEnd;

    /// <summary>“This person said”.</summary>
    private bool IsThisOne(Candidate candidate) =>
        candidate is { Form: MentionForm.Description, IsPlural: false, Kind: EntityKind.Person } && terms.Is(candidate.First, "this") && candidate.HeadFirst == candidate.First + 1;

    private static bool Fits(Candidate pronoun, Cluster cluster) => pronoun.Pronoun switch
    {
        _ when pronoun.Form == MentionForm.Description => cluster.Kind == EntityKind.Person && cluster.IsPlural != true,
        PronounKind.He or PronounKind.She => (cluster.Kind == EntityKind.Person || cluster is { Kind: null, IsNamed: true }) && cluster.IsPlural != true && cluster.Mentions.Exists(mention => mention.Form != MentionForm.Pronoun),
        PronounKind.It => cluster.Kind is EntityKind.Organisation or EntityKind.Place or EntityKind.Document,
        _ => cluster.Kind is EntityKind.Group or EntityKind.Organisation || cluster.IsPlural == true,
    };

    /// <summary>Whether somebody else whom the pronoun may mean was the subject of a clause after the speaker: “Doe said so. When Roe left, she …”.</summary>
    private bool IsOutdone(Candidate pronoun, Candidate last) =>
        _subject is { Cluster: { } other } subject && other != last.Cluster && subject.Index > last.Index && subject.Sentence > last.Sentence
        && Fits(pronoun, other) && Possible.Holds(terms, pronoun, other);

    /// <summary>Whether the cluster was named right before the pronoun as the one who is spoken to: “Speaking to Jane Doe of the Courier, she said”.</summary>
    public bool IsHearer(Candidate pronoun, Cluster cluster)
    {
        const int MostBetween = 5;
        int comma = pronoun.First - 1;
        if (!pronoun.IsSource || pronoun.Form != MentionForm.Pronoun || !terms.Is(comma, WordClass.Comma) || cluster.Last is not { } last || last.Sentence != pronoun.Sentence)
        {
            return false;
        }

        return last.End <= comma && comma - last.End <= MostBetween && last.First > 0 && s_hearers.Contains(terms[last.First - 1]);
    }
}
