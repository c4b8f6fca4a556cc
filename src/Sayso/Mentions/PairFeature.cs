namespace Sayso.Mentions;

/// <summary>
/// What the ranker knows of a candidate and a cluster that it may refer to (“mine” is the candidate's, “last” the cluster's mention
/// that was reached last); those that begin with New are of the candidate alone, for the case that it refers to nothing before it.
/// </summary>
internal enum PairFeature
{
    Bias, GenderSame, GenderUnknown, GenderClash, NumberSame, NumberUnknown, NumberClash, KindSame, KindUnknown, KindClash,
    Person, Group, Organisation, Place, Document, SameSentence, SentenceBefore, TwoBefore, ThreeToFive, Farther, SameParagraph,
    Nearest, SecondNearest, ThirdNearest, ToSixth, Remote, LastSubject, LastSubjectHere, LastSubjectBefore, BothSubjects,
    LastName, LastPronoun, LastSamePronoun, LastDescription, LastLabel, Named, NamedInFull, Size, Once, InFirstSentence, Joined,
    LastQuoted, MineQuoted, SameQuotation, OtherQuotation, SpeaksHere, SpeaksElsewhere, SpokenTo, InsideLast, LastInsideMine, LastOwns,
    HeadMatch, RoleMatch, HeadMatchDefinite, RoleMatchDefinite, HeadMatchIndefinite, ExactMatch, WordShared, WordNew, NameWord, SameOwner, OwnersClash,
    ReflexiveSubject, Predicate, Definite, Indefinite, MineOwned, NumbersDiffer, NumberClashHeadMatch, GenderSamePerson, BothSubjectsBefore,
    NewBias, NewDefinite, NewIndefinite, NewBare, NewHeadSeen, NewLong, NewOwned, NewFirstSentence, NewPlural, NewDemonstrative, NewSubject, NewQuoted, NewNoSpeaker, NewOther,
}

/// <summary>Which weights judge a candidate: one set for each way of referring.</summary>
internal enum AnaphorClass
{
    Personal, They, It, I, We, You, Relative, Description, Name,
}
