namespace Sayso.Text;

/// <summary>Where a word or number ends: contractions and possessives split as in the Penn Treebank, hyphenated words whole.</summary>
internal static class Words
{
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
            if (c == '.' && i > segment && Period(text, start, segment, i, limit, out int end, out bool over))
            {
                if (over)
                {
                    return end;
                }

                segment = i = end;
            }
            else if (kind == CharClass.Apostrophe && i > start)
            {
                if (Contractions.SplitAt(text, start, i, limit, out end))
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

    /// <summary>
    /// Whether the period after <c>[segment, i)</c> belongs to the word; if so, <paramref name="end"/> is the offset after it,
    /// and <paramref name="over"/> whether the word ends there.
    /// </summary>
    private static bool Period(string text, int start, int segment, int i, int limit, out int end, out bool over)
    {
        end = i + 1;
        over = false;
        var word = text.AsSpan(segment, i - segment);
        bool inAcronym = word.Length == 1 && char.IsLetter(word[0]) && segment >= start + 2 && text[segment - 1] == '.' && char.IsLetter(text[segment - 2]);
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
