using System.Globalization;
using System.Text;
using Sayso.Text;

namespace Sayso.Ledger.Checking;

/// <summary>
/// Goes through a text word by word, giving each word's place and its folded form. Marks, spaces and invisible characters part words or vanish;
/// apostrophes, the full stops of an acronym and the marks inside a number belong to the word. Nothing is allocated, so a long text costs its length only.
/// </summary>
internal ref struct WordScanner(ReadOnlySpan<char> text, int start, Span<char> key)
{
    /// <summary>The longest folded word; what is longer is several words. The buffer given must have two places more.</summary>
    public const int MaxKey = 96;

    /// <summary>How long a buffer for the folded word must be.</summary>
    public const int BufferLength = MaxKey + 4;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<char> _key = key;
    private int _at = start;
    private int _length;

    /// <summary>Where the word begins, in UTF-16 units.</summary>
    public int Start { get; private set; }

    /// <summary>Where the word ends, in UTF-16 units.</summary>
    public int End { get; private set; }

    /// <summary>What stands between this word and the one before.</summary>
    public GapMarks Before { get; private set; }

    /// <summary>The word's folded form, good until the next is asked for.</summary>
    public readonly ReadOnlySpan<char> Key => _key[.._length];

    /// <summary>Where the word is.</summary>
    public readonly Span Place => new(Start, End);

    /// <summary>Goes to the next word.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Next()
    {
        Before = GapMarks.None;
        _length = 0;
        while (_at < _text.Length)
        {
            char c = _text[_at];
            if (IsWordAt(_at, out int units))
            {
                Start = _at;
                ReadWord();
                return true;
            }

            if (SignWord(c) is { } sign)
            {
                (Start, End) = (_at, _at + 1);
                sign.CopyTo(_key);
                _length = sign.Length;
                _at++;
                return true;
            }

            if (c > ' ' || c == '\n')
            {
                Before |= MarkOf(c);
            }

            _at += units;
        }

        return false;
    }

    private static string? SignWord(char c) => c switch
    {
        '%' => "percent",
        '&' => "and",
        '$' => "$",
        < '\u00A2' => null,
        _ => char.GetUnicodeCategory(c) == UnicodeCategory.CurrencySymbol ? c.ToString() : null,
    };

    private readonly GapMarks MarkOf(char c) => c switch
    {
        '\n' => GapMarks.LineBreak,
        '.' or '?' or '!' => GapMarks.SentenceEnd,
        '\u201C' or '\u00AB' or '\u201E' => GapMarks.Opening,
        '\u201D' or '\u00BB' => GapMarks.Closing,
        '"' or '\uFF02' => StraightMark(),
        _ => GapMarks.None,
    };

    // A straight mark opens where it leans on what follows, and closes where it leans on what comes before.
    private readonly GapMarks StraightMark()
    {
        bool spaceBefore = _at == 0 || char.IsWhiteSpace(_text[_at - 1]);
        bool spaceAfter = _at + 1 == _text.Length || char.IsWhiteSpace(_text[_at + 1]);
        return spaceBefore == spaceAfter ? GapMarks.Opening | GapMarks.Closing : spaceBefore ? GapMarks.Opening : GapMarks.Closing;
    }

    private readonly bool IsWordAt(int at, out int units)
    {
        char c = _text[at];
        units = 1;
        if (c < 0x80)
        {
            return char.IsAsciiLetterOrDigit(c);
        }

        if (!char.IsSurrogate(c))
        {
            return char.IsLetterOrDigit(c);
        }

        if (Rune.DecodeFromUtf16(_text[at..], out var rune, out units) == System.Buffers.OperationStatus.Done)
        {
            return Rune.IsLetterOrDigit(rune);
        }

        units = 1;
        return false;
    }

    private void ReadWord()
    {
        int segment = _at;
        while (_at < _text.Length && _length < MaxKey)
        {
            char c = _text[_at];
            if (IsWordAt(_at, out int units))
            {
                Append(units);
            }
            else if (c == '.' && IsInnerStop(segment, out bool decimalPoint))
            {
                segment = _at + 1;
                AppendIf(decimalPoint, '.');
            }
            else if (IsApostrophe(c) && Follows(1))
            {
                AppendIf(true, '\'');
            }
            else if (!(c == ',' && IsThousands()) && !IsInvisible(c))
            {
                return;
            }
            else
            {
                _at++;
            }
        }
    }

    private void Append(int units)
    {
        if (units == 2)
        {
            Rune.DecodeFromUtf16(_text[_at..], out var rune, out _);
            _length += Rune.ToLowerInvariant(rune).EncodeToUtf16(_key[_length..]);
        }
        else
        {
            _key[_length++] = PlainLetters.Of(_text[_at], out char second);
            if (second != '\0')
            {
                _key[_length++] = second;
            }
        }

        _at += units;
        End = _at;
    }

    private void AppendIf(bool append, char c)
    {
        if (append)
        {
            _key[_length++] = c;
        }

        _at++;
    }

    private readonly bool Follows(int distance) => _at + distance < _text.Length && IsWordAt(_at + distance, out _);

    private readonly bool IsDigit(int at) => at >= 0 && at < _text.Length && char.IsAsciiDigit(_text[at]);

    // “3.5” is one number, and “U.S.” one word of two segments of one letter each.
    private readonly bool IsInnerStop(int segment, out bool decimalPoint)
    {
        decimalPoint = IsDigit(_at - 1) && IsDigit(_at + 1);
        return decimalPoint || (_at - segment == 1 && char.IsLetter(_text[segment]) && Follows(1) && char.IsLetter(_text[_at + 1]) && !Follows(2));
    }

    private readonly bool IsThousands() => IsDigit(_at - 1) && IsDigit(_at + 1) && IsDigit(_at + 2) && IsDigit(_at + 3) && !IsDigit(_at + 4);

    // Combining marks belong to the letter before; soft hyphens, joiners and marks of direction belong to nobody.
    private bool IsInvisible(char c)
    {
        if (c < '\u00AD')
        {
            return false;
        }

        var category = char.GetUnicodeCategory(c);
        bool combines = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
        End = combines ? _at + 1 : End;
        return combines || category == UnicodeCategory.Format;
    }

    /// <summary>Whether the character is one of the many that are typed for an apostrophe.</summary>
    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`' or '\u00B4' or '\u2032' or '\uFF07' or '\u201B';
}
