using Sayso.Text;
using static Sayso.Mentions.PairFeature;

namespace Sayso.Mentions;

/// <summary>Computes what the ranker knows of a candidate and a cluster.</summary>
internal sealed class PairFeatures(Terms terms, Speakers speakers)
{
    private static readonly WordSet s_copulas = new("is was are were be been become becomes became remains remained");

    /// <summary>How many features there are.</summary>
    public const int Count = (int)NewOther + 1;

    public static AnaphorClass ClassOf(Candidate mine) => mine.Form switch
    {
        MentionForm.Name => AnaphorClass.Name,
        MentionForm.Description => AnaphorClass.Description,
        _ => mine.Pronoun switch
        {
            PronounKind.He or PronounKind.She => AnaphorClass.Personal,
            PronounKind.They => AnaphorClass.They,
            PronounKind.It => AnaphorClass.It,
            PronounKind.I => AnaphorClass.I,
            PronounKind.We => AnaphorClass.We,
            PronounKind.You => AnaphorClass.You,
            _ => AnaphorClass.Relative,
        },
    };

    /// <summary>Fills <paramref name="values"/> for the candidate and a cluster, which is the <paramref name="rank"/>th nearest counted from 0.</summary>
    public void Fill(Span<float> values, Candidate mine, Cluster cluster, int rank)
    {
        values.Clear();
        var last = cluster.Last!;
        Set(values, Bias);
        Agreement(values, mine, cluster);
        Distance(values, mine, last, rank);
        Salience(values, mine, cluster, last);
        Quotation(values, mine, cluster, last);
        Structure(values, mine, cluster, last);
        if (mine.Form != MentionForm.Pronoun)
        {
            Wording(values, mine, cluster);
        }
    }

    /// <summary>Fills <paramref name="values"/> for the case that the candidate refers to nothing before it.</summary>
    public void FillNew(Span<float> values, Candidate mine, bool headSeen)
    {
        values.Clear();
        Set(values, NewBias);
        Set(values, mine.IsDefinite && mine.Owner is null ? NewDefinite : mine.IsIndefinite ? NewIndefinite : NewBare);
        Set(values, NewHeadSeen, headSeen);
        Set(values, NewLong, mine.End - mine.First > 3);
        Set(values, NewOwned, mine.Owner is not null);
        Set(values, NewFirstSentence, mine.Sentence == 0);
        Set(values, NewPlural, mine.IsPlural == true);
        Set(values, NewDemonstrative, terms.Has(mine.First, Traits.Demonstrative));
        Set(values, NewSubject, mine.IsSubject);
        Set(values, NewQuoted, mine.Quotation >= 0);
        Set(values, NewNoSpeaker, speakers.Of(mine) is null);
        Set(values, NewOther, terms.Is(mine.First, "another") || terms.Is(mine.First, "other") || terms.Is(mine.First + 1, "separate") || terms.Is(mine.First + 1, "other") || terms.Is(mine.First + 1, "second"));
    }

    private static void Set(Span<float> values, PairFeature feature, bool holds = true) => values[(int)feature] = holds ? 1 : 0;

    private static void Agreement(Span<float> values, Candidate mine, Cluster cluster)
    {
        var gender = cluster.Gender;
        bool genderKnown = mine.Gender != Gender.Unknown && gender != Gender.Unknown;
        Set(values, !genderKnown ? GenderUnknown : mine.Gender == gender ? GenderSame : GenderClash);
        bool? plural = cluster.IsPlural;
        bool numberKnown = mine.IsPlural is not null && plural is not null;
        Set(values, !numberKnown ? NumberUnknown : mine.IsPlural == plural ? NumberSame : NumberClash);
        var kind = cluster.Kind;
        Set(values, mine.Kind is null || kind is null ? KindUnknown : mine.Kind == kind ? KindSame : KindClash);
        Set(values, GenderSamePerson, genderKnown && mine.Gender == gender && kind == EntityKind.Person);
        if (kind is { } known)
        {
            Set(values, Person + (known switch { EntityKind.Person => 0, EntityKind.Group => 1, EntityKind.Organisation => 2, EntityKind.Place => 3, _ => 4 }));
        }
    }

    private void Distance(Span<float> values, Candidate mine, Candidate last, int rank)
    {
        int sentences = mine.Sentence - last.Sentence;
        Set(values, sentences switch { <= 0 => SameSentence, 1 => SentenceBefore, 2 => TwoBefore, <= 5 => ThreeToFive, _ => Farther });
        Set(values, SameParagraph, speakers.Paragraph(mine) == speakers.Paragraph(last));
        Set(values, rank switch { 0 => Nearest, 1 => SecondNearest, 2 => ThirdNearest, <= 5 => ToSixth, _ => Remote });
    }

    private void Salience(Span<float> values, Candidate mine, Cluster cluster, Candidate last)
    {
        Set(values, LastSubject, last.IsSubject);
        Set(values, LastSubjectHere, last.IsSubject && last.Sentence == mine.Sentence);
        Set(values, LastSubjectBefore, last.IsSubject && last.Sentence == mine.Sentence - 1);
        Set(values, BothSubjects, last.IsSubject && mine.IsSubject);
        Set(values, BothSubjectsBefore, last.IsSubject && mine.IsSubject && last.Sentence == mine.Sentence - 1);
        Set(values, last.Form switch { MentionForm.Name => LastName, MentionForm.Pronoun => LastPronoun, _ => LastDescription });
        Set(values, LastSamePronoun, mine.Form == MentionForm.Pronoun && last.Form == MentionForm.Pronoun && last.Pronoun == mine.Pronoun);
        Set(values, LastLabel, last.IsLabel);
        Set(values, Named, cluster.IsNamed);
        Set(values, NamedInFull, cluster.Fullest is { } name && name.HeadEnd - name.HeadFirst > 1);
        values[(int)Size] = MathF.Log(cluster.Reached);
        Set(values, Once, cluster.Reached == 1);
        Set(values, InFirstSentence, cluster.Mentions[0].Sentence == 0 || terms.Sentence[cluster.Mentions[0].First] == 0);
        Set(values, Joined, last.IsJoined);
    }

    private void Quotation(Span<float> values, Candidate mine, Cluster cluster, Candidate last)
    {
        Set(values, LastQuoted, last.Quotation >= 0 && mine.Quotation < 0);
        Set(values, MineQuoted, last.Quotation < 0 && mine.Quotation >= 0);
        Set(values, SameQuotation, last.Quotation >= 0 && last.Quotation == mine.Quotation);
        Set(values, OtherQuotation, last.Quotation >= 0 && mine.Quotation >= 0 && last.Quotation != mine.Quotation);
        var speaker = speakers.Of(mine);
        Set(values, SpeaksHere, speaker?.Cluster == cluster && speaker is not null);
        Set(values, SpeaksElsewhere, speaker is not null && speaker.Cluster != cluster && last.IsLabel);
        Set(values, SpokenTo, mine.Pronoun is PronounKind.You or PronounKind.I && last.Pronoun is PronounKind.You or PronounKind.I && speakers.Of(last)?.Cluster is { } other && speaker?.Cluster is { } self && (other == self) == (last.Pronoun == mine.Pronoun));
    }

    private void Structure(Span<float> values, Candidate mine, Cluster cluster, Candidate last)
    {
        Set(values, InsideLast, last.First <= mine.First && mine.End <= last.End);
        Set(values, LastInsideMine, mine.First <= last.First && last.End <= mine.End);
        Set(values, LastOwns, terms.Is(last.End, WordClass.Owner));
        Set(values, OwnsMine, mine.Owner?.Cluster == cluster);
        Set(values, ReflexiveSubject, mine.Form == MentionForm.Pronoun && last.IsSubject && last.Sentence == mine.Sentence && Pronouns.IsReflexive(terms[mine.HeadFirst]));
        Set(values, Predicate, IsPredicate(mine, last));
    }

    /// <summary>“Doe is the director”, “Doe would become the director”.</summary>
    private bool IsPredicate(Candidate mine, Candidate last)
    {
        int verb = mine.First - 1;
        if (mine.Form == MentionForm.Pronoun || verb < last.End || verb - last.End > 3 || !s_copulas.Contains(terms[verb]))
        {
            return false;
        }

        for (int i = last.End; i < verb; i++)
        {
            if (terms.Class[i] is not (WordClass.Verb or WordClass.Adverb))
            {
                return false;
            }
        }

        return true;
    }

    private void Wording(Span<float> values, Candidate mine, Cluster cluster)
    {
        int head = terms.Word[mine.HeadEnd - 1];
        bool headMatch = cluster.Heads.Contains(head);
        bool roleMatch = cluster.Roles.Contains(head);
        Set(values, HeadMatch, headMatch);
        Set(values, RoleMatch, roleMatch);
        Set(values, HeadMatchDefinite, headMatch && mine.IsDefinite);
        Set(values, RoleMatchDefinite, roleMatch && mine.IsDefinite);
        Set(values, HeadMatchIndefinite, headMatch && mine.IsIndefinite);
        Set(values, Definite, mine.IsDefinite);
        Set(values, Indefinite, mine.IsIndefinite);
        Set(values, MineOwned, mine.Owner is not null);
        int shared = 0;
        int added = 0;
        bool clash = false;
        for (int i = mine.OwnFirst; i < mine.BaseEnd; i++)
        {
            if (i >= mine.HeadFirst && i < mine.HeadEnd || terms.Class[i] is not (WordClass.Noun or WordClass.Name or WordClass.Adjective))
            {
                continue;
            }

            bool known = cluster.Words.Contains(terms.Word[i]) || cluster.Roles.Contains(terms.Word[i]) || cluster.Heads.Contains(terms.Word[i]);
            shared += known ? 1 : 0;
            added += known ? 0 : 1;
            clash |= !known && cluster.ProperModified && (terms.Class[i] == WordClass.Name || terms.Has(i, Traits.National | Traits.Party));
        }

        Set(values, ProperClash, clash);
        Set(values, WordShared, shared > 0);
        Set(values, WordNew, added > 0);
        Set(values, ExactMatch, headMatch && added == 0 && shared > 0);
        Set(values, NameWord, cluster.IsNamed && cluster.Words.Contains(head));
        Set(values, NumberClashHeadMatch, headMatch && values[(int)NumberClash] > 0);
        var owner = mine.Owner?.Cluster;
        var other = cluster.Last!.Owner?.Cluster;
        Set(values, SameOwner, owner is not null && owner == other);
        Set(values, OwnersClash, owner is not null && other is not null && owner != other);
    }
}
