namespace Sayso.Sources;

/// <summary>A noun phrase that names or describes a source, with its head: “official” in “a senior official at the ministry”.</summary>
/// <param name="Tokens">The whole phrase.</param>
/// <param name="Head">The token of its head.</param>
/// <param name="IsCollected">Whether they are more than one of whom none is counted: “a group of officials”, “Okafor and her supporters”.</param>
internal readonly record struct Description(Stretch Tokens, int Head, bool IsCollected)
{
    /// <summary>Reads the phrase; nothing but words of its own is needed.</summary>
    public static Description Of(StoryTokens words, Stretch tokens)
    {
        int head = -1;
        bool isCollected = false;
        for (int i = tokens.Start; i < tokens.End; i++)
        {
            if (words.Is(i, "of") && head >= 0 && words.IsIn(head, SourceNouns.Measures))
            {
                isCollected |= !(Quantities.Of(words[head]) is { } number && number < 20) || words.Is(head, "dozen");
                head = -1;
            }
            else if (words.IsStop(i) || (head >= 0 && (words.IsIn(i, SourceNouns.AfterHead) || IsParticiple(words, i, head))))
            {
                if (head >= 0)
                {
                    if (!words.Is(i, "and") || i + 1 >= tokens.End)
                    {
                        break;
                    }

                    int name = SharedName(words, head, new Stretch(i + 1, tokens.End));
                    (head, isCollected) = name >= 0 ? (name, isCollected) : (head, true);
                    break;
                }
            }
            else if (!words.IsPossessive(i))
            {
                head = i;
            }
        }

        // In “attorneys general” the second word is the adjective.
        head -= head > tokens.Start && words.Is(head, "general") && words[head - 1].EndsWith("s", StringComparison.Ordinal) ? 1 : 0;
        return new Description(tokens, head < 0 ? tokens.Start : head, isCollected);
    }

    /// <summary>The head of the name in “former adviser and retired general Arlo Finch”, one person with two roles; -1 in a list of several.</summary>
    private static int SharedName(StoryTokens words, int head, Stretch rest)
    {
        bool isRole = !words.IsCapital(head) && words[head][^1] != 's';
        int name = -1;
        bool hasRole = false;
        for (int i = rest.Start; isRole && i < rest.End && !words.IsStop(i) && !words.IsIn(i, SourceNouns.AfterHead); i++)
        {
            name = words.IsCapital(i) ? i : -1;
            hasRole |= !words.IsCapital(i);
        }

        return hasRole ? name : -1;
    }

    /// <summary>“a statement released by the court”, “residents living there”: what is done comes after the head.</summary>
    private static bool IsParticiple(StoryTokens words, int token, int head)
    {
        var word = words[token];
        bool isFormed = char.IsLower(word[0]) && ChannelWords.OfNoun(word) is null && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || SourceNouns.Participles.Contains(word));
        return isFormed && (words[head][^1] == 's' || words.IsIn(head, SourceNouns.Documents) || words.IsIn(head, SourceNouns.Informants) || words.IsIn(head, SourceNouns.Collectives));
    }

    /// <summary>Whether the head is in the plural, as far as its form tells.</summary>
    public bool IsPlural(StoryTokens words)
    {
        var head = words[Head];
        return IsCollected
            || head.EndsWith("men", StringComparison.OrdinalIgnoreCase)
            || head.EndsWith("people", StringComparison.OrdinalIgnoreCase)
            || (head.Length > 3 && head[^1] is 's' && head[^2] is not ('s' or 'u' or '’' or '\''));
    }

    /// <summary>How many the phrase says they are; null where it does not count them.</summary>
    public int? Count(StoryTokens words)
    {
        bool isPlural = IsPlural(words);
        for (int i = Tokens.Start; i < Head; i++)
        {
            // “eight of 10 voters”, “one in five”: a share and no count.
            if (i + 2 < Head && (words.Is(i + 1, "of") || words.Is(i + 1, "in")) && Quantities.Of(words[i]) is not null && Quantities.Of(words[i + 2]) is > 1)
            {
                return null;
            }

            // In “a group of officials” the article counts the group; in “one of the officials” the number counts the officials.
            if (Quantities.Of(words[i]) is { } number && (number > 1 || !isPlural || (words.Is(i, "one") && words.Is(i + 1, "of"))))
            {
                return words.Is(i, "a") && Quantities.Of(words[i + 1]) is { } measured ? measured : number;
            }
        }

        return isPlural ? null : 1;
    }
}
