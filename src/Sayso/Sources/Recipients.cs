using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Finds whom something was said to: the words after “told”, “in an interview with”, “a letter to”.</summary>
internal sealed class Recipients(StoryTokens words, SourceEntities entities, string? ownOutlet)
{
    private const int Longest = 14;

    // What follows somebody who is told something, and not somebody of whom it is said.
    private static readonly WordSet Resumptions = new("to about that not the a an his her their whether");

    private static readonly WordSet Ends = new(
        "on at during after before by via through from over when as about that to in how why what whether if for because while but late early last this next earlier later yesterday today "
        + "tonight tomorrow sunday monday tuesday wednesday thursday friday saturday he she it they we who which had has have would could will were was is are also not recently privately "
        + "publicly repeatedly there this and into within since ahead outside against then");

    /// <summary>They open a further noun phrase, unless a preposition stands before them.</summary>
    private static readonly WordSet Openers = new("the a an his her their its");

    private static readonly WordSet Joints = new("of for and all both half");

    private static readonly WordSet Adverbs = new("later also then recently previously privately reportedly once");

    private static readonly WordSet Pronouns = new("him her them me us you");

    private static readonly WordSet Forums = new(
        "court jury judge jurors committee subcommittee panel inquiry hearing commission tribunal inquest magistrate magistrates");

    private static readonly WordSet Assemblies = new(
        "parliament congress assembly mps lawmakers legislators council house senate commons delegates summit convention conference legislature cabinet");

    private static readonly WordSet Audiences = new(
        "crowd supporters audience rally voters students fans attendees nation thousands hundreds protesters demonstrators gathering congregation troops graduates listeners followers "
        + "public churchgoers marchers worshippers pilgrims rallygoers rally-goers guests donors");

    private static readonly WordSet Briefings = new("briefing briefings presser");

    private static readonly WordSet Press = new("news press");

    private static readonly WordSet Crowds = new("crowd audience gathering congregation rally");

    /// <summary>
    /// Reads who is told from the token on, up to <paramref name="end"/>. <paramref name="isUrged"/> says whether they are urged or warned,
    /// which is done in public as often as not.
    /// </summary>
    public Recipient? At(int start, int end, bool isUrged = false)
    {
        while (start < end && words.IsIn(start, Adverbs))
        {
            start++;
        }

        var phrase = Phrase(start, end);
        if (phrase.Length == 0)
        {
            return null;
        }

        var name = Addressee(phrase);
        var found = entities.At(words.Layout.SpanOf(name.Start..name.End));
        var head = Description.Of(words, name).Head;

        // “The Harbour Ledger” is nobody's name.
        bool hasArticle = words.Is(phrase.Start, "the") && words.IsCapital(phrase.Start + 1);
        if (Outlets.IsNamed(words, name, ownOutlet) && (hasArticle || found?.Entity is null or { Kind: not EntityKind.Person }))
        {
            return new Recipient(phrase, RecipientKind.Outlet, NameOf(name, found), Outlets.GoesOnAir(words, phrase));
        }

        var named = found is { Entity.IsNamed: true } known ? known.Entity : null;
        if (named is null ? !IsName(name) : named.Kind is EntityKind.Group or EntityKind.Document)
        {
            return Unnamed(phrase, head, found, isUrged);
        }

        bool isPossessed = name.Start > phrase.Start && Outlets.IsNamed(words, new Stretch(phrase.Start, name.Start), ownOutlet);
        if (isPossessed || IsOfOutlet(name) || HasJournalist(new Stretch(Math.Max(0, name.Start - 4), name.Start)) || (named is not null && IsJournalist(named)))
        {
            return new Recipient(phrase, RecipientKind.Journalist, NameOf(name, found), Outlets.GoesOnAir(words, phrase));
        }

        bool isPerson = named is null ? !words.IsIn(head, SourceNouns.Institutions) : named.Kind == EntityKind.Person;
        var kind = isPerson ? RecipientKind.Person
            : words.IsIn(head, Forums) ? RecipientKind.Forum
            : words.IsIn(head, Assemblies) ? RecipientKind.Assembly
            : RecipientKind.Body;
        return new Recipient(phrase, kind, kind is RecipientKind.Forum or RecipientKind.Assembly ? null : NameOf(name, found), false);
    }

    /// <summary>
    /// Journalists, an outlet, a court or a person at the start of what was taken for content: “told local media the bridge was safe”,
    /// “advised the mayor to resign”.
    /// </summary>
    public Recipient? AtStartOf(Stretch content)
    {
        bool isObject = content.Length > 1 && words.IsIn(content.Start, Pronouns) && (words.Is(content.Start + 1, "to") || words.Is(content.Start, "him"));
        if (isObject)
        {
            return At(content.Start, content.Start + 1);
        }

        for (int i = content.Start; i < Math.Min(content.End - 1, content.Start + 5) && !words.IsStop(i); i++)
        {
            bool isPress = words.IsIn(i, Outlets.Pressmen) || words.IsIn(i, Outlets.Nouns) || (words.IsIn(i, Forums) && words.Is(content.Start, "the"));
            if ((isPress && !words.IsPossessive(i + 1)) || Outlets.IsNamed(words, new Stretch(content.Start, i + 1), ownOutlet))
            {
                return At(content.Start, isPress ? i + 1 : EndOfName(i, content.End));
            }

            if (i > content.Start && !words.IsCapital(i) && !words.IsCapital(i + 1))
            {
                break;
            }
        }

        return At(content.Start, content.End) is { Kind: RecipientKind.Person } person && words.IsIn(person.Phrase.End, Resumptions) ? person : null;
    }

    private int EndOfName(int token, int end)
    {
        int i = token + 1;
        while (i < end && words.IsIn(i, OutletNames.Lasts) && i < token + 4)
        {
            i++;
        }

        return i;
    }

    /// <summary>Somebody without a name: journalists, a court, a crowd, a girlfriend.</summary>
    private Recipient Unnamed(Stretch phrase, int head, Occurrence? found, bool isUrged)
    {
        if (words.IsIn(head, Outlets.Pressmen))
        {
            return new Recipient(phrase, RecipientKind.Press, null, false);
        }

        if (words.IsIn(head, Outlets.Nouns))
        {
            bool isOwn = words.Is(phrase.Start, "this") && ownOutlet is not null;
            return new Recipient(phrase, RecipientKind.Outlet, isOwn ? ownOutlet : phrase.Length > 1 && !words.Is(phrase.Start, "the") ? Words(phrase) : null, false);
        }

        if (words.IsIn(head, Briefings) || (words.Is(head, "conference") && words.IsIn(head - 1, Press)))
        {
            return new Recipient(phrase, RecipientKind.Called, null, false);
        }

        bool isForum = words.IsIn(head, Forums);
        if (isForum || words.IsIn(head, Assemblies))
        {
            return new Recipient(phrase, isForum ? RecipientKind.Forum : RecipientKind.Assembly, null, false);
        }

        if (words.IsIn(head, Audiences))
        {
            return new Recipient(phrase, isUrged && !words.IsIn(head, Crowds) ? RecipientKind.Many : RecipientKind.Audience, null, false);
        }

        if (words.IsIn(head, Outlets.Journalists))
        {
            return new Recipient(phrase, RecipientKind.Journalist, words.Is(phrase.Start, "the") ? null : Words(phrase), false);
        }

        if (words.IsIn(head, Pronouns))
        {
            return new Recipient(phrase, words.Is(head, "them") ? RecipientKind.Many : RecipientKind.Person, found?.Entity is { Kind: EntityKind.Person } someone ? someone.Name : null, false);
        }

        bool isMany = Description.Of(words, phrase).IsPlural(words) || words.IsIn(head, SourceNouns.Collectives);
        return isMany ? new Recipient(phrase, RecipientKind.Many, null, false)
            : words.IsIn(head, SourceNouns.Institutions) ? new Recipient(phrase, RecipientKind.Body, Words(phrase), false)
            : new Recipient(phrase, RecipientKind.Person, Words(phrase), false);
    }

    /// <summary>The noun phrase from the token on.</summary>
    private Stretch Phrase(int start, int end)
    {
        int i = start;
        end = Math.Min(end, start + Longest);
        while (i < end && !words.IsStop(i) && !(i > start && words.IsIn(i, Openers) && words.IsWord(i - 1) && !words.IsIn(i - 1, Joints)) && !(words.Is(i, "and") && !words.IsCapital(i + 1)) && !(words.IsIn(i, Ends) && !IsPartOfName(i, start)) && !(i > start && words.IsIn(i, Pronouns) && words[i] is not "US")
            && !(i > start && OutletNames.EndsBefore(words[i - 1], words[i])))
        {
            i++;
        }

        // “told CNN’s ‘State of the Union’”: the programme is no more part of whom it was told to than the ’s.
        while (i > start && words.IsPossessive(i - 1))
        {
            i--;
        }

        return new Stretch(start, Math.Max(start, i));
    }

    /// <summary>“and” inside “Fox and Friends”, “This” in “This Week”, “Today” in “USA Today”.</summary>
    private bool IsPartOfName(int token, int start) =>
        token == start ? (words.Is(token, "this") && (words.IsCapital(token + 1) || words.IsIn(token + 1, Outlets.Nouns))) || words.IsIn(token, Pronouns)
        : words.IsCapital(token) && words.IsCapital(token - 1) && (words.Is(token, "today") || words.Is(token, "this"));

    /// <summary>The person in “CNN’s Jake Tapper”; else the whole phrase.</summary>
    private Stretch Addressee(Stretch phrase)
    {
        for (int i = phrase.End - 2; i > phrase.Start; i--)
        {
            if (words.IsPossessive(i))
            {
                return words.IsCapital(i + 1) || words.IsIn(phrase.End - 1, Outlets.Journalists) ? new Stretch(i + 1, phrase.End) : phrase;
            }
        }

        return phrase;
    }

    /// <summary>“Mara Lindqvist of CNN”.</summary>
    private bool IsOfOutlet(Stretch name)
    {
        int of = name.Start + 1;
        while (of < name.End && !words.Is(of, "of"))
        {
            of++;
        }

        return of + 1 < name.End && Outlets.IsNamed(words, new Stretch(of + 1, name.End), ownOutlet);
    }

    private bool IsName(Stretch phrase)
    {
        int head = Description.Of(words, phrase).Head;
        return words.IsCapital(head) && !words.IsIn(head, SourceNouns.Titles) && !words.IsIn(head, SourceNouns.Collectives);
    }

    private string NameOf(Stretch name, Occurrence? found)
    {
        if (found is { Entity.IsNamed: true } known)
        {
            return known.Entity.Name;
        }

        int start = name.Start;
        while (start < name.End - 1 && (!words.IsCapital(start) || words.IsIn(start, SourceNouns.Titles)))
        {
            start++;
        }

        // Titles are no part of a name, but “The Post” is as it stands.
        start += words.Is(start, "the") && start < name.End - 1 ? 1 : 0;
        return words.Words(start..name.End);
    }

    private string Words(Stretch phrase) => words.Words(phrase.Start..phrase.End);

    private bool IsJournalist(Entity entity)
    {
        foreach (var mention in entity.Mentions.Take(6))
        {
            var range = words.Layout.TokensIn(mention.Span);
            int start = range.Start.Value;
            if (HasJournalist(new Stretch(start, range.End.Value)) || (words.IsPossessive(start - 1) && start > 2 && Outlets.IsNamed(words, new Stretch(start - 2, start - 1), ownOutlet)))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasJournalist(Stretch stretch)
    {
        for (int i = stretch.Start; i < stretch.End; i++)
        {
            if (words.IsIn(i, Outlets.Journalists))
            {
                return true;
            }
        }

        return false;
    }
}
