using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Tells who issued a statement, a tweet or a letter that a story names as a source.</summary>
internal sealed class Issuers(StoryTokens words, SourceEntities entities)
{
    private static readonly WordSet Definite = new("the this that his her their its which it these those");

    private static readonly WordSet Sites = new("website web-site site webpage homepage");

    private static readonly WordSet Own = new("his her their its");

    private static readonly WordSet Releasing = new("release releases releasing issue issues released issued published posted made sent wrote tweeted shared gave");

    private static readonly WordSet They = new("they it");

    private static readonly WordSet Auxiliaries = new("has have had later also then subsequently");

    private readonly Dictionary<Channel, Speaker> _last = [];
    private (Speaker Speaker, int Sentence)? _heard;

    /// <summary>Notes that the speaker was heard at the token.</summary>
    public void Hear(Speaker speaker, int token)
    {
        if (speaker.IsKnown)
        {
            _heard = (speaker, words.SentenceOf(token));
        }
    }

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

        if (Releaser(issued) is { } releaser)
        {
            return releaser;
        }

        bool isDefinite = issued.Head == issued.Tokens.Start || words.IsIn(issued.Tokens.Start, Definite);
        var channel = ChannelWords.OfNoun(words[issued.Head]) ?? Channel.Statement;
        return isDefinite && (_last.TryGetValue(channel, out var last) || _last.TryGetValue(Channel.Statement, out last)) ? new Issuer(last.Entity, last.Described) : null;
    }

    /// <summary>Whose website speaks: “its website”, “the hotel’s website”; null for a site of its own, or an outlet’s, which reports.</summary>
    public Issuer? OfSite(Description site)
    {
        bool isSite = words.IsIn(site.Head, Sites) && !Outlets.IsNamed(words, site.Tokens);
        int before = site.Head - 1;
        bool isOwned = isSite && before >= site.Tokens.Start && (words.IsPossessive(before) || words.IsIn(before, Own) || words.IsCapital(before));
        if (!isOwned)
        {
            return null;
        }

        int start = words.IsIn(before, Own) ? before : site.Tokens.Start;
        int end = words.IsPossessive(before) && before > start ? before : site.Head;
        var found = entities.At(words.Layout.SpanOf(start..end));
        return found is { Entity: { Kind: not (EntityKind.Document or EntityKind.Person) } host } 
            && (words.IsCapital(before) || !Description.Of(words, Tokens(found.Value.Mention)).Head.Equals(site.Head)) ? new Issuer(host, found.Value.Mention.Form == MentionForm.Pronoun ? null : Described(found.Value.Mention)) : null;
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

    /// <summary>“The board released a statement which said”: the board.</summary>
    private Issuer? Releaser(Description issued) => ReleasedBy(issued.Tokens.Start - 1);

    /// <summary>Who issued what a participle goes on with: “The board issued a statement in Northport saying”.</summary>
    public Issuer? Before(int saying)
    {
        const int Farthest = 24;
        int sentence = words.Layout.Sentences[words.SentenceOf(saying)].Start.Value;
        int noun = saying - 1;
        while (noun > Math.Max(sentence, saying - Farthest) && !words.IsIn(noun, SourceNouns.Issued))
        {
            noun--;
        }

        int verb = noun - 1;
        while (verb > Math.Max(sentence, noun - 6) && !words.IsIn(verb, Releasing) && !words.IsStop(verb))
        {
            verb--;
        }

        return words.IsIn(noun, SourceNouns.Issued) ? ReleasedBy(verb) : null;
    }

    private Issuer? ReleasedBy(int verb)
    {
        if (verb <= 0)
        {
            return null;
        }

        int sentence = words.Layout.Sentences[words.SentenceOf(verb)].Start.Value;
        int before = verb - 1;
        while (before > sentence && words.IsIn(before, Auxiliaries))
        {
            before--;
        }

        bool isReleased = verb > sentence && words.IsIn(verb, Releasing) && words.IsWord(before);
        bool goesOn = isReleased && before == sentence && words.IsIn(before, They) && _heard is { } heard && heard.Sentence == words.SentenceOf(verb) - 1 && entities.At(words.Layout.Tokens[before].Span) is null;
        if (goesOn)
        {
            return new Issuer(_heard!.Value.Speaker.Entity, _heard.Value.Speaker.Described);
        }

        return isReleased && entities.Before(words.Layout.Tokens[before].Span.End, words.Layout.Tokens[sentence].Span.Start) is { Entity.Kind: not EntityKind.Document } found
            && found.Mention.Span.End == words.Layout.Tokens[before].Span.End ? new Issuer(found.Entity, found.Mention.Form == MentionForm.Pronoun ? null : Described(found.Mention)) : null;
    }

    /// <summary>A person whose name opens the words: “a post by Jane Doe, director of the board”.</summary>
    private Occurrence? First(Stretch tokens) =>
        entities.StartingIn(words.Layout.SpanOf(tokens.Start..(tokens.Start + 1))) is { Mention.Form: MentionForm.Name, Entity: { Kind: EntityKind.Person, IsNamed: true } } found
            && words.Is(words.Layout.TokensIn(found.Mention.Span).End.Value, ",") ? found : null;

    private Description Described(Mention mention) => Description.Of(words, Tokens(mention));

    private Stretch Tokens(Mention mention)
    {
        var tokens = words.Layout.TokensIn(mention.Span);
        return new Stretch(tokens.Start.Value, tokens.End.Value);
    }

    private Issuer? At(Stretch tokens)
    {
        if (First(tokens) is { } named)
        {
            return new Issuer(named.Entity, Described(named.Mention));
        }

        if (entities.At(words.Layout.SpanOf(tokens.Start..tokens.End)) is not { } found || found.Entity.Kind == EntityKind.Document)
        {
            return null;
        }

        return new Issuer(found.Entity, found.Mention.Form == MentionForm.Pronoun ? null : Description.Of(words, tokens));
    }
}
