using Sayso.Attributions;
using Sayso.Sources;
using Sayso.Text;

namespace Sayso.Ledger.Versions;

/// <summary>What differs between the same attribution in two versions of a story.</summary>
internal sealed class StatementDifference(Reading older, Reading newer, Statement before, Statement after, VersionSource sourceBefore, VersionSource sourceAfter)
{
    private readonly string _content = Wording.Shown(newer.Document.Text, after.Attribution.Content);

    /// <summary>The changes: first the words, then who says them, then how.</summary>
    public IEnumerable<ReadingChange> Changes() => new[] { Words(), Quotation(), Source(), Cue(), Stance(), Channel() }.OfType<ReadingChange>();

    private ReadingChange? Words()
    {
        bool same = Wording.Hashes(older.Document.Text, before.Attribution.Content).AsSpan().SequenceEqual(Wording.Hashes(newer.Document.Text, after.Attribution.Content));
        return same ? null : OfContent(ReadingChangeKind.WordsChanged, $"The words attributed to {sourceAfter.Shown} are now {_content}; before: {Wording.Shown(older.Document.Text, before.Attribution.Content)}.");
    }

    private ReadingChange? Quotation() => before.Attribution.Type == after.Attribution.Type ? null
        : OfContent(ReadingChangeKind.QuotationChanged, $"{_content} is now {Marks(after.Attribution.Type)}; before, it was {Marks(before.Attribution.Type)}.");

    private ReadingChange? Source()
    {
        ReadingChangeKind? kind = (sourceBefore, sourceAfter) switch
        {
            ({ IsNamed: true }, { IsUnnamed: true }) => ReadingChangeKind.SourceUnnamed,
            ({ IsUnnamed: true }, { IsNamed: true }) => ReadingChangeKind.SourceNamed,
            _ when !sourceBefore.Is(sourceAfter) => ReadingChangeKind.SourceChanged,
            _ when IsReworded() => ReadingChangeKind.SourceReworded,
            _ => null,
        };
        return kind switch
        {
            null => null,
            ReadingChangeKind.SourceReworded => OfSource(kind.Value, $"The source of {_content} is now described as “{sourceAfter.Words}”; before: “{sourceBefore.Words}”."),
            _ => OfSource(kind.Value, $"{_content} is now attributed to {sourceAfter.Shown}; before: {sourceBefore.Shown}."),
        };
    }

    /// <summary>A pronoun in one version tells nothing.</summary>
    private bool IsReworded() => sourceBefore.Words is { } words && sourceAfter.Words is { } others && !Wording.AreSame(words, others);

    private ReadingChange? Cue()
    {
        if (before.Attribution.Cue is not { IsEmpty: false } was || after.Attribution.Cue is not { IsEmpty: false } @is)
        {
            return null;
        }

        string wasWords = Wording.Shown(older.Document.Text, [was]), isWords = Wording.Shown(newer.Document.Text, [@is]);
        return Wording.AreSame(wasWords, isWords) ? null
            : Change(ReadingChangeKind.CueChanged, [was], [@is], $"The cue of {_content} is now {isWords}; before: {wasWords}.");
    }

    private ReadingChange? Stance()
    {
        string was = StanceOf(before), @is = StanceOf(after);
        return was == @is ? null : OfContent(ReadingChangeKind.StanceChanged, $"With {_content}, the source now {@is}; before, it {was}.");
    }

    private ReadingChange? Channel()
    {
        var (was, @is) = (before.Provenance.Channel, after.Provenance.Channel);
        return was == @is ? null : OfContent(ReadingChangeKind.ChannelChanged, $"{_content} is now said to have been made {ChannelWords(@is)}; before: {ChannelWords(was)}.");
    }

    private ReadingChange OfContent(ReadingChangeKind kind, string description) => Change(kind, before.Attribution.Content, after.Attribution.Content, description);

    private ReadingChange OfSource(ReadingChangeKind kind, string description) => Change(kind, SetOf(before.Attribution.Source), SetOf(after.Attribution.Source), description);

    private ReadingChange Change(ReadingChangeKind kind, SpanSet? was, SpanSet? @is, string description) =>
        new() { Kind = kind, OlderId = before.Id, NewerId = after.Id, Older = was, Newer = @is, Description = description };

    private static SpanSet? SetOf(Span? span) => span is { IsEmpty: false } words ? [words] : null;

    private static string StanceOf(Statement statement)
    {
        string stance = statement.Position.Stance.ToString().ToLowerInvariant();
        return statement.Position.Expressed ? stance : $"{stance} without voicing it";
    }

    private static string Marks(AttributionType type) => type switch
    {
        AttributionType.Direct => "a quotation",
        AttributionType.Mixed => "a quotation in part",
        _ => "in no quotation marks",
    };

    private static string ChannelWords(Channel channel) => channel switch
    {
        Sources.Channel.Unspecified => "in a way not stated",
        Sources.Channel.Statement => "in a statement",
        Sources.Channel.SocialPost => "in a social post",
        Sources.Channel.Interview => "in an interview",
        Sources.Channel.Broadcast => "on air",
        Sources.Channel.NewsConference => "at a news conference",
        Sources.Channel.Speech => "in a speech",
        Sources.Channel.Letter => "in a letter",
        Sources.Channel.Document => "in a document",
        Sources.Channel.Testimony => "in testimony",
        Sources.Channel.Conversation => "in conversation",
        _ => "to a news outlet",
    };
}
