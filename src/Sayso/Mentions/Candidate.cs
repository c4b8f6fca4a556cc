namespace Sayso.Mentions;

/// <summary>A stretch of tokens that may refer to something, with what its own words show. Token ranges are half-open.</summary>
internal sealed class Candidate
{
    /// <summary>The first token of the whole mention.</summary>
    public required int First { get; set; }

    /// <summary>The token after the whole mention.</summary>
    public required int End { get; set; }

    /// <summary>The first token of the words that carry the mention: the whole name, the head noun, the pronoun.</summary>
    public required int HeadFirst { get; set; }

    /// <summary>The token after the words that carry the mention.</summary>
    public required int HeadEnd { get; set; }

    public required MentionForm Form { get; set; }

    /// <summary>The token after the base phrase: before “of …”, “for …”, “familiar with …”.</summary>
    public int BaseEnd { get; set; }

    /// <summary>The words that say what a named person is, “Trump campaign spokesman”; empty where both are equal.</summary>
    public int RoleFirst { get; set; }

    public int RoleEnd { get; set; }

    /// <summary>What it is; null where its words do not show it.</summary>
    public EntityKind? Kind { get; set; }

    public Gender Gender { get; set; }

    public bool? IsPlural { get; set; }

    public PronounKind Pronoun { get; set; }

    /// <summary>Whether it begins with the, this, or an owner, and so may refer back.</summary>
    public bool IsDefinite { get; set; }

    /// <summary>Whether it begins with a, some, another, a number: it brings in something new.</summary>
    public bool IsIndefinite { get; set; }

    /// <summary>The candidate that owns it: “Trump” in “Trump’s campaign”, “his” in “his wife”.</summary>
    public Candidate? Owner { get; set; }

    /// <summary>Whether it stands as the subject of a clause.</summary>
    public bool IsSubject { get; set; }

    /// <summary>Whether it is known to name a source.</summary>
    public bool IsSource { get; set; }

    /// <summary>Whether it speaks only within what somebody else says.</summary>
    public bool IsInner { get; set; }

    /// <summary>The token after the words that name the source, where those go on after a description: “a source | within the ministry”; 0 where they do not.</summary>
    public int SourceEnd { get; set; }

    /// <summary>Whether it labels who speaks, as in a transcript: “WALLACE: …”.</summary>
    public bool IsLabel { get; set; }

    /// <summary>Whether it joins several: “Trump and his legal team”.</summary>
    public bool IsJoined { get; set; }

    /// <summary>The members that it joins, as far as they are candidates themselves.</summary>
    public IReadOnlyList<Candidate> Parts { get; set; } = [];

    /// <summary>The index of the innermost quotation it stands in; -1 outside.</summary>
    public int Quotation { get; set; } = -1;

    /// <summary>The index of its sentence.</summary>
    public int Sentence { get; set; }

    /// <summary>Its place among all candidates in text order.</summary>
    public int Index { get; set; }

    /// <summary>What it refers to; null until resolved, or where it refers to nothing.</summary>
    public Cluster? Cluster { get; set; }

    /// <summary>How sure it is that it refers to its cluster, from 0 to 1.</summary>
    public double Confidence { get; set; } = 1;

    /// <summary>The first token after an owner: “wife” in “his wife”.</summary>
    public int OwnFirst { get; set; }

    /// <summary>Whether a name or a nation's adjective modifies its head.</summary>
    public bool IsProperModified(Terms terms)
    {
        for (int i = OwnFirst; i < HeadFirst; i++)
        {
            if (terms.Class[i] == WordClass.Name || terms.Has(i, Traits.National | Traits.Party))
            {
                return true;
            }
        }

        return false;
    }

    public bool HasRole => RoleEnd > RoleFirst;
}
