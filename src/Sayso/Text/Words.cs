namespace Sayso.Text;

/// <summary>Where a word or number ends: contractions and possessives split as in the Penn Treebank, hyphenated words whole.</summary>
internal static class Words
{
    /// <summary>Words that begin with an apostrophe.</summary>
    private static readonly string[] Elided = ["em", "til", "till", "tis", "twas", "twere", "cause", "cuz", "bout", "round", "n", "nother", "neath", "ere", "un"];

    /// <summary>The end of the word or number at <paramref name="start"/>, which may begin with an apostrophe, a hyphen or a period.</summary>
    public static int End(string text, int start, int limit, out bool isNumber)
    {
        isNumber = true;
        int segment = start;
        int i = start;
        if (text[start] is '-' || Chars.IsApostrophe(text[start]))
        {
            isNumber = false;
            segment = ++i;
        }

        while (i < limit)
        {
            var kind = Chars.At(text, i, out int length);
            if (kind is CharClass.Letter or CharClass.Digit or CharClass.Mark)
            {
                isNumber &= kind != CharClass.Letter;
                i += length;
                continue;
            }

            char c = text[i];
            if (c == '.' && i > segment && Period(text, segment, i, limit, out int end, out bool over))
            {
                if (over)
                {
                    return end;
                }

                segment = i = end;
            }
            else if (kind == CharClass.Apostrophe && i > start)
            {
                if (SplitAt(text, start, i, limit, out end))
                {
                    return end;
                }

                isNumber = false;
                i++;
            }
            else if (c == '-' && SelfVerbs.DividedAt(text, start, i, limit))
            {
                return i;
            }
            else if (IsConnector(text, c, i, start, limit))
            {
                i++;
                segment = i;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    /// <summary>Whether the apostrophe at <paramref name="start"/> begins a word: <c>'s</c>, <c>'em</c>, <c>'90s</c>.</summary>
    public static bool LeadingApostropheBelongs(string text, int start, int limit)
    {
        if (IsCliticAt(text, start, limit))
        {
            return true;
        }

        int end = start + 1;
        while (end < limit && end - start < 12 && char.IsLetterOrDigit(text[end]))
        {
            end++;
        }

        var word = text.AsSpan(start + 1, end - start - 1);
        return IsDecade(word) || IsElided(word);
    }

    /// <summary>Whether <paramref name="word"/>, without its apostrophe, is a decade or year cut short: <c>90s</c>, <c>08</c>.</summary>
    public static bool IsDecade(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[1]) && (word.Length == 2 || word[2] is 's' or 'S');

    /// <summary>Whether <paramref name="word"/>, without its apostrophe, is one that begins with an apostrophe: <c>em</c>, <c>til</c>.</summary>
    public static bool IsElided(ReadOnlySpan<char> word)
    {
        foreach (string elided in Elided)
        {
            if (word.Equals(elided, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether <c>'s</c>, <c>'re</c>, <c>'ve</c>, <c>'ll</c>, <c>'d</c> or <c>'m</c> stands at <paramref name="apostrophe"/>, with no letter after it.</summary>
    public static bool IsCliticAt(string text, int apostrophe, int limit)
    {
        int i = apostrophe + 1;
        if (i >= limit)
        {
            return false;
        }

        int length = (text[i] | 0x20) switch
        {
            's' or 'd' or 'm' => 1,
            'r' or 'v' when i + 1 < limit && (text[i + 1] | 0x20) == 'e' => 2,
            'l' when i + 1 < limit && (text[i + 1] | 0x20) == 'l' => 2,
            _ => 0,
        };
        return length > 0 && char.IsAscii(text[i]) && (i + length >= limit || !Chars.IsWordAt(text, i + length));
    }

    /// <summary>The end of the @name or #tag at <paramref name="start"/>; false for <c>#1</c>, which is none.</summary>
    public static bool HandleEnd(string text, int start, int limit, out int end)
    {
        end = start + 1;
        bool named = false;
        while (end < limit && Chars.At(text, end, out int length) is var kind and (CharClass.Letter or CharClass.Digit or CharClass.Mark or CharClass.Underscore))
        {
            named |= kind is CharClass.Letter or CharClass.Underscore;
            end += length;
        }

        return named;
    }

    /// <summary>Whether the word from <paramref name="start"/> ends at, or for <c>n't</c> just before, the apostrophe; else it goes on.</summary>
    private static bool SplitAt(string text, int start, int apostrophe, int limit, out int end)
    {
        end = apostrophe;
        int next = apostrophe + 1;
        if (next >= limit || !Chars.IsWordAt(text, next) || IsCliticAt(text, apostrophe, limit))
        {
            return true;
        }

        bool isNegation = text[next] is 't' or 'T' && text[apostrophe - 1] is 'n' or 'N' && (next + 1 >= limit || !Chars.IsWordAt(text, next + 1));
        end = apostrophe - 1;
        return isNegation && end > start;
    }

    /// <summary>
    /// Whether the period after <c>[segment, i)</c> belongs to the word; if so, <paramref name="end"/> is the offset after it,
    /// and <paramref name="over"/> whether the word ends there.
    /// </summary>
    private static bool Period(string text, int segment, int i, int limit, out int end, out bool over)
    {
        end = i + 1;
        over = false;
        var word = text.AsSpan(segment, i - segment);
        bool inAcronym = word.Length == 1 && char.IsLetter(word[0]) && segment >= 2 && text[segment - 1] == '.' && char.IsLetter(text[segment - 2]);
        char next = end < limit ? text[end] : '\0';
        if (char.IsLetterOrDigit(next) && JoinsNext(text, word, end, limit))
        {
            return true;
        }

        bool owns = inAcronym || Abbreviations.Owns(word, text, i);
        over = !(next == '-' && Chars.IsWordAt(text, end + 1));
        return owns;
    }

    private static bool JoinsNext(string text, ReadOnlySpan<char> word, int next, int limit)
    {
        if (char.IsDigit(text[next]))
        {
            return char.IsDigit(word[^1]);
        }

        // Missing space after a sentence, "over.Then", but not the domain of an address or the parts of "Ph.D." and "U.S."
        bool nextIsSingle = next + 1 >= limit || !Chars.IsWordAt(text, next + 1);
        return char.IsLetter(word[^1]) && (char.IsLower(text[next]) || word.Length == 1 || (word.Length == 2 && nextIsSingle));
    }

    /// <summary>Whether <paramref name="c"/> at <paramref name="i"/> holds two parts of one word or number together.</summary>
    private static bool IsConnector(string text, char c, int i, int start, int limit)
    {
        int next = i + 1;
        if (next >= limit || i == start && c != '.')
        {
            return false;
        }

        switch (c)
        {
            case '-' or '‐' or '‑' or '_':
                return Chars.IsWordAt(text, next);
            case '@':
                return char.IsAsciiLetterOrDigit(text[next]);
            case '&':
                return char.IsUpper(text[i - 1]) && char.IsLetter(text[next]);
            case '.':
                return i == start;
            case ':' or '/' or '⁄':
                return char.IsDigit(text[i - 1]) && char.IsDigit(text[next]);
            case ',':
                return char.IsDigit(text[i - 1]) && HasThreeDigits(text, next, limit);
            default:
                return false;
        }
    }

    private static bool HasThreeDigits(string text, int index, int limit) =>
        index + 2 < limit && char.IsDigit(text[index]) && char.IsDigit(text[index + 1]) && char.IsDigit(text[index + 2])
        && (index + 3 >= limit || !char.IsDigit(text[index + 3]));
}
