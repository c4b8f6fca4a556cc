using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Words that tell by what way something was said.</summary>
internal static class ChannelWords
{
    private static readonly Dictionary<string, Channel>.AlternateLookup<ReadOnlySpan<char>> s_nouns = Table(
        (Channel.SocialPost, "tweet tweets retweet retweets twitter facebook instagram telegram weibo linkedin tiktok snapchat reddit youtube mastodon bluesky whatsapp vk post posts posting postings blog vlog "
            + "hashtag livestream"),
        (Channel.Statement, "statement statements communique communiqué announcement announcements proclamation declaration"),
        (Channel.Interview, "interview interviews"),
        (Channel.NewsConference, "briefing briefings presser gaggle conference"),
        (Channel.Speech, "speech speeches address addresses rally rallies debate debates remarks sermon keynote lecture toast eulogy homily monologue convention"),
        (Channel.Letter, "letter letters e-mail e-mails email emails"),
        (Channel.Document, "report reports study studies poll polls survey filing filings memo memos memorandum memoir memoirs book books lawsuit suit complaint indictment affidavit ruling "
            + "opinion dissent op-ed editorial column essay article paper document documents manifesto resolution dossier autobiography diary notebook notepad transcript census note pamphlet "
            + "leaflet brochure prospectus"),
        (Channel.Testimony, "testimony hearing hearings deposition oath trial inquest court"),
        (Channel.Conversation, "conversation conversations call phone-call voicemail meeting meetings"),
        (Channel.Broadcast, "podcast broadcast television tv radio air airwaves"));

    private static readonly Dictionary<string, Channel>.AlternateLookup<ReadOnlySpan<char>> s_verbs = Table(
        (Channel.SocialPost, "tweet tweets tweeted tweeting retweeted posted posting instagrammed facebooked"),
        (Channel.Testimony, "testified testifies testify testifying"),
        (Channel.Letter, "emailed e-mailed emails emailing"),
        (Channel.Document, "scrawled"));

    /// <summary>Prepositions that put what is said into what follows: “in a statement”.</summary>
    public static readonly WordSet Carriers = new("in at on during via by through over throughout under");

    /// <summary>Verbs whose object carries what is said: “issued a statement”.</summary>
    public static readonly WordSet Issuing = new(
        "issue issues issued issuing release releases released releasing send sends sent sending post posts posted posting publish published publishes publishing write writes wrote written "
        + "writing sign signed signs signing give gives gave given giving deliver delivered delivers delivering make made makes making file filed files filing "
        + "submit submitted share shared put read reading");

    /// <summary>Prepositions that put it elsewhere: “after the speech”, “in response to a tweet”.</summary>
    public static readonly WordSet Others = new("after before following since until about despite from to for against with regarding amid as than between into toward towards without like");

    public static readonly WordSet PublicPlaces = new("congress parliament assembly commons senate bundestag knesset duma dáil seanad legislature podium stage lectern pulpit floor rostrum");

    public static readonly WordSet SocialNames = new("X Threads Parler Gab Medium Twitch", ignoreCase: false);

    /// <summary>The channel that a noun stands for, if it stands for any.</summary>
    public static Channel? OfNoun(ReadOnlySpan<char> noun) => s_nouns.TryGetValue(noun, out var channel) ? channel : null;

    /// <summary>The channel that a verb tells by itself, as “tweeted” does.</summary>
    public static Channel? OfVerb(ReadOnlySpan<char> verb) => s_verbs.TryGetValue(verb, out var channel) ? channel : null;

    private static Dictionary<string, Channel>.AlternateLookup<ReadOnlySpan<char>> Table(params (Channel Channel, string Words)[] rows)
    {
        var table = new Dictionary<string, Channel>(StringComparer.OrdinalIgnoreCase);
        foreach (var (channel, words) in rows)
        {
            foreach (string word in words.Split(' '))
            {
                table.TryAdd(word, channel);
            }
        }

        return table.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
