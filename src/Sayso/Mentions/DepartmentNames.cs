using System.Runtime.InteropServices;
using Sayso.Text;

namespace Sayso.Mentions;

/// <summary>
/// Names of organisations by the noun that says what they are, wherever it stands: Ministry in “the Ministry of Health” and “the Health
/// Ministry”, which are one.
/// </summary>
internal sealed class DepartmentNames
{
    /// <summary>How many names with one noun are looked at, so that ten thousand of them cost no more than linear time.</summary>
    private const int Most = 16;

    /// <summary>How many letters of a word tell it: “Emergency”, “Emergencies”.</summary>
    private const int Telling = 7;

    private static readonly WordSet s_nouns = new(
        "ministry department agency commission committee court office bureau university council service authority party police board center centre institute association federation union administration");

    private static readonly WordSet s_small = new("of the and for & u.s. us uk u.k. united states national federal state");

    private readonly Dictionary<int, List<NameGroup>> _byNoun = [];

    /// <summary>The place of the noun in a name; -1 if it has none.</summary>
    public static int Noun(Terms terms, int[] words)
    {
        for (int i = 0; i < words.Length - 1; i++)
        {
            if (terms.Spelling(words[i + 1]) is "of" or "for" && s_nouns.Contains(terms.Spelling(words[i])))
            {
                return i;
            }
        }

        return words.Length > 1 && s_nouns.Contains(terms.Spelling(words[^1])) ? words.Length - 1 : -1;
    }

    /// <summary>Adds the name, if it is one of these.</summary>
    public void Add(Terms terms, NameGroup group)
    {
        if (group.Cluster.Kind is EntityKind.Organisation or null && Noun(terms, group.Words) is >= 0 and var noun)
        {
            ref var groups = ref CollectionsMarshal.GetValueRefOrAddDefault(_byNoun, group.Words[noun], out _);
            (groups ??= []).Add(group);
        }
    }

    /// <summary>The name with the same noun and the same words besides, but for small ones and endings; null if none is known.</summary>
    public NameGroup? Same(Terms terms, int[] words)
    {
        int noun = Noun(terms, words);
        if (noun < 0 || !_byNoun.TryGetValue(words[noun], out var groups))
        {
            return null;
        }

        string[] mine = Stems(terms, words, noun);
        foreach (var group in groups.Take(Most))
        {
            string[] theirs = Stems(terms, group.Words, Noun(terms, group.Words));
            bool same = mine.Length > 0 && theirs.Length > 0 && mine[0] == theirs[0] && (mine.All(theirs.Contains) || theirs.All(mine.Contains));
            if (same)
            {
                return group;
            }
        }

        return null;
    }

    /// <summary>The one seen last of those with the noun.</summary>
    public NameGroup? LastCalled(int noun) => _byNoun.TryGetValue(noun, out var groups) ? groups.Take(Most).MaxBy(group => group.Seen) is { Seen: >= 0 } last ? last : null : null;

    private static string[] Stems(Terms terms, int[] words, int noun) =>
        [.. words.Where((word, i) => i != noun && !s_small.Contains(terms.Spelling(word)))
            .Select(word => terms.Spelling(word).ToLowerInvariant() is var spelling && spelling.Length > Telling ? spelling[..Telling] : spelling)];
}
