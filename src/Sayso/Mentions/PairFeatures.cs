using Sayso.Text;
using static Sayso.Mentions.PairFeature;

namespace Sayso.Mentions;

/// <summary>Computes what the ranker knows of a candidate and a cluster.</summary>
internal sealed class PairFeatures(Terms terms, QuotedSpeakers speakers)
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

    /// <summary>Gives to <paramref name="sink"/> what is known of the candidate and a cluster, which is the <paramref name="rank"/>th nearest counted from 0.</summary>
    public void Fill<TSink>(ref TSink sink, Candidate mine, Cluster cluster, int rank)
        where TSink : struct, IFeatureSink
    {
        var last = cluster.Last!;
        Set(ref sink, Bias);
        Agreement(ref sink, mine, cluster);
        Distance(ref sink, mine, last, rank);
        Salience(ref sink, mine, cluster, last);
        Quotation(ref sink, mine, cluster, last);
        Structure(ref sink, mine, cluster, last);
        if (mine.Form != MentionForm.Pronoun)
        {
            Wording(ref sink, mine, cluster);
        }
    }

    /// <summary>Gives to <paramref name="sink"/> what is known of the case that the candidate refers to nothing before it.</summary>
    public void FillNew<TSink>(ref TSink sink, Candidate mine, bool headSeen)
        where TSink : struct, IFeatureSink
    {
        Set(ref sink, NewBias);
        Set(ref sink, mine.IsDefinite && mine.Owner is null ? NewDefinite : mine.IsIndefinite ? NewIndefinite : NewBare);
        Set(ref sink, NewHeadSeen, headSeen);
        Set(ref sink, NewLong, mine.End - mine.First > 3);
        Set(ref sink, NewOwned, mine.Owner is not null);
        Set(ref sink, NewFirstSentence, mine.Sentence == 0);
        Set(ref sink, NewPlural, mine.IsPlural == true);
        Set(ref sink, NewDemonstrative, terms.Has(mine.First, Traits.Demonstrative));
        Set(ref sink, NewSubject, mine.IsSubject);
        Set(ref sink, NewQuoted, mine.Quotation >= 0);
        Set(ref sink, NewNoSpeaker, speakers.Of(mine) is null);
        Set(ref sink, NewOther, terms.Is(mine.First, "another") || terms.Is(mine.First, "other") || terms.Is(mine.First + 1, "separate") || terms.Is(mine.First + 1, "other") || terms.Is(mine.First + 1, "second"));
    }

    private static void Set<TSink>(ref TSink sink, PairFeature feature, bool holds = true)
        where TSink : struct, IFeatureSink
    {
        if (holds)
        {
            sink.Add(feature, 1);
        }
    }

    private static void Agreement<TSink>(ref TSink sink, Candidate mine, Cluster cluster)
        where TSink : struct, IFeatureSink
    {
        var gender = cluster.Gender;
        bool genderKnown = mine.Gender != Gender.Unknown && gender != Gender.Unknown;
        Set(ref sink, !genderKnown ? GenderUnknown : mine.Gender == gender ? GenderSame : GenderClash);
        bool? plural = cluster.IsPlural;
        bool numberKnown = mine.IsPlural is not null && plural is not null;
        Set(ref sink, !numberKnown ? NumberUnknown : mine.IsPlural == plural ? NumberSame : NumberClash);
        var kind = cluster.Kind;
        Set(ref sink, mine.Kind is null || kind is null ? KindUnknown : mine.Kind == kind ? KindSame : KindClash);
        Set(ref sink, GenderSamePerson, genderKnown && mine.Gender == gender && kind == EntityKind.Person);
        if (kind is { } known)
        {
            Set(ref sink, Person + (known switch { EntityKind.Person => 0, EntityKind.Group => 1, EntityKind.Organisation => 2, EntityKind.Place => 3, _ => 4 }));
        }
    }

    private void Distance<TSink>(ref TSink sink, Candidate mine, Candidate last, int rank)
        where TSink : struct, IFeatureSink
    {
        int sentences = mine.Sentence - last.Sentence;
        Set(ref sink, sentences switch { <= 0 => SameSentence, 1 => SentenceBefore, 2 => TwoBefore, <= 5 => ThreeToFive, _ => Farther });
        Set(ref sink, SameParagraph, speakers.Paragraph(mine) == speakers.Paragraph(last));
        Set(ref sink, rank switch { 0 => Nearest, 1 => SecondNearest, 2 => ThirdNearest, <= 5 => ToSixth, _ => Remote });
    }

    private void Salience<TSink>(ref TSink sink, Candidate mine, Cluster cluster, Candidate last)
        where TSink : struct, IFeatureSink
    {
        Set(ref sink, LastSubject, last.IsSubject);
        Set(ref sink, LastSubjectHere, last.IsSubject && last.Sentence == mine.Sentence);
        Set(ref sink, LastSubjectBefore, last.IsSubject && last.Sentence == mine.Sentence - 1);
        Set(ref sink, BothSubjects, last.IsSubject && mine.IsSubject);
        Set(ref sink, BothSubjectsBefore, last.IsSubject && mine.IsSubject && last.Sentence == mine.Sentence - 1);
        Set(ref sink, last.Form switch { MentionForm.Name => LastName, MentionForm.Pronoun => LastPronoun, _ => LastDescription });
        Set(ref sink, LastSamePronoun, mine.Form == MentionForm.Pronoun && last.Form == MentionForm.Pronoun && last.Pronoun == mine.Pronoun);
        Set(ref sink, LastLabel, last.IsLabel);
        Set(ref sink, Named, cluster.IsNamed);
        Set(ref sink, NamedInFull, cluster.Fullest is { } name && name.HeadEnd - name.HeadFirst > 1);
        sink.Add(Size, MathF.Log(cluster.Reached));
        Set(ref sink, Once, cluster.Reached == 1);
        Set(ref sink, InFirstSentence, cluster.Mentions[0].Sentence == 0 || terms.Sentence[cluster.Mentions[0].First] == 0);
        Set(ref sink, Joined, last.IsJoined);
    }

    private void Quotation<TSink>(ref TSink sink, Candidate mine, Cluster cluster, Candidate last)
        where TSink : struct, IFeatureSink
    {
        Set(ref sink, LastQuoted, last.Quotation >= 0 && mine.Quotation < 0);
        Set(ref sink, MineQuoted, last.Quotation < 0 && mine.Quotation >= 0);
        Set(ref sink, SameQuotation, last.Quotation >= 0 && last.Quotation == mine.Quotation);
        Set(ref sink, OtherQuotation, last.Quotation >= 0 && mine.Quotation >= 0 && last.Quotation != mine.Quotation);
        var speaker = speakers.Of(mine);
        Set(ref sink, SpeaksHere, speaker?.Cluster == cluster && speaker is not null);
        Set(ref sink, SpeaksElsewhere, speaker is not null && speaker.Cluster != cluster && last.IsLabel);
        Set(ref sink, SpokenTo, mine.Pronoun is PronounKind.You or PronounKind.I && last.Pronoun is PronounKind.You or PronounKind.I && speakers.Of(last)?.Cluster is { } other && speaker?.Cluster is { } self && (other == self) == (last.Pronoun == mine.Pronoun));
    }

    private void Structure<TSink>(ref TSink sink, Candidate mine, Cluster cluster, Candidate last)
        where TSink : struct, IFeatureSink
    {
        Set(ref sink, InsideLast, last.First <= mine.First && mine.End <= last.End);
        Set(ref sink, LastInsideMine, mine.First <= last.First && last.End <= mine.End);
        Set(ref sink, LastOwns, terms.Is(last.End, WordClass.Owner));
        Set(ref sink, ReflexiveSubject, mine.Form == MentionForm.Pronoun && last.IsSubject && last.Sentence == mine.Sentence && Pronouns.IsReflexive(terms[mine.HeadFirst]));
        Set(ref sink, Predicate, IsPredicate(mine, last));
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

    private void Wording<TSink>(ref TSink sink, Candidate mine, Cluster cluster)
        where TSink : struct, IFeatureSink
    {
        int head = terms.Word[mine.HeadEnd - 1];
        bool headMatch = cluster.Heads.Contains(head);
        bool roleMatch = cluster.Roles.Contains(head);
        Set(ref sink, HeadMatch, headMatch);
        Set(ref sink, RoleMatch, roleMatch);
        Set(ref sink, HeadMatchDefinite, headMatch && mine.IsDefinite);
        Set(ref sink, RoleMatchDefinite, roleMatch && mine.IsDefinite);
        Set(ref sink, HeadMatchIndefinite, headMatch && mine.IsIndefinite);
        Set(ref sink, Definite, mine.IsDefinite);
        Set(ref sink, Indefinite, mine.IsIndefinite);
        Set(ref sink, MineOwned, mine.Owner is not null);
        int shared = 0;
        int added = 0;
        for (int i = mine.OwnFirst; i < mine.BaseEnd; i++)
        {
            if (i >= mine.HeadFirst && i < mine.HeadEnd || terms.Class[i] is not (WordClass.Noun or WordClass.Name or WordClass.Adjective))
            {
                continue;
            }

            bool known = cluster.Words.Contains(terms.Word[i]) || cluster.Roles.Contains(terms.Word[i]) || cluster.Heads.Contains(terms.Word[i]);
            shared += known ? 1 : 0;
            added += known ? 0 : 1;
        }

        Set(ref sink, WordShared, shared > 0);
        Set(ref sink, WordNew, added > 0);
        Set(ref sink, ExactMatch, headMatch && added == 0 && shared > 0);
        Set(ref sink, NameWord, cluster.IsNamed && cluster.Words.Contains(head));
        Set(ref sink, NumberClashHeadMatch, headMatch && mine.IsPlural is { } plural && cluster.IsPlural is { } others && plural != others);
        var owner = mine.Owner?.Cluster;
        var other = cluster.Last!.Owner?.Cluster;
        Set(ref sink, SameOwner, owner is not null && owner == other);
        Set(ref sink, OwnersClash, owner is not null && other is not null && owner != other);
    }
}
