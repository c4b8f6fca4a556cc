namespace Sayso.Ledger.Checking;

/// <summary>The different words of a quotation, numbered; what the sweep over a text looks for.</summary>
internal sealed class QuotedVocabulary
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<(int, int), int> _pairs = [];
    private readonly List<WordForm> _forms = [];

    public QuotedVocabulary(QuotedWord[] words)
    {
        _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        Sequence = [.. words.Select(NumberOf)];
        Needed = new int[_forms.Count];
        Weights = [.. _forms.Select(form => (int)(100 * form.Weight))];
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i].Bracket != Bracketing.Whole)
            {
                Needed[Sequence[i]]++;
                Total += Weights[Sequence[i]];
            }
        }

        for (int i = 1; i < words.Length; i++)
        {
            _pairs.TryAdd((Sequence[i - 1], Sequence[i]), _pairs.Count);
        }

        IsPlain = words.All(word => word.Bracket == Bracketing.None && word.After == Opening.None);
        int elisions = words.Count(word => word.After == Opening.Elision);
        WindowLength = (words.Length * 3 / 2) + 25 + Math.Min(CheckedQuotation.MaxElidedInAll, elisions * CheckedQuotation.MaxElidedWords);
    }

    /// <summary>The number of each word of the quotation, in order.</summary>
    public int[] Sequence { get; }

    /// <summary>How often the quotation has each word, those in brackets not counted.</summary>
    public int[] Needed { get; }

    /// <summary>How much each word counts, in hundredths.</summary>
    public int[] Weights { get; }

    /// <summary>How much all words of the quotation count together, in hundredths.</summary>
    public int Total { get; }

    /// <summary>How many different pairs of neighbours there are.</summary>
    public int PairCount => _pairs.Count;

    /// <summary>Whether there are neither brackets nor elisions, so that the quotation can stand in a text as it is.</summary>
    public bool IsPlain { get; }

    /// <summary>In how many words of a text a passage is looked for.</summary>
    public int WindowLength { get; }

    /// <summary>The word's number; -1 if the quotation does not have it.</summary>
    public int Find(ReadOnlySpan<char> key) => _bySpan.TryGetValue(key, out int number) ? number : -1;

    /// <summary>The number of a pair of neighbours; -1 if the quotation does not have it.</summary>
    public int FindPair(int first, int second) => _pairs.TryGetValue((first, second), out int number) ? number : -1;

    /// <summary>The word of a number.</summary>
    public WordForm FormOf(int number) => _forms[number];

    private int NumberOf(QuotedWord word)
    {
        if (!_numbers.TryGetValue(word.Form.Key, out int number))
        {
            number = _forms.Count;
            _numbers.Add(word.Form.Key, number);
            _forms.Add(word.Form);
        }

        return number;
    }
}
