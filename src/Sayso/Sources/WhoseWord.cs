using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Tells for each attribution whose word it is.</summary>
internal sealed class WhoseWord(StoryTokens words, SourceEntities entities, Frame[] frames)
{
    private static readonly WordSet FirstPersons = new("I we me us my our myself ourselves");

    private static readonly WordSet Relatives = new("which that who it");

    private static readonly WordSet Passives = new("is are was were be been being get got");

    private static readonly WordSet SpokenOf = new("projected declared described called named dubbed reported alleged believed expected identified said rumoured rumored thought considered accused");

    private static readonly WordSet Reportedly = new("reportedly allegedly supposedly apparently purportedly ostensibly");

    private static readonly WordSet Adverbs = new("further also later then again once earlier meanwhile separately still worth");

    private static readonly WordSet Platforms = new("Twitter Facebook Instagram YouTube Telegram Weibo Snapchat TikTok Reddit WhatsApp LinkedIn Periscope");

    private static readonly WordSet On = new("on via to through over using");

    private readonly NamedSources _named = new(words, entities);

    private readonly Speaker[] _speakers = new Speaker[frames.Length];

    private readonly Dictionary<string, int> _places = Places(frames);

    public Speaker this[int place] => _speakers[place];

    /// <summary>Resolves the attribution at <paramref name="place"/>, after all before it.</summary>
    public Speaker Resolve(int place, Issuers issuers)
    {
        var frame = frames[place];
        var stated = StatedSource(frame);
        var speaker = frame.Attribution.Continues is { } former && !IsHearsay(frame) && _places.TryGetValue(former, out int earlier) && earlier < place && frame.Source is null
            ? _speakers[earlier] with { From = earlier }
            : stated is not { } source ? Unstated(place, frame, issuers)
            : IsPlatform(source) && Poster(place, source) is { } poster ? poster
            : IsSpokenOf(frame, source) ? Agent(frame) : Named(place, frame, source, issuers);
        _speakers[place] = speaker;
        return speaker;
    }

    /// <summary>“Reportedly” goes on with nobody.</summary>
    private bool IsHearsay(Frame frame) => frame.Cue.Length > 0 && words.IsIn(frame.Cue.Start, Reportedly);

    /// <summary>The source, if those words can be one: “reportedly” has none, and “further” in “further remarking” is none.</summary>
    private Stretch? StatedSource(Frame frame)
    {
        bool isNone = frame.Source is { } source
            && ((source.Length == 1 && words.IsIn(source.Start, Adverbs)) || (frame.Cue.Length == 1 && frame.Cue.End <= source.Start && words.IsIn(frame.Cue.Start, Reportedly)));
        return isNone ? null : frame.Source;
    }

    /// <summary>“… and on Twitter called it a hoax”: what is posted on is where, and not who.</summary>
    private bool IsPlatform(Stretch source) =>
        source.Length == 1 && words.IsIn(source.Start, Platforms) && words.IsIn(source.Start - 1, On);

    /// <summary>Who posted it: who spoke before in the sentence, or else its first person or organisation.</summary>
    private Speaker? Poster(int place, Stretch platform)
    {
        int sentence = words.SentenceOf(platform.Start);
        var former = place > 0 && frames[place - 1] is { Cue.Length: > 0, Source: not null } last && last.Outer == frames[place].Outer && words.SentenceOf(last.Cue.Start) == sentence && last.Cue.Start < platform.Start
            ? _speakers[place - 1] : default;
        if (former.IsKnown)
        {
            return former;
        }

        const int Opening = 8;
        int first = words.Layout.Sentences[sentence].Start.Value;
        var poster = entities.StartingIn(words.Layout.SpanOf(first..Math.Min(platform.Start, first + Opening)));
        return poster is { Entity.Kind: EntityKind.Person or EntityKind.Organisation } one ? new Speaker(one.Entity, DescriptionOf(Tokens(one.Mention.Span), one), null) : null;
    }

    private static Dictionary<string, int> Places(Frame[] frames)
    {
        var places = new Dictionary<string, int>(frames.Length, StringComparer.Ordinal);
        for (int i = 0; i < frames.Length; i++)
        {
            places.TryAdd(frames[i].Attribution.Id, i);
        }

        return places;
    }

    private Speaker Named(int place, Frame frame, Stretch source, Issuers issuers)
    {
        if (source.Length == 1 && words.IsIn(source.Start, FirstPersons) && Quoter(place) is { } quoter)
        {
            return _speakers[quoter];
        }

        Span? head = source.Length > 0 ? words.Layout.Tokens[HeadOf(source)].Span : null;
        var found = entities.At(source.Length > 0 ? words.Layout.SpanOf(source.Start..source.End) : frame.Attribution.Source!.Value, head);
        var outlet = found;
        var quoted = _named.Quoted(frame, source);
        found = quoted ?? (found is { } one && _named.Beside(source, one) is { } beside ? beside : found);
        var described = DescriptionOf(source, found);
        if (source.Length == 1 && words.IsIn(source.Start, Relatives) && Antecedent(frame, source) is { } antecedent && (found is null || antecedent.Issuer is not null))
        {
            found = antecedent.Found;
            described = antecedent.Described;
        }

        if (source.Length > 1 && Description.Of(words, source) is var site && issuers.OfSite(site) is { } host)
        {
            return new Speaker(host.Entity, host.Described, site.Head);
        }

        if (described is { } document && words.IsIn(document.Head, SourceNouns.Issued))
        {
            // Whoever links mentions may have seen already whose statement it is.
            bool isIssuer = found is { Entity.Kind: not EntityKind.Document };
            bool isSeen = isIssuer && found!.Value.Mention.Head.Overlaps(words.Layout.Tokens[document.Head].Span);
            var issuer = isSeen ? null : issuers.Of(document);
            issuer ??= isIssuer ? new Issuer(found!.Value.Entity, null) : null;
            if (issuer is not null)
            {
                return new Speaker(issuer.Entity, issuer.Described, document.Head);
            }
        }

        return new Speaker(found?.Entity, described, Issue: null) { Quoter = quoted is null ? null : outlet?.Entity };
    }

    /// <summary>“One of the children” is about the one.</summary>
    private int HeadOf(Stretch source) =>
        words.Is(source.Start, "one") && words.Is(source.Start + 1, "of") ? source.Start : Description.Of(words, source).Head;

    /// <summary>Whether what was taken for the source is what the passive cue speaks of: “Finch was declared to have won”.</summary>
    private bool IsSpokenOf(Frame frame, Stretch source)
    {
        var cue = frame.Cue;
        if (IsDoneBy(frame) && source.Start < cue.Start)
        {
            return true;
        }

        if (cue.Length < 2 || source.End > cue.Start || frame.Content.Start < cue.End)
        {
            return false;
        }

        int verb = cue.End - 1;
        while (verb > cue.Start && !words.IsIn(verb, SpokenOf))
        {
            verb--;
        }

        return verb > cue.Start && (words.IsIn(verb - 1, Passives) || (verb - 2 >= cue.Start && words.IsIn(verb - 2, Passives)));
    }

    /// <summary>“He was told by the minister of …”, “used by the attacker, reported by the Courier as …”: the cue ends with whose word it is.</summary>
    private bool IsDoneBy(Frame frame) => frame.Cue.Length > 1 && words.Is(frame.Cue.End - 1, "by") && frame.Content.Start == frame.Cue.End
        && (words.IsIn(frame.Cue.End - 2, SpokenOf) || words.Is(frame.Cue.End - 2, "told"));

    /// <summary>Who did it by whom it was done: “was described as a fraud by the police”.</summary>
    private Speaker Agent(Frame frame)
    {
        bool opens = words.Is(frame.Content.Start, "by");
        if (IsDoneBy(frame) || opens)
        {
            int start = frame.Content.Start + (opens ? 1 : 0);
            var first = entities.StartingIn(words.Layout.SpanOf(start..Math.Min(frame.Content.End, start + 3)));
            return first is null ? default : new Speaker(first.Value.Entity, DescriptionOf(Tokens(first.Value.Mention.Span), first), null);
        }

        for (int i = Math.Max(frame.Content.Start + 1, frame.Content.End - 8); i < frame.Content.End - 1; i++)
        {
            if (words.Is(i, "by"))
            {
                var agent = new Stretch(i + 1, frame.Content.End);
                var found = entities.At(words.Layout.SpanOf(agent.Start..agent.End));
                return found is null ? default : new Speaker(found.Value.Entity, DescriptionOf(agent, found), null);
            }
        }

        return default;
    }

    /// <summary>What stands before a relative pronoun: in “in the statement, which explains” the statement.</summary>
    private (Occurrence? Found, Description? Described, int? Issuer)? Antecedent(Frame frame, Stretch source)
    {
        int sentence = words.Layout.Sentences[words.SentenceOf(source.Start)].Start.Value;
        int before = source.Start - 1;
        before -= words.Is(before, ",") ? 1 : 0;
        if (before < sentence || words.IsStop(before) || words.Is(source.Start, "it"))
        {
            return null;
        }

        int from = words.Layout.Tokens[sentence].Span.Start;
        var found = entities.Before(words.Layout.Tokens[before].Span.End, from);
        if (found is { } one && one.Mention.Span.End == words.Layout.Tokens[before].Span.End)
        {
            var described = DescriptionOf(Tokens(one.Mention.Span), found);
            return (found, described, described is { } d && words.IsIn(d.Head, SourceNouns.Issued) ? d.Head : null);
        }

        return words.IsIn(before, SourceNouns.Issued) ? (null, new Description(new Stretch(before, before + 1), before, false), before) : null;
    }

    /// <summary>The description at a source; where a pronoun or a name stands there, the fullest one of its entity.</summary>
    private Description? DescriptionOf(Stretch source, Occurrence? found)
    {
        if (found is { Mention.Form: MentionForm.Pronoun } pronoun)
        {
            foreach (var mention in pronoun.Entity.Mentions)
            {
                if (mention.Form != MentionForm.Pronoun && Tokens(mention.Span) is { Length: > 0 } tokens)
                {
                    return Description.Of(words, tokens);
                }
            }

            return null;
        }

        return source.Length > 0 ? Description.Of(words, source) : null;
    }

    /// <summary>
    /// A cue without a source of its own has that of the cue before it in its sentence, “said X but told Y”, unless who it is stands behind
    /// it: “…, reported officials”, “was announced on Friday by the college”.
    /// </summary>
    private Speaker Unstated(int place, Frame frame, Issuers issuers)
    {
        if ((_named.Inverted(frame) ?? _named.Agent(frame)) is { } behind)
        {
            return Named(place, frame, behind, issuers);
        }

        int before = frame.Cue.Start - 1;
        bool isVerb = frame.Cue.Length > 0 && !words.IsIn(frame.Cue.Start, Reportedly) && !words.IsIn(before, Passives) && !words.IsIn(frame.Cue.Start, Passives);
        if (isVerb)
        {
            int sentence = words.SentenceOf(frame.Cue.Start);
            for (int i = place - 1; i >= Math.Max(0, place - 3); i--)
            {
                if (frames[i].Outer == frame.Outer && frames[i].Cue.Length > 0 && words.SentenceOf(frames[i].Cue.Start) == sentence && frames[i].Cue.Start < frame.Cue.Start)
                {
                    return _speakers[i] with { From = i };
                }
            }

            // “…,” she said. “…,” further adding: the quotation has sentences of its own.
            bool isGoingOn = place > 0 && words[frame.Cue.End - 1].EndsWith("ing", StringComparison.Ordinal) && !frame.Content.Contains(before) && frames[place - 1] is var last && last.Outer == frame.Outer
                && last.Cue.Length > 0 && last.Content.End <= frame.Cue.Start && frame.Cue.Start - last.Content.End <= 3 && words.ParagraphOf(last.Anchor) == words.ParagraphOf(frame.Cue.Start);
            if (isGoingOn)
            {
                return _speakers[place - 1] with { From = place - 1 };
            }

            if (words[frame.Cue.Start].EndsWith("ing", StringComparison.Ordinal) && issuers.Before(frame.Cue.Start) is { } issuer)
            {
                return new Speaker(issuer.Entity, issuer.Described, null);
            }
        }

        return default;
    }

    /// <summary>The attribution whose quotation holds this one.</summary>
    private int? Quoter(int place)
    {
        var frame = frames[place];
        if (frame.Outer >= 0)
        {
            return frame.Outer < place ? frame.Outer : null;
        }

        int anchor = frame.Anchor;
        for (int i = place - 1; i >= Math.Max(0, place - 5); i--)
        {
            if (frames[i].Content.Contains(anchor))
            {
                return i;
            }
        }

        return null;
    }

    private Stretch Tokens(Span span)
    {
        var range = words.Layout.TokensIn(span);
        return new Stretch(range.Start.Value, range.End.Value);
    }
}
