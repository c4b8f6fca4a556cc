namespace Sayso.Claims;

/// <summary>What a word of a cue says of the one who speaks.</summary>
internal enum CueMeaning
{
    /// <summary>A word that says nothing of it.</summary>
    None,

    /// <summary>A private state: believes, fears, hopes.</summary>
    Private,

    /// <summary>Speech, writing or publication, and no more: said, tweeted, reported.</summary>
    Says,

    /// <summary>Told, which is speech, but advice before an infinitive.</summary>
    Tells,

    /// <summary>Called, described, branded: what is said of something may be a verdict on it.</summary>
    Labels,

    /// <summary>Accused, blamed, alleged, claimed: speech that others are likely to answer.</summary>
    Accuses,

    /// <summary>Denied, refuted.</summary>
    Denies,

    /// <summary>Rejected, dismissed, disputed: a denial if it is a claim that was rejected, and not a bill.</summary>
    Rejects,

    /// <summary>Confirmed, acknowledged, admitted.</summary>
    Confirms,

    /// <summary>Stood by, stuck to.</summary>
    Upholds,

    /// <summary>Defended, which upholds a claim, but not a decision.</summary>
    Defends,

    /// <summary>Doubted, cast doubt on.</summary>
    Doubts,

    /// <summary>Questioned, challenged, denounced: a doubt if it is a claim that was questioned.</summary>
    Challenges,

    /// <summary>Declined, refused: to comment, or to do something.</summary>
    Declines,

    /// <summary>Asked, wondered.</summary>
    Asks,

    /// <summary>Urged, demanded, advised.</summary>
    Urges,

    /// <summary>Warned, cautioned, suggested: advice before an infinitive or a gerund.</summary>
    Warns,

    /// <summary>Promised, vowed.</summary>
    Pledges,

    /// <summary>Offered, agreed, threatened: a promise before an infinitive.</summary>
    Offers,

    /// <summary>Announced, which is a promise if what is announced is a plan.</summary>
    Announces,

    /// <summary>Retracted, apologised.</summary>
    Corrects,
}
