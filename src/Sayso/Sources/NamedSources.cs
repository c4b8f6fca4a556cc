using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Finds who speaks where the words for the source hold several names, or where the name stands away from them.</summary>
internal sealed class NamedSources(StoryTokens words, SourceEntities entities)
{
    /// <summary>How many tokens a source reaches that stands behind its cue.</summary>
    private const int Longest = 16;

    private static readonly WordSet Joints = new("of for from in at on to with by about against than like as including and or but via near between behind within under");

    private static readonly WordSet Quoting = new("cited cites citing quoted quotes quoting");

    private static readonly WordSet Passives = new("is are was were be been being");

    private static readonly WordSet Spoken = new(
        "announced reported confirmed told said described revealed disclosed released published issued stated declared claimed denied alleged identified named informed warned made put criticised criticized condemned challenged "
        + "questioned called dubbed praised rejected dismissed welcomed read filed noted observed");

    /// <summary>
    /// The person whose name ends the source, where something else was taken for it: the town in “the town’s mayor, Jane Doe”, the college
    /// in “Marsh College professor Jane Doe”.
    /// </summary>
    public Occurrence? Beside(Stretch source, Occurrence found)
    {
        // “Jane Doe, a lawyer representing Finch”: a person who is named first speaks, and what follows says who that is.
        int behind = words.Layout.TokensIn(found.Mention.Head).End.Value;
        bool isNamed = found is { Mention.Form: MentionForm.Name, Entity.Kind: EntityKind.Person } && (words.Is(behind, ",") || words.Is(behind, "of"));
        bool isOther = !isNamed && source.Length > 2 && (found.Entity is { IsPlural: not true, Kind: not EntityKind.Group } || IsOfTwo(source)) && !(found.Mention.Form == MentionForm.Pronoun)
            && !words.IsIn(Description.Of(words, source).Head, SourceNouns.Documents);
        Occurrence? last = null;
        foreach (var one in isOther ? entities.Near(words.Layout.SpanOf(source.Start..source.End)) : [])
        {
            bool isCalled = one is { Mention.Form: MentionForm.Name, Entity: { Kind: EntityKind.Person, IsNamed: true, IsPlural: not true } } && one.Mention.Span.Start > found.Mention.Head.Start;
            last = isCalled ? one : last;
        }

        return last is { } person && !ReferenceEquals(person.Entity, found.Entity) && StandsBeside(source, found, person) ? person : null;
    }

    /// <summary>“Finch and Okafor’s mother, Jane Doe”: one person, whom both have.</summary>
    private bool IsOfTwo(Stretch source)
    {
        for (int i = source.Start + 1; i < Math.Min(source.End - 3, source.Start + Longest); i++)
        {
            if (words.IsPossessive(i))
            {
                return words[i + 1][^1] != 's' && words.Is(i + 2, ",") && words.IsCapital(i + 3);
            }
        }

        return false;
    }

    /// <summary>“The Courier quoted Jane Doe as saying”: Jane Doe.</summary>
    public Occurrence? Quoted(Frame frame, Stretch source)
    {
        int verb = source.End;
        while (verb < Math.Min(words.Count, source.End + 3) && !words.IsIn(verb, Quoting))
        {
            verb++;
        }

        int saying = frame.Cue.Length > 0 ? frame.Cue.End - 1 : -1;
        bool isQuoted = words.IsIn(verb, Quoting) && saying > verb + 2 && words.Is(saying, "saying") && words.Is(saying - 1, "as") && words.SentenceOf(verb) == words.SentenceOf(saying);
        return isQuoted ? entities.StartingIn(words.Layout.SpanOf((verb + 1)..(verb + 3))) : null;
    }

    /// <summary>The source right behind a cue that opens its clause: “…, reported officials”.</summary>
    public Stretch? Inverted(Frame frame)
    {
        int first = frame.Cue.End;
        bool opens = frame.Cue.Length == 1 && (words.IsStop(first - 2) || IsStart(first - 1)) && words.IsWord(first) && (!IsTold(frame, first) || OpensQuotation(frame, first)) && words.SentenceOf(first) == words.SentenceOf(first - 1);
        if (!opens || From(first) is not { } source)
        {
            return null;
        }

        // “Remarked” with its capital letter may have been taken for a part of the name.
        var found = entities.StartingIn(words.Layout.SpanOf(first..(first + 1))) ?? (IsStart(first - 1) ? entities.At(words.Layout.SpanOf(source.Start..source.End)) : null);
        return found is { Entity.Kind: not (EntityKind.Document or EntityKind.Place) } ? source : null;
    }

    /// <summary>By whom it was said: “was announced on Friday by the college”.</summary>
    public Stretch? Agent(Frame frame)
    {
        const int Between = 8;
        int verb = frame.Cue.End - 1;
        bool isPassive = frame.Cue.Length > 0 && words.IsIn(verb, Spoken) && (words.IsIn(verb - 1, Passives) || words.IsIn(verb - 2, Passives));
        for (int by = verb + 1; isPassive && by <= verb + Between && by < words.Count - 1 && !words.IsStop(by) && !frame.Content.Contains(by); by++)
        {
            if (words.Is(by, "by"))
            {
                bool isSomebody = entities.StartingIn(words.Layout.SpanOf((by + 1)..(by + 2))) is { Entity.Kind: not (EntityKind.Document or EntityKind.Place) };
                return isSomebody ? From(by + 1) : null;
            }
        }

        return null;
    }

    private bool IsTold(Frame frame, int token)
    {
        int start = words.Layout.Tokens[token].Span.Start;
        return frame.Content.Contains(token) && frame.Attribution.Content.Any(piece => piece.Start <= start && start < piece.End) && !Interrupts(frame, token, start);
    }

    /// <summary>“Twenty were hurt, reported officials, with five still missing”: what goes on after the cue begins with the source.</summary>
    private bool Interrupts(Frame frame, int token, int start) =>
        frame.Attribution.Content.Skip(1).Any(piece => piece.Start == start) && words.Is(token - 2, ",") && From(token) is { } source && words.Is(source.End, ",");

    /// <summary>“Remarked the baker Jane Doe, “…””: what was taken for the start of the content is who said the quotation behind it.</summary>
    private bool OpensQuotation(Frame frame, int first) =>
        frame.Content.Start == first && From(first) is { } source && words.Is(source.End, ",") && words.IsQuotationMark(source.End + 1);

    /// <summary>Nothing but a comma or a role stands between, and nothing but a comma or “of” behind.</summary>
    private bool StandsBeside(Stretch source, Occurrence found, Occurrence person)
    {
        var tokens = words.Layout.TokensIn(person.Mention.Span);
        int head = words.Layout.TokensIn(person.Mention.Head).Start.Value;
        var (before, after) = (tokens.Start.Value - 1, tokens.End.Value);
        bool isRole = head > tokens.Start.Value;
        bool closes = after >= source.End || words.IsStop(after) || words.Is(after, "of");
        bool joins = before < source.Start || (!words.IsPossessive(before) && !(words.IsIn(before, Joints) && !(isRole && words.Is(before, "and"))));
        return closes && joins && found.Mention.Head.End <= person.Mention.Head.Start;
    }

    private bool IsStart(int token) => words.Layout.Sentences[words.SentenceOf(token)].Start.Value == token;

    private Stretch? From(int first)
    {
        int end = first;
        int sentence = words.Layout.Sentences[words.SentenceOf(first)].End.Value;
        while (end < Math.Min(sentence, first + Longest) && !words.IsStop(end))
        {
            end++;
        }

        return end > first ? new Stretch(first, end) : null;
    }
}
