using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Reads from an attribution's own words how it was said, and to whom or by whose report.</summary>
internal sealed class Manners(StoryTokens words, Recipients recipients)
{
    private static readonly WordSet Telling = new(
        "told tell tells telling informed inform informs informing advised advise advises advising assured assure assures assuring reminded remind reminds reminding notified notify "
        + "asked ask asks asking texted emailed e-mailed approached approach approaching instructed instruct ordered order briefed cautioned promised");

    private static readonly WordSet Urging = new(
        "urged urge urges urging pressed press presses pressing pushed push pushes pushing encouraged encourage encourages encouraging implored implore begged beg exhorted warned warn warns warning "
        + "lobbied pleaded called-on reassured challenged invited");

    private static readonly WordSet Asking = new("asked ask asks asking");

    private static readonly WordSet Addressing = new("addressed addressing");

    private static readonly WordSet Talking = new("speaking spoke speaks spoken talking talked talks confided complained described writing wrote complaining boasted bragged explained");

    private static readonly WordSet Relaying = new("quoted cited reported carried relayed published aired broadcast obtained interviewed");

    private static readonly WordSet Joints = new("for to with");

    private static readonly WordSet Particles = new("of on for about against over back that to with in");

    private static readonly WordSet Passives = new("is are was were be been being get got");

    /// <summary>An announcement may be made in any way, so any other word tells more.</summary>
    private static readonly WordSet Vague = new("announcement announcements");

    private const int Farther = 12;

    private readonly ChannelHits _hits = new(words, recipients);

    /// <summary>What the words around the content tell.</summary>
    public Manner Of(Frame frame)
    {
        Manner? best = null;
        int nearest = int.MaxValue;
        Recipient? told = null;
        bool isUrged = false;
        Manner? relayed = null;
        foreach (var stretch in frame.Around)
        {
            bool mayIssue = frame.Source is not { } source || stretch.Start >= source.End || source.Start >= frame.Cue.End;
            for (int i = stretch.Start; i < stretch.End; i++)
            {
                bool isCue = frame.Cue.Contains(i);
                int distance = frame.Cue.DistanceTo(i) + (words.IsIn(i, Vague) ? Farther : 0);
                // In “on al-Nahar TV” the last word tells the channel and the first leads to its name.
                bool lacksName = best is { Channel: Channel.Broadcast, Via: null } && words.Is(i, "on");
                if ((distance < nearest || lacksName) && (_hits.At(i, stretch.Start, stretch.End, isCue, mayIssue) ?? Place(frame, i, stretch)) is { } hit)
                {
                    (best, nearest) = (best is { Via: { } } named && named.Channel == hit.Channel ? named : hit, distance);
                }

                if (told is null && Told(frame, i, stretch, isCue) is { } recipient)
                {
                    (told, isUrged) = recipient;
                }

                relayed ??= Relayed(frame, i, stretch);
            }
        }

        return best is { } manner ? Joined(manner, told ?? default, told is not null, relayed)
            : told is { } someone ? ByRecipient(someone, isUrged)
            : relayed ?? default;
    }

    /// <summary>“The BBC’s Jane Doe said”: she reports for the outlet.</summary>
    public Manner? OfReporter(Stretch source)
    {
        for (int i = source.Start + 1; i < Math.Min(source.End - 1, source.Start + 6); i++)
        {
            if (words.IsPossessive(i) && words.IsCapital(i + 1) && Outlets.IsNamed(words, source with { End = i }) && recipients.At(source.Start, i) is { Kind: RecipientKind.Outlet } outlet)
            {
                return new Manner(Channel.NewsReport, outlet.Name);
            }
        }

        return null;
    }

    /// <summary>Adds to a channel who was told, if that was an outlet: “told CNN in a statement”.</summary>
    private static Manner Joined(Manner manner, Recipient told, bool hasTold, Manner? relayed)
    {
        if (hasTold && manner.Via is null && told.Kind is RecipientKind.Outlet or RecipientKind.Journalist && manner.Channel is not (Channel.SocialPost or Channel.NewsConference))
        {
            bool isAired = manner.Channel == Channel.Interview && told.IsOnAir;
            return new Manner(isAired ? Channel.Broadcast : manner.Channel, told.Name);
        }

        bool isPrivate = manner.Channel is Channel.Letter or Channel.Conversation && told.Kind is RecipientKind.Person or RecipientKind.Body;
        if (hasTold && isPrivate)
        {
            return manner with { Via = manner.Via ?? told.Name };
        }

        // Who is told, the person on the programme, is closer than the programme.
        bool hasHost = hasTold && told.Kind == RecipientKind.Journalist && manner.Channel == Channel.Broadcast;
        return manner with { Via = hasHost ? told.Name : manner.Via ?? relayed?.Via };
    }

    private Manner ByRecipient(Recipient told, bool isUrged) => told.Kind switch
    {
        // “told NPR’s ‘Morning Edition’”, “told NPR’s This Morning”.
        RecipientKind.Outlet when told.IsOnAir && words.IsPossessive(told.Phrase.End) && (words.IsQuotationMark(told.Phrase.End + 1) || words.IsCapital(told.Phrase.End + 1)) => new Manner(Channel.Broadcast, told.Name),
        RecipientKind.Outlet or RecipientKind.Journalist => new Manner(Channel.NewsReport, told.Name),
        RecipientKind.Press => new Manner(Channel.NewsReport, null) { IsToPress = true },
        RecipientKind.Called => new Manner(Channel.NewsConference, null),
        RecipientKind.Forum => new Manner(isUrged ? Channel.Unspecified : Channel.Testimony, null),
        RecipientKind.Assembly => new Manner(isUrged ? Channel.Unspecified : Channel.Speech, null),
        RecipientKind.Audience => new Manner(Channel.Speech, null),
        RecipientKind.Person => new Manner(isUrged ? Channel.Unspecified : Channel.Conversation, told.Name),
        RecipientKind.Body => new Manner(isUrged ? Channel.Unspecified : Channel.Conversation, isUrged ? null : told.Name),
        _ => default,
    };

    /// <summary>Who is told, urged or spoken to by the verb at the token.</summary>
    private (Recipient Recipient, bool IsUrged)? Told(Frame frame, int token, Stretch stretch, bool isCue)
    {
        if (words.IsIn(token, Addressing) && recipients.At(token + 1, stretch.End) is { Kind: RecipientKind.Press or RecipientKind.Audience or RecipientKind.Assembly } listeners)
        {
            return (listeners.Kind == RecipientKind.Press ? listeners with { Kind = RecipientKind.Called } : listeners, false);
        }

        bool isTelling = words.IsIn(token, Telling);
        bool isUrging = !isTelling && isCue && words.IsIn(token, Urging);
        if (isTelling || isUrging)
        {
            bool isPassive = words.IsIn(token - 1, Passives) || words.Is(token - 1, "to");
            if (isPassive)
            {
                return isTelling && words.Is(token + 1, "by") ? ToldBy(token) : null;
            }

            // “told her on one occasion:” may be the cue as a whole.
            int after = isCue ? frame.Cue.End : token + 1;
            var heard = (token + 1 < after && !words.IsIn(token + 1, Particles) ? recipients.At(token + 1, after, isUrging) : null) ?? recipients.At(after, stretch.End, isUrging);
            return heard is { } told ? (told, isUrging || IsPlea(token, told))
                : isTelling && isCue && after == frame.Content.Start && recipients.AtStartOf(frame.Content) is { } taken ? (taken, IsPlea(token, taken) && taken.Kind == RecipientKind.Forum) : null;
        }

        if (!words.IsIn(token, Talking))
        {
            return null;
        }

        // “described for news agency …”: the finder may have taken whom it was described for into the content.
        if (isCue && frame.Cue.End == frame.Content.Start && words.IsIn(frame.Cue.End - 1, Joints) && recipients.AtStartOf(frame.Content) is { Kind: RecipientKind.Outlet } outlet)
        {
            return (outlet, false);
        }

        for (int i = token + 1; i < stretch.End && i < token + 4; i++)
        {
            bool isFor = words.Is(i, "for") || words.Is(i, "in");
            if ((words.Is(i, "to") || words.Is(i, "with") || isFor) && recipients.At(i + 1, stretch.End) is { } listener
                && (!isFor || listener.Kind is RecipientKind.Outlet))
            {
                return (listener, listener.Kind is RecipientKind.Person or RecipientKind.Body && !words.Is(i, "to"));
            }
        }

        return null;
    }

    /// <summary>“asked the judge to wait”: so one urges; and what a court is asked, it is asked in writing as often as not.</summary>
    private bool IsPlea(int verb, Recipient told) => words.IsIn(verb, Asking) && (words.Is(told.Phrase.End, "to") || told.Kind == RecipientKind.Forum);

    /// <summary>“She was told by the minister”: she, who stands before the verb.</summary>
    private (Recipient Recipient, bool IsUrged)? ToldBy(int verb)
    {
        int sentence = words.Layout.Sentences[words.SentenceOf(verb)].Start.Value;
        int end = verb;
        while (end > sentence && words.IsIn(end - 1, Passives))
        {
            end--;
        }

        int start = end - 1;
        while (start > sentence && words.IsCapital(start) && words.IsCapital(start - 1))
        {
            start--;
        }

        return start >= sentence && recipients.At(start, end) is { Kind: RecipientKind.Person } told ? (told, false) : null;
    }

    /// <summary>By whose report we know: “quoted by Reuters”, “Reuters quoted her as saying”.</summary>
    private Manner? Relayed(Frame frame, int token, Stretch stretch)
    {
        bool isAccording = words.Is(token, "according") && words.Is(token + 1, "to") && !frame.Cue.Contains(token);
        if (isAccording)
        {
            return recipients.At(token + 2, stretch.End) is { Kind: RecipientKind.Outlet, Name: { } name } ? new Manner(Channel.NewsReport, name) { IsPassing = true } : null;
        }

        if (!words.IsIn(token, Relaying))
        {
            return null;
        }

        // By their names alone “Norland Reporter” and “Jane Post” may be people; whoever quotes is none.
        if (words.Is(token + 1, "by") && recipients.At(token + 2, stretch.End) is { } relayer && (relayer.Kind is RecipientKind.Outlet or RecipientKind.Journalist || (relayer.Name is not null && words.Is(token, "quoted") && Outlets.IsNamed(words, relayer.Phrase))))
        {
            bool isInterview = words.Is(token, "interviewed");
            return new Manner(!isInterview ? Channel.NewsReport : relayer.IsOnAir ? Channel.Broadcast : Channel.Interview, relayer.Name);
        }

        bool isQuoting = words.Is(token, "quoted") || words.Is(token, "cited");
        int start = token - 1;
        while (start >= stretch.Start && token - start < 6 && !words.IsStop(start))
        {
            start--;
        }

        return isQuoting && frame.Source is { } source && source.Start > token && start + 1 < token
            && recipients.At(start + 1, token) is { Kind: RecipientKind.Outlet } quoter ? new Manner(Channel.NewsReport, quoter.Name) : null;
    }

    /// <summary>“in Parliament”, “on the Senate floor”, where speeches are made; not the “Republicans in Congress” who make them.</summary>
    private Manner? Place(Frame frame, int token, Stretch stretch)
    {
        if (!words.IsIn(token, ChannelWords.PublicPlaces) || (frame.Source is { } source && source.End <= token && token < frame.Cue.Start))
        {
            return null;
        }

        for (int i = token - 1; i >= stretch.Start && i >= token - 5 && !words.IsStop(i); i--)
        {
            if (words.Is(i, "in") || words.Is(i, "on") || words.Is(i, "at") || words.Is(i, "before"))
            {
                return new Manner(Channel.Speech, null);
            }
        }

        return null;
    }
}
