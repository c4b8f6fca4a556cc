using System.Collections.Frozen;

namespace Sayso.Ledger.Checking;

/// <summary>What the inflections of a word have in common: “says”, “said” and “saying” are one. A rough cut, for words that stand in the same place of two sentences.</summary>
internal static class Inflection
{
    private static readonly FrozenDictionary<string, string> Irregular = MakeIrregular(
        """
        be is are was were been being am
        have has had having
        do does did done doing
        will would
        can could
        may might
        shall should
        a an
        this these
        that those
        i me my mine
        we us our ours
        he him his
        she her hers
        they them their theirs
        you your yours
        go goes went gone going
        say says said saying
        tell told
        see saw seen
        come came
        take took taken
        get got gotten
        give gave given
        know knew known
        think thought
        make made
        find found
        keep kept
        leave left
        feel felt
        bring brought
        buy bought
        begin began begun
        hold held
        stand stood
        understand understood
        lose lost
        pay paid
        meet met
        run ran
        lead led
        speak spoke spoken
        break broke broken
        choose chose chosen
        fall fell fallen
        grow grew grown
        write wrote written
        rise rose risen
        win won
        sell sold
        send sent
        build built
        spend spent
        teach taught
        fight fought
        seek sought
        mean meant
        become became
        man men
        woman women
        child children
        person people
        """);

    /// <summary>Whether the word has an inflection that begins with other letters, or is one.</summary>
    public static bool IsIrregular(string word) => Irregular.ContainsKey(word);

    public static string LemmaOf(string word)
    {
        if (Irregular.TryGetValue(word, out string? lemma))
        {
            return lemma;
        }

        var stem = word.AsSpan();
        if (stem.Length > 4)
        {
            stem = stem.EndsWith("ies", StringComparison.Ordinal) || stem.EndsWith("ied", StringComparison.Ordinal) ? stem[..^2]
                : stem.EndsWith("ing", StringComparison.Ordinal) && stem.Length > 5 ? stem[..^3]
                : stem.EndsWith("es", StringComparison.Ordinal) || stem.EndsWith("ed", StringComparison.Ordinal) ? stem[..^2]
                : stem;
        }

        if (stem.Length > 3 && stem[^1] == 's' && stem[^2] != 's')
        {
            stem = stem[..^1];
        }

        // “Stopped” and “stop”, “hoped” and “hope”, “carried” and “carry”.
        if (stem.Length > 3 && stem[^1] == stem[^2])
        {
            stem = stem[..^1];
        }

        stem = stem.Length > 3 && stem[^1] is 'e' or 'y' or 'i' ? stem[..^1] : stem;
        return stem.Length == word.Length ? word : stem.ToString();
    }

    private static FrozenDictionary<string, string> MakeIrregular(string table)
    {
        var lemmas = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in table.Split('\n', StringSplitOptions.TrimEntries))
        {
            string[] words = line.Split(' ');
            foreach (string word in words)
            {
                lemmas[word] = words[0];
            }
        }

        return lemmas.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
