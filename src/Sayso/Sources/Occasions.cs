using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Keeps on what occasion each source was last heard, since a story names the occasion once and goes on quoting.</summary>
internal sealed class Occasions(StoryTokens words)
{
    /// <summary>For how many paragraphs an occasion lasts after the source was last heard.</summary>
    private const int Lasting = 1;

    /// <summary>The same for a source without a name, “the source”, who was met but once.</summary>
    private const int LastingUnnamed = 3;

    /// <summary>The same for a news conference, at which much is said and to which a story comes back.</summary>
    private const int LastingMeeting = 8;

    /// <summary>For how many paragraphs such a meeting lasts at most.</summary>
    private const int LongestMeeting = 20;

    /// <summary>For how many paragraphs it lasts at most.</summary>
    private const int Longest = 8;

    private static readonly WordSet Apart = new("has have had having previously repeatedly often long always later once separately elsewhere originally earlier formerly frequently regularly");

    private static readonly WordSet Determiners = new("the a an his her their its our my this these those any");

    private static readonly WordSet WithOf = new("accused warned spoke complained told assured approved");

    private static readonly WordSet Refusing = new("declined declines decline refused refuses");

    private static readonly WordSet Now = new("today in");

    private readonly Dictionary<string, Occasion> _last = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Notes that the speaker was heard in this manner, as the words say or, where it is inherited, as they did before.</summary>
    public void Note(Speaker speaker, Manner manner, int token, bool isInherited)
    {
        if (Key(speaker) is { } key)
        {
            int paragraph = words.ParagraphOf(token);
            bool isSame = isInherited && _last.TryGetValue(key, out var former) && former.Manner == manner;
            _last[key] = new Occasion(manner, paragraph, isSame ? _last[key].Start : paragraph);
        }
    }

    /// <summary>
    /// What is told to the same outlet, or to the press after a news conference, was said on the same occasion: “told NPR’s ‘Harbour Hour’ … told
    /// NPR”.
    /// </summary>
    public Manner SameAs(Speaker speaker, Manner told)
    {
        bool isKnown = told.Channel == Channel.NewsReport && Key(speaker) is { } key && _last.TryGetValue(key, out var last)
            && (told.IsToPress ? last.Manner.Channel == Channel.NewsConference : told.Via is not null && last.Manner.Channel is Channel.Broadcast or Channel.Interview && string.Equals(last.Manner.Via, told.Via, StringComparison.Ordinal));
        return isKnown ? _last[Key(speaker)!].Manner : told;
    }

    /// <summary>
    /// The manner in which the story plainly goes on with what the speaker said: in the same paragraph, or in the next if it does not name the
    /// speaker in full again.
    /// </summary>
    public Manner GoingOn(Speaker speaker, Frame frame)
    {
        if (Key(speaker) is not { } key || !_last.TryGetValue(key, out var occasion) || IsApart(frame) || (IsRefused(frame) && occasion.Manner.Channel is Channel.Statement or Channel.SocialPost or Channel.Letter or Channel.Document))
        {
            return default;
        }

        int paragraph = words.ParagraphOf(frame.Anchor);
        bool isAnew = paragraph > occasion.Paragraph && IsNamedInFull(speaker, frame);
        bool isMeeting = occasion.Manner.Channel == Channel.NewsConference;
        int lasting = isMeeting ? LastingMeeting : speaker.Entity is { IsNamed: false, Kind: EntityKind.Person } ? LastingUnnamed : Lasting;
        return !isAnew && paragraph - occasion.Paragraph <= lasting && paragraph - occasion.Start <= (isMeeting ? LongestMeeting : Longest) && Lasts(occasion.Manner.Channel) ? occasion.Manner : default;
    }

    private bool IsNamedInFull(Speaker speaker, Frame frame) =>
        speaker.Entity is { IsNamed: true } entity && frame.Source is { Length: > 1 } source && entity.Name.Contains(' ', StringComparison.Ordinal)
        && words.Words(source.Start..source.End).Contains(entity.Name, StringComparison.OrdinalIgnoreCase);

    private static bool Lasts(Channel channel) => channel is not (Channel.Conversation or Channel.Unspecified);

    /// <summary>Whether the words set what is said apart from what was said before: “has long called”, “had previously said”.</summary>
    public bool IsApart(Frame frame)
    {
        if (IsNoun(frame.Cue))
        {
            return true;
        }

        foreach (var stretch in frame.Around)
        {
            for (int i = stretch.Start; i < stretch.End; i++)
            {
                if (words.Is(i, "in") && IsMonthOrYear(i + 1))
                {
                    return true;
                }

                int distance = frame.Cue.DistanceTo(i);
                bool isBefore = distance <= 4 && words.IsIn(i, Apart) && !(words.Is(i, "earlier") && words.IsIn(i + 1, Now));
                if (isBefore || (distance <= 12 && (words.Is(i, "previous") || words.Is(i, "past"))))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>“But she declined to comment”: on being asked, and not in what she had issued.</summary>
    private bool IsRefused(Frame frame)
    {
        for (int i = frame.Cue.Start; i < frame.Cue.End; i++)
        {
            if (words.IsIn(i, Refusing))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>“In February”, “in 2017”: on some other occasion.</summary>
    private bool IsMonthOrYear(int token) =>
        token < words.Count && words.IsWord(token) && ((words.IsCapital(token) && Calendar.MonthOf(words[token]) is not null) || (words[token].Length == 4 && !words[token].ContainsAnyExceptInRange('0', '9')));

    /// <summary>“his claims of fraud”: made some time or other.</summary>
    private bool IsNoun(Stretch cue) =>
        cue.Length > 0 && (words.IsPossessive(cue.Start - 1) || words.IsIn(cue.Start - 1, Determiners) || (words.Is(cue.End, "of") && !words.IsIn(cue.End - 1, WithOf)));

    private string? Key(Speaker speaker) =>
        speaker.Entity?.Id ?? (speaker.Described is { } described ? words[described.Head].ToString() : null);

    private readonly record struct Occasion(Manner Manner, int Paragraph, int Start);
}
