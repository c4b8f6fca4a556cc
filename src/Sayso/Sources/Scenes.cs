using Sayso.Mentions;

namespace Sayso.Sources;

/// <summary>
/// Finds the scene that a sentence sets for the next: “Flynn made a speech. He said …”, “The bank released a statement. “We …,” it said.”
/// </summary>
internal sealed class Scenes
{
    /// <summary>How many tokens of a sentence are looked at.</summary>
    private const int Longest = 80;

    private readonly StoryTokens _words;
    private readonly SourceEntities _entities;
    private readonly ChannelHits _hits;
    private readonly Dictionary<int, int> _told = [];
    private readonly Frame[] _frames;

    public Scenes(StoryTokens words, SourceEntities entities, ChannelHits hits, Frame[] frames)
    {
        (_words, _entities, _hits, _frames) = (words, entities, hits, frames);
        foreach (var frame in frames)
        {
            foreach (int part in (ReadOnlySpan<int>)[frame.Content.Start, frame.Anchor, frame.Source?.Start ?? frame.Anchor])
            {
                int sentence = words.SentenceOf(part);
                _told[sentence] = Math.Min(part, _told.GetValueOrDefault(sentence, part));
            }
        }
    }

    /// <summary>The manner that the sentence before tells, if it is about the speaker, as far as it attributes nothing itself.</summary>
    public Manner Before(int place, Speaker speaker)
    {
        var frame = _frames[place];
        int sentence = _words.SentenceOf(Math.Min(frame.Content.Start, frame.Anchor)) - 1;
        if (sentence < 0 || speaker.Entity is not { } entity)
        {
            return default;
        }

        var range = _words.Layout.Sentences[sentence];
        int start = range.Start.Value;

        // “Flynn wrote a letter to the board, which two papers have reported was angry”: up to where others are heard.
        int end = Math.Min(Math.Min(range.End.Value, start + Longest), _told.GetValueOrDefault(sentence, int.MaxValue));
        int subject = end > start ? FirstMention(entity, start, end) : -1;
        for (int i = subject; i >= 0 && i < end; i++)
        {
            if (_hits.At(i, subject, end, isCue: false) is { } manner && Lasts(manner.Channel))
            {
                return manner;
            }
        }

        return default;
    }

    private static bool Lasts(Channel channel) => channel is not (Channel.Document or Channel.Conversation);

    /// <summary>The token after the entity’s first mention; -1 if the sentence does not mention it.</summary>
    private int FirstMention(Entity entity, int start, int end)
    {
        foreach (var one in _entities.Near(_words.Layout.SpanOf(start..end)))
        {
            if (one.Entity.Id == entity.Id)
            {
                return Math.Max(start, _words.Layout.TokenAt(one.Mention.Span.End));
            }
        }

        return -1;
    }
}
