using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Finds words that tell a channel: “in a statement”, “tweeted”, “on CNN”.</summary>
internal sealed class ChannelHits(StoryTokens words, Recipients recipients)
{
    /// <summary>How far the preposition or verb may stand before the noun that it governs.</summary>
    private const int Reach = 9;

    private readonly Appearances _appearances = new(words, recipients);

    private static readonly WordSet Press = new("press news");

    private static readonly WordSet Holding = new("hold holds held holding");

    private static readonly WordSet Prepositions = new("upon on after before of by for in");

    private static readonly WordSet Shows = new("show programme program");

    private static readonly WordSet VerbsToo = new("report reports debate debates study studies survey poll note address addresses call book column record remarks brief broadcast air statements");

    /// <summary>“radio traffic”, “television footage”: what was sent and heard, and not where something was said.</summary>
    private static readonly WordSet Transmitted = new("communications communication traffic contact signal signals transmission transmissions silence series footage ratings licence license mast masts equipment crew crews set sets");

    /// <summary>Where those who speak make speeches.</summary>
    private static readonly WordSet Gatherings = new("event forum ceremony fundraiser gala vigil opening session symposium banquet dinner luncheon");

    private static readonly WordSet Printed = new("newspaper paper magazine tabloid daily weekly");

    private static readonly WordSet Determiners = new("a an the his her their its this that another our my");

    private static readonly WordSet Own = new("my his her their our its your");

    /// <summary>
    /// The hit at the token, if there is one; words before <paramref name="start"/> and from <paramref name="end"/> on are not looked at.
    /// <paramref name="isCue"/> says whether the token is part of the cue, <paramref name="mayIssue"/> whether the verbs here may be the source’s:
    /// in “The mayor sent a tweet, the source said” they are not.
    /// </summary>
    public Manner? At(int token, int start, int end, bool isCue, bool mayIssue = true)
    {
        bool isVerb = isCue || (ChannelWords.OfNoun(words[token]) is null && !IsGovernedByOther(token, start));
        if (isVerb && ChannelWords.OfVerb(words[token]) is { } told)
        {
            return new Manner(told, null);
        }

        if (NounAt(token, end) is { } channel && ((isCue && IsNoun(token) && !IsGovernedByOther(token, start)) || IsCarried(token, start, channel, mayIssue)))
        {
            return With(channel, token, end);
        }

        // “said in the newspaper”, of which the story has just spoken.
        bool isPrinted = words.Is(token, "in") && words.Is(token + 1, "the") && token + 2 < end && words.IsIn(token + 2, Printed) && !words.IsWord(token + 3);
        if (isPrinted)
        {
            return new Manner(Channel.NewsReport, null);
        }

        return words.Is(token, "on") && token + 1 < end ? _appearances.OnAir(token + 1, end)
            : words.Is(token, "via") && token + 1 < end ? _appearances.Via(token + 1, end)
            : _appearances.IsSpeech(token, end) ? new Manner(Channel.Speech, null) : null;
    }

    /// <summary>The channel that the noun at the token stands for among its neighbours.</summary>
    private Channel? NounAt(int token, int end)
    {
        var word = words[token];
        if (words.IsIn(token, ChannelWords.SocialNames))
        {
            return words.Is(token - 1, "on") ? Channel.SocialPost : null;
        }

        // “upon hearing her son had left”, “after posting pictures”.
        bool isDoing = word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && words.IsIn(token - 1, Prepositions) && token + 1 < end && (words.IsIn(token + 1, Determiners) || words.IsCapital(token + 1));
        if (isDoing)
        {
            return null;
        }

        bool isPress = words.IsIn(token - 1, Press);
        if (isPress && word.Equals("release", StringComparison.OrdinalIgnoreCase))
        {
            return Channel.Statement;
        }

        if ((words.Is(token - 1, "truth") && words.Is(token, "social")) || ((words.Is(token, "media") || words.Is(token, "network") || words.Is(token, "networks")) && words.Is(token - 1, "social")))
        {
            return Channel.SocialPost;
        }

        if ((words.Is(token - 1, "town") && words.Is(token, "hall")) || (words.Is(token - 1, "campaign") && (words.Is(token, "stop") || words.Is(token, "event"))))
        {
            return Channel.Speech;
        }

        if (words.IsIn(token, Gatherings) && IsAt(token))
        {
            return Channel.Speech;
        }

        if (ChannelWords.OfNoun(word) is not { } channel)
        {
            return words.IsIn(token, Shows) && words.Is(token - 2, "on") ? Channel.Broadcast : null;
        }

        // In “a court filing” and “a Facebook post” the last noun tells, and so it does in “a news conference call”.
        bool isModifier = token + 1 < end && ChannelWords.OfNoun(words[token + 1]) is { } next && next != channel && channel != Channel.SocialPost;
        return isModifier ? null : Proper(token, end, channel);
    }

    /// <summary>Whether “at” stands before the noun and its modifiers: “at a university forum”.</summary>
    private bool IsAt(int token)
    {
        const int MostBetween = 4;
        int at = token - 1;
        while (at > token - MostBetween && !words.IsStop(at) && !words.Is(at, "at") && !words.IsIn(at, ChannelWords.Others) && !words.IsIn(at, ChannelWords.Carriers))
        {
            at--;
        }

        return words.Is(at, "at");
    }

    /// <summary>The channel of a noun that stands for one only in some company.</summary>
    private Channel? Proper(int token, int end, Channel channel)
    {
        if (words.Is(token, "air") && !words.Is(token - 1, "on") && !words.Is(token - 1, "the"))
        {
            return null;
        }

        if ((words.Is(token, "radio") || words.Is(token, "television") || words.Is(token, "tv")) && words.IsIn(token + 1, Transmitted))
        {
            return null;
        }

        if (words.Is(token, "conference"))
        {
            return words.IsIn(token - 1, Press) ? Channel.NewsConference : Channel.Speech;
        }

        if (words.Is(token, "call"))
        {
            bool isWithPress = token + 2 < end && words.Is(token + 1, "with") && words.IsIn(token + 2, Outlets.Pressmen);
            bool isPhone = words.Is(token - 1, "phone") || words.Is(token - 1, "telephone") || words.Is(token - 1, "video") || (token + 1 < end && words.Is(token + 1, "with"));
            return isWithPress || words.Is(token - 1, "conference") || words.IsIn(token - 1, Press) ? Channel.NewsConference : isPhone ? channel : null;
        }

        if (words.Is(token, "meeting") || words.Is(token, "meetings"))
        {
            return token + 1 < end && words.Is(token + 1, "with") ? channel : null;
        }

        if (words.Is(token, "opinion") && words.IsIn(token - 1, Own))
        {
            return null;
        }

        // “televised” remarks are a speech all the same; a televised interview or announcement is on air.
        bool isTelevised = words.Is(token - 1, "televised") || words.Is(token - 1, "television") || words.Is(token - 1, "tv") || words.Is(token - 1, "radio") || words.Is(token - 1, "broadcast");
        return isTelevised && channel is Channel.Interview or Channel.Statement ? Channel.Broadcast : channel;
    }

    /// <summary>Whether a cue is the noun; “they report” and “they debate” are verbs.</summary>
    private bool IsNoun(int token) => !words.IsIn(token, VerbsToo) || words.IsIn(token - 1, Determiners) || words.IsPossessive(token - 1);

    /// <summary>Whether a preposition or a verb puts what is said into the noun.</summary>
    private bool IsCarried(int token, int start, Channel channel, bool mayIssue)
    {
        for (int i = token - 1; i >= start && i >= token - Reach; i--)
        {
            if (mayIssue && (words.IsIn(i, ChannelWords.Issuing) || (channel == Channel.NewsConference && words.IsIn(i, Holding))))
            {
                return true;
            }

            if (words.IsIn(i, ChannelWords.Carriers))
            {
                bool isOn = words.Is(i, "on");
                return isOn ? channel is Channel.SocialPost or Channel.Broadcast or Channel.NewsConference or Channel.Conversation || words.Is(token, "trial")
                    : !words.Is(i, "by") || channel is Channel.Letter or Channel.Conversation or Channel.Broadcast;
            }

            // “as part of a rally”.
            if (words.Is(i, "part") && words.Is(i + 1, "of"))
            {
                return true;
            }

            if (words.IsStop(i) || words.IsIn(i, ChannelWords.Others))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsGovernedByOther(int token, int start)
    {
        for (int i = token - 1; i >= start && i >= token - 3; i--)
        {
            if (words.IsIn(i, ChannelWords.Others))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds whom it was with or to: “in an interview with CNN”, “in a letter to the governor”.</summary>
    private Manner With(Channel channel, int token, int end)
    {
        for (int i = token + 1; i < end && i <= token + 3 && !words.IsStop(i); i++)
        {
            if ((words.Is(i, "with") || words.Is(i, "to") || words.Is(i, "for") || words.Is(i, "on") || words.Is(i, "by")) && recipients.At(i + 1, end) is { } recipient)
            {
                return With(channel, recipient, isTo: words.Is(i, "to"));
            }
        }

        if (channel == Channel.Interview && OutletBefore(token) is { } outlet)
        {
            return outlet.IsOnAir ? new Manner(Channel.Broadcast, outlet.Name) : new Manner(channel, outlet.Name);
        }

        return new Manner(channel, null);
    }

    private static Manner With(Channel channel, Recipient recipient, bool isTo)
    {
        bool isNews = recipient.Kind is RecipientKind.Outlet or RecipientKind.Journalist;
        return channel switch
        {
            Channel.Interview => new Manner(recipient.IsOnAir ? Channel.Broadcast : channel, isNews || recipient.Kind is RecipientKind.Person or RecipientKind.Body ? recipient.Name : null),
            Channel.Letter or Channel.Conversation => new Manner(channel, isTo || channel == Channel.Conversation ? recipient.Name : null),
            Channel.Speech when isNews && isTo => new Manner(Channel.NewsReport, recipient.Name),
            Channel.SocialPost => new Manner(channel, null),
            _ => new Manner(channel, isNews ? recipient.Name : null),
        };
    }

    /// <summary>“in a CNN interview”.</summary>
    private Recipient? OutletBefore(int token)
    {
        int start = token - 1;
        while (start > 0 && token - start < 5 && (words.IsCapital(start) || words.IsPossessive(start)))
        {
            start--;
        }

        start++;
        return start < token && Outlets.IsNamed(words, new Stretch(start, token)) ? recipients.At(start, token) : null;
    }
}
