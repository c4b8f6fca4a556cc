using System.Runtime.InteropServices;
using Sayso.Mentions;
using Sayso.Text;

namespace Sayso.Claims;

/// <summary>
/// The words of a story as numbers that can be compared: the same for all forms of a word and for all names, descriptions and pronouns of an
/// entity; nothing for words that say little.
/// </summary>
internal sealed class WordKeys
{
    /// <summary>The number of a word that says little by itself, and of punctuation.</summary>
    public const int Nothing = 0;

    private static readonly WordSet Empty = new(
        "a an the this that these those it its he him his she her hers they them their theirs we us our ours you your yours i me my mine who whom whose which what "
        + "be is are was were been being am 's 're 've 'd 'll 'm has have had having do does did done doing will would shall should can could may might must to of in on at by for "
        + "with from as into about over after before between through during against under than then and or but nor so if when while where how why because since until although "
        + "though not n't no never none any some all each every both either neither there here also just only very more most much many such other another same own up down out off "
        + "said say says saying told tell mr. mrs. ms. mr mrs ms dr dr. again still even yet however be "
        + "had ever always once now one first later today yesterday tomorrow that's it's");

    // No name that matters is longer, and no hostile list of mentions can cost more than its own length.
    private const int LongestHead = 12;

    // What is said in more different words is told apart by the first of them, and two statements are compared in bounded time.
    private const int MostWords = 64;
    private const int MostTokens = 400;

    private static readonly WordSet Titles = new(
        "president vice prime minister secretary senator governor mayor chief director chairman chairwoman chair general judge justice professor doctor king queen prince princess pope "
        + "officials official spokesman spokeswoman spokesperson police sources state states house deputy former head leader");

    private static readonly WordSet Others = new("predecessor successor rival rivals opponent opponents critic critics accuser accusers victim victims challenger neighbour neighbor");

    private static readonly WordSet Pronouns = new("he she they it");

    private readonly Layout _layout;
    private readonly IReadOnlyList<Entity> _entities;
    private readonly int[] _keys;
    private readonly int[] _plain;
    private readonly int _words;

    /// <param name="layout">The story.</param>
    /// <param name="entities">Whom and what it refers to.</param>
    public WordKeys(Layout layout, IReadOnlyList<Entity> entities)
    {
        _layout = layout;
        _keys = new int[layout.Tokens.Count];
        _entities = entities;
        _words = KeysOfWords();
        _plain = [.. _keys];
        for (int i = 0; i < entities.Count; i++)
        {
            // “A letter” and “any such letter” may be two entities and yet one claim: what a document is called counts.
            bool isThing = entities[i] is { Kind: EntityKind.Document, IsNamed: false };
            foreach (var mention in entities[i].Mentions.Where(mention => !isThing || mention.Form == MentionForm.Pronoun))
            {
                Replace(mention, _words + 1 + i);
            }
        }
    }

    /// <summary>The number of the token's word or entity.</summary>
    public int this[int token] => _keys[token];

    /// <summary>Adds the numbers of the words in <paramref name="span"/> to <paramref name="into"/>, no more than tell one statement from another.</summary>
    public void Collect(Span span, HashSet<int> into)
    {
        var range = _layout.TokensIn(span);
        int end = Math.Min(range.End.Value, range.Start.Value + MostTokens);
        for (int i = range.Start.Value; i < end && into.Count < MostWords; i++)
        {
            if (_keys[i] != Nothing)
            {
                into.Add(_keys[i]);
            }
        }
    }

    /// <summary>
    /// Adds to <paramref name="all"/> the numbers of the words in <paramref name="span"/> and of the entities that they mention, and to <paramref name="names"/> those of names.
    /// </summary>
    public void CollectSource(Span span, HashSet<int> all, HashSet<int> names)
    {
        var range = _layout.TokensIn(span);
        int end = Math.Min(range.End.Value, range.Start.Value + MostWords);
        for (int i = range.Start.Value; i < end; i++)
        {
            var word = _layout.Tokens[i].Span.Of(_layout.Text);
            bool isName = char.IsUpper(word[0]) && !Titles.Contains(word) && !IsAgainst(i + 1);
            foreach (int key in (ReadOnlySpan<int>)[_keys[i], _plain[i]])
            {
                if (key != Nothing)
                {
                    all.Add(key);
                    _ = isName && names.Add(key);
                }
            }
        }
    }

    /// <summary>Whether what follows a name is on another side: “Lowe’s predecessor”, “Lowe’s accusers”.</summary>
    private bool IsAgainst(int token) => token + 1 < _layout.Tokens.Count && _layout.Tokens[token].Span.Of(_layout.Text) is "'s" or "’s" && Others.Contains(_layout.Tokens[token + 1].Span.Of(_layout.Text));

    /// <summary>The id of the entity to which the token refers; null if it refers to none that is known.</summary>
    public string? EntityAt(int token) => _keys[token] > _words ? _entities[_keys[token] - _words - 1].Id : null;

    /// <summary>Whether the number stands for an entity and not for a word.</summary>
    public bool IsEntity(int key) => key > _words;

    /// <summary>Whether the token is a pronoun of the third person.</summary>
    public bool IsPronoun(int token) => Pronouns.Contains(_layout.Tokens[token].Span.Of(_layout.Text));

    /// <summary>Whether the token is “it”, which stands for no person.</summary>
    public bool IsThing(int token) => _layout.Tokens[token].Span.Of(_layout.Text).Equals("it", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the words in <paramref name="span"/> have this number among them.</summary>
    public bool Has(Span span, int key)
    {
        var range = _layout.TokensIn(span);
        int end = Math.Min(range.End.Value, range.Start.Value + MostWords);
        for (int i = range.Start.Value; i < end && key != Nothing; i++)
        {
            if (_keys[i] == key)
            {
                return true;
            }
        }

        return false;
    }

    private int KeysOfWords()
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> room = stackalloc char[256];
        for (int i = 0; i < _keys.Length; i++)
        {
            var token = _layout.Tokens[i];
            var word = token.Span.Of(_layout.Text);
            if (token.Kind is not (TokenKind.Word or TokenKind.Number) || Empty.Contains(word) || word.Length > room.Length - Stems.Growth)
            {
                continue;
            }

            var stem = room[..Stems.Write(word, room)];
            ref int key = ref CollectionsMarshal.GetValueRefOrAddDefault(lookup, stem, out bool exists);
            _keys[i] = key = exists ? key : known.Count;
        }

        return known.Count;
    }

    /// <summary>A mention's head stands for its entity, whatever words it has: the first of them counts, the others no more.</summary>
    private void Replace(Mention mention, int key)
    {
        var range = _layout.TokensIn(mention.Head);
        int end = Math.Min(range.End.Value, range.Start.Value + LongestHead);
        for (int i = range.Start.Value; i < end; i++)
        {
            _keys[i] = i == range.Start.Value ? key : Nothing;
        }
    }
}
