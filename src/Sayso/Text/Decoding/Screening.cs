namespace Sayso.Text;

/// <summary>Asks of a text whether it can be a story in English. It would rather let nonsense pass than refuse a story.</summary>
internal static class Screening
{
    /// <summary>A chunk counts for so many characters at most, so that one endless word does not outweigh a story.</summary>
    private const int HeaviestChunk = 40;
    private const int FewestCharacters = 20;
    private const int FewestWords = 25;
    private const int FewestGarbled = 8;

    /// <summary>Frequent in every kind of English text, and in no other language. About every fourth word of a story is one of these.</summary>
    private static readonly WordSet FunctionWords = new(
        "the of and to that for it with he his from by this they were their which said who been would but not are you at be have had will we "
        + "she her our your its than more when what there them out if about after into could can how my");

    /// <summary>Why <paramref name="text"/> cannot be read, or null if it can.</summary>
    public static Fault? FaultOf(string text)
    {
        var census = Census.Of(text);
        if (census.Characters == 0)
        {
            return DocumentFaults.Empty();
        }

        if (text.Contains('\0', StringComparison.Ordinal) || census.Garbled * (census.Garbled < FewestGarbled ? 3 : 20) > census.Characters)
        {
            return DocumentFaults.Binary("data of another kind", null);
        }

        if (census.Letters >= FewestCharacters && census.AsciiLetters * 10 < census.Letters * 6)
        {
            return DocumentFaults.NotEnglish();
        }

        if (census.Weight >= FewestCharacters && census.WordWeight * 10 < census.Weight * 4)
        {
            return DocumentFaults.Noise();
        }

        // One in twenty-five, and in a short text one at all.
        bool isForeign = census.Words >= FewestWords && census.FunctionWords * 25 < Math.Max(1, census.Words - 35);
        return isForeign ? DocumentFaults.NotEnglish() : null;
    }

    /// <summary>What a text is made of.</summary>
    private struct Census
    {
        public long Characters;

        /// <summary>Control characters, and characters that could not be decoded.</summary>
        public long Garbled;
        public long Letters;
        public long AsciiLetters;

        /// <summary>The characters of all chunks between white space, and of those that look like words.</summary>
        public long Weight;
        public long WordWeight;
        public long Words;
        public long FunctionWords;

        public static Census Of(string text)
        {
            var census = default(Census);
            for (int i = 0; i < text.Length;)
            {
                if (Chars.IsBlank(text[i]))
                {
                    i++;
                    continue;
                }

                int start = i;
                while (i < text.Length && !Chars.IsBlank(text[i]))
                {
                    census.Count(text[i++]);
                }

                census.Add(text.AsSpan(start, i - start));
            }

            return census;
        }

        private void Count(char c)
        {
            Characters++;
            if (char.IsAsciiLetter(c))
            {
                Letters++;
                AsciiLetters++;
            }
            else if (char.IsLetter(c))
            {
                Letters++;
            }
            else if (char.IsControl(c) || c == '\uFFFD')
            {
                Garbled++;
            }
        }

        private void Add(ReadOnlySpan<char> chunk)
        {
            int weight = Math.Min(chunk.Length, HeaviestChunk);
            Weight += weight;
            var word = Trim(chunk);
            if (word.IsEmpty || WordShape.IsLikely(word))
            {
                WordWeight += weight;
            }

            if (!word.IsEmpty)
            {
                Words++;
                FunctionWords += Screening.FunctionWords.Contains(word) ? 1 : 0;
            }
        }

        private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> chunk)
        {
            int start = 0;
            int end = chunk.Length;
            while (start < end && !char.IsLetterOrDigit(chunk[start]))
            {
                start++;
            }

            while (end > start && !char.IsLetterOrDigit(chunk[end - 1]))
            {
                end--;
            }

            return chunk[start..end];
        }
    }
}
