using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>
/// A story's tokens as this room sees them: each with a number for its word (the same for the same word in capital or small letters, with accents or without),
/// what the lexicon knows of the word, and what it does in its place.
/// </summary>
internal sealed class Terms
{
    private readonly string _text;
    private readonly Token[] _tokens;
    private readonly List<string> _words = [];

    public Terms(Layout layout, Grammar? grammar)
    {
        Layout = layout;
        Grammar = grammar;
        _text = layout.Text;
        _tokens = [.. layout.Tokens];
        int count = _tokens.Length;
        Word = new int[count];
        Traits = new Traits[count];
        Sentence = new int[count];
        Number();
        for (int i = 0; i < layout.Sentences.Count; i++)
        {
            Array.Fill(Sentence, i, layout.Sentences[i].Start.Value, layout.Sentences[i].End.Value - layout.Sentences[i].Start.Value);
        }

        Class = WordClasses.Of(this);
    }

    public Layout Layout { get; }

    public Grammar? Grammar { get; }

    public int Count => Word.Length;

    /// <summary>A number for each token's word.</summary>
    public int[] Word { get; }

    public Traits[] Traits { get; }

    public WordClass[] Class { get; }

    /// <summary>The index of each token's sentence.</summary>
    public int[] Sentence { get; }

    /// <summary>How many different words there are.</summary>
    public int Words => _words.Count;

    public ReadOnlySpan<char> this[int token] => _text.AsSpan(_tokens[token].Span.Start, _tokens[token].Span.Length);

    public TokenKind Kind(int token) => _tokens[token].Kind;

    /// <summary>How the token refers as a pronoun; <see cref="PronounKind.None"/> if it is none.</summary>
    public PronounKind Pronoun(int token) => (Traits[token] & Mentions.Traits.Pronoun) != Mentions.Traits.None ? Pronouns.Of(this[token]) : PronounKind.None;

    /// <summary>The word of that number, as it was first met.</summary>
    public string Spelling(int word) => _words[word];

    public bool Has(int token, Traits traits) => (uint)token < (uint)Traits.Length && (Traits[token] & traits) != Mentions.Traits.None;

    public bool Is(int token, WordClass kind) => (uint)token < (uint)Class.Length && Class[token] == kind;

    public bool Is(int token, ReadOnlySpan<char> word) => (uint)token < (uint)Word.Length && this[token].Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsCapital(int token) => char.IsUpper(this[token][0]);

    /// <summary>Whether two tokens stand in one sentence.</summary>
    public bool SameSentence(int one, int other) => (uint)one < (uint)Sentence.Length && (uint)other < (uint)Sentence.Length && Sentence[one] == Sentence[other];

    public Span SpanOf(int first, int end) => new(_tokens[first].Span.Start, _tokens[end - 1].Span.End);

    private void Number()
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var lookup = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        var traits = new List<Traits>();
        for (int i = 0; i < Word.Length; i++)
        {
            var spelling = this[i];
            if (!lookup.TryGetValue(spelling, out int number))
            {
                number = _words.Count;
                string word = spelling.ToString();
                string plain = Accents.Without(word);
                if (plain != word && numbers.TryGetValue(plain, out int same))
                {
                    numbers.Add(word, same);
                    Word[i] = same;
                    Traits[i] = traits[same];
                    continue;
                }

                numbers.Add(word, number);
                numbers.TryAdd(plain, number);
                _words.Add(word);
                traits.Add(Lexicon.Of(spelling));
            }

            Word[i] = number;
            Traits[i] = traits[number];
        }
    }
}
