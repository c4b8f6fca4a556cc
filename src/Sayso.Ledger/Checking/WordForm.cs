namespace Sayso.Ledger.Checking;

/// <summary>What a word counts as: its folded letters, and what is known of it, each found out when first asked for.</summary>
internal sealed class WordForm(string key)
{
    private string? _bare;
    private string? _lemma;
    private string? _spelling;
    private bool? _irregular;
    private bool _numberKnown;
    private double? _number;

    /// <summary>The folded letters.</summary>
    public string Key { get; } = key;

    /// <summary>The first of them.</summary>
    public char First { get; } = key[0];

    /// <summary>How much the word counts, 0 to 1: words that stand in every sentence tell little.</summary>
    public float Weight { get; } = FunctionWords.Contains(key) ? FunctionWords.Weight : 1;

    /// <summary>The letters without apostrophes.</summary>
    public string Bare => _bare ??= Key.Replace("'", "", StringComparison.Ordinal);

    /// <summary>What it has in common with its other inflections.</summary>
    public string Lemma => _lemma ??= Inflection.LemmaOf(Bare);

    /// <summary>Whether it is one of a set of inflections that do not begin alike.</summary>
    public bool IsIrregular => _irregular ??= Inflection.IsIrregular(Bare);

    /// <summary>The letters as spelt in the United States.</summary>
    public string Spelling => _spelling ??= Checking.Spelling.Of(Bare);

    /// <summary>Its value, if it is a number; ordinals lie a quarter above.</summary>
    public double? Number
    {
        get
        {
            if (!_numberKnown)
            {
                _number = Numbers.ValueOf(Key);
                _numberKnown = true;
            }

            return _number;
        }
    }

    /// <summary>Whether it denies: not, never, none, won’t.</summary>
    public bool IsNegation => Negations.Contains(Key);
}
