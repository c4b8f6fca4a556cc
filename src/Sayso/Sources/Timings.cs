using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Tells when something was said, by the words around it.</summary>
internal sealed class Timings(StoryTokens words, DateOnly? story)
{
    private static readonly WordSet Ahead = new("will 'll ’ll plans planned expected scheduled due");

    private static readonly WordSet Relatives = new("who which whose where when that as while");

    private readonly DatePhrases _phrases = new(words, story);

    private readonly int _dateLine = StoryDate.LineLength(words);

    /// <summary>
    /// The words nearest to the cue that say when; <see cref="Timing.Unknown"/> where there are none. <paramref name="isIssued"/> says whether
    /// the source is a document, whose own words may tell: “a tweet on Monday by the mayor”.
    /// </summary>
    public Timing Of(Frame frame, bool isIssued)
    {
        DatePhrase? best = null;
        int nearest = int.MaxValue;
        bool isFuture = IsFuture(frame);
        foreach (var stretch in isIssued && frame.Source is { } source ? [.. frame.Around, source] : frame.Around)
        {
            for (int i = stretch.Start; i < stretch.End; i++)
            {
                if (i < _dateLine || _phrases.At(i, stretch.Start, stretch.End, isFuture) is not { } phrase)
                {
                    continue;
                }

                int distance = Math.Min(frame.Cue.DistanceTo(phrase.Tokens.Start), frame.Cue.DistanceTo(phrase.Tokens.End - 1));
                if (distance < nearest && !IsOfSomethingElse(phrase, stretch))
                {
                    (best, nearest) = (phrase, distance);
                }

                i = Math.Max(i, phrase.Tokens.End - 1);
            }
        }

        best ??= isIssued ? null : AtEndOfSource(frame);
        return best is { } when
            ? new Timing(words.Layout.SpanOf(when.Tokens.Start..when.Tokens.End), when.Days?.From, when.Days?.To)
            : Timing.Unknown;
    }

    /// <summary>“State media on Saturday reported”: what follows the source’s head at its end may have been taken for a part of it.</summary>
    private DatePhrase? AtEndOfSource(Frame frame)
    {
        if (frame.Source is not { Length: > 1 } source)
        {
            return null;
        }

        int head = Description.Of(words, source).Head;
        for (int i = Math.Max(head + 1, source.End - 4); i < source.End; i++)
        {
            bool follows = _phrases.At(i, head + 1, source.End, isFuture: false) is { } phrase && phrase.Tokens.End == source.End
                && (phrase.Tokens.Start == head + 1 || words.IsStop(phrase.Tokens.Start - 1));
            if (follows)
            {
                return _phrases.At(i, head + 1, source.End, isFuture: false);
            }
        }

        return null;
    }

    /// <summary>“after Monday’s vote”, “since March”: that is when something else was.</summary>
    private bool IsOfSomethingElse(DatePhrase phrase, Stretch stretch)
    {
        int before = phrase.Tokens.Start - 1;
        return before >= stretch.Start && (words.Is(before, "after") || words.Is(before, "before") || words.Is(before, "since") || words.Is(before, "until") || words.Is(before, "following")
            || words.Is(before, "from") || words.Is(before, "by") || words.Is(before, "between") || IsInClause(before, stretch.Start));
    }

    /// <summary>“Okafor, who was elected in March, said”: the relative clause has a time of its own.</summary>
    private bool IsInClause(int token, int start)
    {
        while (token >= start && !words.IsStop(token))
        {
            token--;
        }

        return words.IsIn(token + 1, Relatives);
    }

    private bool IsFuture(Frame frame)
    {
        for (int i = frame.Cue.Start; i < frame.Cue.End; i++)
        {
            if (words.IsIn(i, Ahead))
            {
                return true;
            }
        }

        return words.IsIn(frame.Cue.Start - 1, Ahead);
    }
}
