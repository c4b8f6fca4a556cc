namespace Sayso.Sources;

/// <summary>By what way a statement was made.</summary>
public enum Channel
{
    /// <summary>The story does not say.</summary>
    Unspecified,

    /// <summary>A statement or announcement that was issued.</summary>
    Statement,

    /// <summary>A tweet or another post.</summary>
    SocialPost,

    /// <summary>An interview that was not on air.</summary>
    Interview,

    /// <summary>On air, on a named programme or network, in an interview or not.</summary>
    Broadcast,

    /// <summary>A news conference or briefing.</summary>
    NewsConference,

    /// <summary>A speech, a rally, a debate.</summary>
    Speech,

    /// <summary>A letter or an e-mail.</summary>
    Letter,

    /// <summary>A report, a filing, a poll, a memo, a book.</summary>
    Document,

    /// <summary>Testimony in court or before a committee.</summary>
    Testimony,

    /// <summary>Said to somebody who is not a journalist.</summary>
    Conversation,

    /// <summary>Told to, reported or projected by an outlet, with no more said.</summary>
    NewsReport,
}
