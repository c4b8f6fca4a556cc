using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Tells who issued a statement, a tweet or a letter that a story names as a source.</summary>
internal sealed class Issuers(StoryTokens words, SourceEntities entities)
{
    private static readonly WordSet Definite = new("the this that his her their its which it these those");

    private static readonly WordSet Own = new("his her their its");

    private readonly Dictionary<Channel, Speaker> _last = [];

    /// <summary>Notes that the speaker issued something of this kind.</summary>
    public void Note(Speaker speaker, Channel channel)
    {
        if (speaker.IsKnown)
        {
            _last[channel] = speaker;
        }
    }

    /// <summary>Who issued what is described: “Trump’s statement”, “a statement by the bank”, “the statement”; null if nobody can be told.</summary>
    public Issuer? Of(Description issued)
    {
        if (Owner(issued) is { } owner)
        {
            return owner;
        }

        bool isDefinite = issued.Head == issued.Tokens.Start || words.IsIn(issued.Tokens.Start, Definite);
        var channel = ChannelWords.OfNoun(words[issued.Head]) ?? Channel.Statement;
        return isDefinite && (_last.TryGetValue(channel, out var last) || _last.TryGetValue(Channel.Statement, out last)) ? new Issuer(last.Entity, last.Described) : null;
    }

    private Issuer? Owner(Description issued)
    {
        int before = issued.Head - 1;
        int owner = issued.Tokens.Start;
        while (before > owner && !words.IsPossessive(before))
        {
            before--;
        }

        if (words.IsPossessive(before) && before > owner)
        {
            return At(new Stretch(owner, before));
        }

        if (Own.Contains(words[owner]))
        {
            return At(new Stretch(owner, owner + 1));
        }

        int end = Math.Min(words.Count - 1, Math.Max(issued.Tokens.End, issued.Head + 2));
        for (int by = issued.Head + 1; by < end && by < issued.Head + 10; by++)
        {
            if (words.Is(by, "by") || words.Is(by, "from"))
            {
                return At(new Stretch(by + 1, Math.Max(by + 2, Math.Min(issued.Tokens.End, words.Count))));
            }
        }

        return null;
    }

    private Issuer? At(Stretch tokens)
    {
        if (entities.At(words.Layout.SpanOf(tokens.Start..tokens.End)) is not { } found || found.Entity.Kind == EntityKind.Document)
        {
            return null;
        }

        return new Issuer(found.Entity, found.Mention.Form == MentionForm.Pronoun ? null : Description.Of(words, tokens));
    }
}
