namespace Sayso.Mentions;

/// <summary>Makes candidates of phrases: what form they have, what they name, in what number and gender.</summary>
internal static class Descriptions
{
    /// <summary>A candidate for the phrase <c>[first, end)</c> whose own words, after any owner, begin at <paramref name="own"/>; null if it is about nothing of ours.</summary>
    public static Candidate? Of(Terms terms, int first, int own, int end, Candidate? owner)
    {
        var candidate = Any(terms, first, own, end, owner);
        return candidate is { Form: MentionForm.Description, Kind: null } ? null : candidate;
    }

    /// <summary>A candidate for the phrase, whatever it is about.</summary>
    public static Candidate Any(Terms terms, int first, int own, int end, Candidate? owner)
    {
        int name = terms.Class[end - 1] == WordClass.Name ? NameAnatomy.NameStart(terms, own, end) : end;
        var candidate = name < end ? Named(terms, first, own, name, end) : Described(terms, first, own, end);
        candidate.Owner = owner;
        candidate.OwnFirst = own;
        bool owned = own > first;
        candidate.IsDefinite = owned || terms.Has(own, Traits.Definite | Traits.Demonstrative);
        candidate.IsIndefinite = !candidate.IsDefinite && terms.Class[own] is WordClass.Determiner or WordClass.Number;
        Place(terms, candidate);
        return candidate;
    }

    /// <summary>A candidate for a pronoun.</summary>
    public static Candidate Pronoun(Terms terms, int token)
    {
        var kind = terms.Pronoun(token);
        var candidate = new Candidate
        {
            First = token,
            End = token + 1,
            OwnFirst = token,
            HeadFirst = token,
            HeadEnd = token + 1,
            BaseEnd = token + 1,
            Form = MentionForm.Pronoun,
            Pronoun = kind != PronounKind.None ? kind : terms.Has(token, Traits.Relative) ? PronounKind.Relative : PronounKind.Indefinite,
            Gender = kind switch { PronounKind.He => Gender.Masculine, PronounKind.She => Gender.Feminine, _ => Gender.Unknown },
            IsPlural = kind switch { PronounKind.They or PronounKind.We => true, PronounKind.He or PronounKind.She or PronounKind.It or PronounKind.I => false, _ => null },
            Kind = kind is PronounKind.He or PronounKind.She or PronounKind.I ? EntityKind.Person : null,
            IsDefinite = true,
        };
        Place(terms, candidate);
        return candidate;
    }

    /// <summary>A candidate for one of several, “one of the children”, whose head is the number at <paramref name="one"/>.</summary>
    public static Candidate OneOf(Terms terms, int one, Candidate all)
    {
        var candidate = new Candidate
        {
            First = one,
            End = all.End,
            OwnFirst = one,
            HeadFirst = one,
            HeadEnd = one + 1,
            BaseEnd = one + 1,
            Form = MentionForm.Description,
            RoleFirst = one,
            RoleEnd = one,
            Kind = EntityKind.Person,
            IsPlural = false,
            IsIndefinite = true,
            Gender = all.Gender,
        };
        Place(terms, candidate);
        return candidate;
    }

    private static Candidate Named(Terms terms, int first, int own, int name, int end)
    {
        int role = own;
        while (role < name && terms.Class[role] is WordClass.Determiner or WordClass.Unknown)
        {
            role++;
        }

        bool hasRole = role < name && (terms.Has(name - 1, Traits.Person | Traits.Title | Traits.Party | Traits.Common) || terms.Class[name - 1] == WordClass.Name);
        var roleTraits = hasRole ? RoleTraits(terms, role, name) : Traits.None;
        bool people = terms.Has(end - 1, Traits.People);
        hasRole &= !people;
        var kind = people ? EntityKind.Group
            : NameKinds.IsPlace(terms, name, end) && (roleTraits & Traits.Title) == Traits.None ? EntityKind.Place
            : (roleTraits & (Traits.Person | Traits.Title)) != Traits.None ? EntityKind.Person
            : (roleTraits & Traits.Organisation) != Traits.None && !(terms.Has(name, Traits.FirstName) && end - name > 1) ? EntityKind.Organisation
            : NameKinds.Of(terms, name, end, terms.Is(own, "the") && name == own + 1);
        return new Candidate
        {
            First = hasRole || own > first ? first : terms.Class[own] == WordClass.Determiner && own + 1 == name ? own : name,
            End = end,
            HeadFirst = name,
            HeadEnd = end,
            BaseEnd = end,
            Form = MentionForm.Name,
            RoleFirst = hasRole ? role : name,
            RoleEnd = name,
            Kind = kind,
            IsPlural = kind == EntityKind.Group ? true : kind == EntityKind.Person ? false : null,
            Gender = kind is EntityKind.Person or null ? NameGender(terms, name, end, roleTraits) : Gender.Unknown,
        };
    }

    private static Candidate Described(Terms terms, int first, int own, int end)
    {
        int head = terms.Class[end - 1] == WordClass.Name ? NameAnatomy.DescribedHead(terms, own, end) : end - 1;
        var traits = terms.Traits[head];
        bool plural = (traits & Traits.Plural) != Traits.None || terms.Grammar is { } grammar && grammar.PartOfSpeech[head] is "NNS" or "NNPS";
        bool counted = terms.Class[own] == WordClass.Number || own + 1 < end && terms.Class[own + 1] == WordClass.Number;
        var kind = NounKinds.Of(terms, head, plural, counted);
        bool collective = kind == EntityKind.Group || (traits & Traits.Organisation) != Traits.None && !plural;
        return new Candidate
        {
            First = first,
            End = end,
            HeadFirst = head,
            HeadEnd = head + 1,
            BaseEnd = end,
            Form = MentionForm.Description,
            RoleFirst = head,
            RoleEnd = head,
            Kind = kind,
            IsPlural = plural || counted && !terms.Is(own, "one") && kind == EntityKind.Person ? true : collective ? null : false,
            Gender = (traits & Traits.Feminine) != Traits.None ? Gender.Feminine : (traits & Traits.Masculine) != Traits.None && (traits & Traits.FirstName) == Traits.None ? Gender.Masculine : Gender.Unknown,
        };
    }

    private static Traits RoleTraits(Terms terms, int first, int end)
    {
        var traits = Traits.None;
        for (int i = first; i < end; i++)
        {
            traits |= terms.Has(i, Traits.Person | Traits.Title) && !terms.Has(i, Traits.FirstName) ? terms.Traits[i] & (Traits.Person | Traits.Title | Traits.Masculine | Traits.Feminine) : Traits.None;
        }

        return (terms.Traits[end - 1] & Traits.Organisation) != Traits.None && (terms.Traits[end - 1] & Traits.Person) == Traits.None ? Traits.Organisation
            : (terms.Traits[end - 1] & Traits.Party) != Traits.None ? traits | Traits.Person : traits;
    }

    private static Gender NameGender(Terms terms, int first, int end, Traits role)
    {
        if (role != Traits.None && (role & (Traits.Masculine | Traits.Feminine)) is Traits.Masculine or Traits.Feminine)
        {
            return (role & Traits.Feminine) != Traits.None ? Gender.Feminine : Gender.Masculine;
        }

        return (terms.Traits[first] & (Traits.Masculine | Traits.Feminine | Traits.FirstName)) switch
        {
            Traits.FirstName | Traits.Masculine => Gender.Masculine,
            Traits.FirstName | Traits.Feminine => Gender.Feminine,
            _ => Gender.Unknown,
        };
    }

    /// <summary>Where the candidate stands: its sentence, its quotation, and whether it is a subject.</summary>
    private static void Place(Terms terms, Candidate candidate)
    {
        candidate.Sentence = terms.Sentence[candidate.HeadFirst];
        candidate.Quotation = terms.Layout.Quotations.Count > 0 ? terms.Layout.InnermostQuotation(candidate.HeadFirst) : -1;
        candidate.IsSubject = Subjects.Holds(terms, candidate);
    }
}
