namespace Sayso.Ledger.Checking;

/// <summary>
/// What was typed, with its elisions and brackets taken out and kept beside: the text for the words has the same length, so that offsets stay good.
/// </summary>
internal sealed class QuotationMask
{
    // Whoever brackets more than this does not explain a word but quotes with brackets around it.
    private const int LongestBracket = 160;
    private const char Nothing = '\u200B';

    private readonly char[] _letters;
    private readonly bool[] _bracketed;
    private readonly bool[] _elided;

    private QuotationMask(string typed)
    {
        _letters = typed.ToCharArray();
        _bracketed = new bool[typed.Length];
        _elided = new bool[typed.Length];
    }

    /// <summary>The text for the words.</summary>
    public ReadOnlySpan<char> Letters => _letters;

    public static QuotationMask Of(string typed)
    {
        var mask = new QuotationMask(typed);
        mask.TakeBrackets();
        mask.TakeElisions();
        return mask;
    }

    /// <summary>Whether an elision stands in the stretch.</summary>
    public bool HasElision(int start, int end) => _elided.AsSpan(start, end - start).Contains(true);

    /// <summary>How much of the stretch, a word, stands in brackets.</summary>
    public Bracketing BracketingOf(int start, int end)
    {
        // A bracket inside a word was made nothing; it is neither in brackets nor out of them.
        int inside = 0;
        int outside = 0;
        for (int i = start; i < end; i++)
        {
            inside += _letters[i] != Nothing && _bracketed[i] ? 1 : 0;
            outside += _letters[i] != Nothing && !_bracketed[i] ? 1 : 0;
        }

        return inside == 0 ? Bracketing.None : outside == 0 ? Bracketing.Whole : Bracketing.Part;
    }

    private void TakeBrackets()
    {
        int open = -1;
        for (int i = 0; i < _letters.Length; i++)
        {
            if (_letters[i] == '[')
            {
                open = i;
            }
            else if (_letters[i] == ']' && open >= 0)
            {
                if (i - open <= LongestBracket)
                {
                    Take(open, i);
                }

                open = -1;
            }
        }
    }

    private void Take(int open, int close)
    {
        var inside = _letters.AsSpan(open + 1, close - open - 1);
        if (inside.Trim().Equals("sic", StringComparison.OrdinalIgnoreCase))
        {
            inside.Fill(' ');
        }

        _bracketed.AsSpan(open + 1, inside.Length).Fill(true);
        _letters[open] = Joins(open - 1, open + 1) ? Nothing : ' ';
        _letters[close] = Joins(close - 1, close + 1) ? Nothing : ' ';
    }

    private bool Joins(int before, int after) =>
        before >= 0 && after < _letters.Length && char.IsLetterOrDigit(_letters[before]) && char.IsLetterOrDigit(_letters[after]);

    // “…”, “...”, “. . .” and any of them in brackets.
    private void TakeElisions()
    {
        for (int i = 0; i < _letters.Length; i++)
        {
            if (_letters[i] is '\u2026' or '\u22EF')
            {
                _elided[i] = true;
                _letters[i] = ' ';
            }
            else if (_letters[i] == '.')
            {
                i = TakeStops(i);
            }
        }
    }

    private int TakeStops(int first)
    {
        int stops = 1;
        int last = first;
        for (int i = first + 1; i < _letters.Length && i - last <= 2; i++)
        {
            if (_letters[i] == '.')
            {
                stops++;
                last = i;
            }
            else if (!char.IsWhiteSpace(_letters[i]))
            {
                break;
            }
        }

        if (stops >= 3)
        {
            _elided[first] = true;
            _letters.AsSpan(first, last - first + 1).Fill(' ');
        }

        return last;
    }
}
