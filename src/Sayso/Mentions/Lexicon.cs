using System.Collections.Frozen;
using System.Reflection;

namespace Sayso.Mentions;

/// <summary>Words and what they may be, from the lists embedded in the package: one look-up tells everything about a word.</summary>
internal static class Lexicon
{
    private static readonly FrozenDictionary<string, Traits>.AlternateLookup<ReadOnlySpan<char>> s_words = Load().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The traits of a word, capitals or not.</summary>
    public static Traits Of(ReadOnlySpan<char> word)
    {
        if (s_words.TryGetValue(word, out var traits))
        {
            return traits;
        }

        // “vice-chairman”, “ex-wife”, “co-founder” are what their last part is; “Sen.” is “sen”.
        int hyphen = word.LastIndexOf('-');
        if (hyphen > 0 && s_words.TryGetValue(word[(hyphen + 1)..], out traits))
        {
            return traits & (Traits.Common | Traits.Plural | Traits.Masculine | Traits.Feminine | Traits.Informant | Traits.Relation);
        }

        return word.Length > 1 && word[^1] == '.' && s_words.TryGetValue(word[..^1], out traits) ? traits & (Traits.Title | Traits.OrganisationName | Traits.Masculine | Traits.Feminine | Traits.Person) : Traits.None;
    }

    /// <summary>The lines of an embedded list as a category and its words; lines that begin with # are comments.</summary>
    public static IEnumerable<(string Category, string[] Words)> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.Length > 0 && line[0] != '#')
            {
                yield return (colon > 0 ? line[..colon] : "", line[(colon + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
            }
        }
    }

    private static Dictionary<string, Traits> Load()
    {
        var words = new Dictionary<string, Traits>(StringComparer.OrdinalIgnoreCase);
        void Add(string word, Traits traits) => words[word] = words.GetValueOrDefault(word) | traits;
        foreach (var (category, list) in Lines("nouns.lexicon"))
        {
            foreach (string word in list)
            {
                AddNoun(category, word, Add);
            }
        }

        foreach (var (category, list) in Lines("names.lexicon"))
        {
            foreach (string word in list)
            {
                AddName(category, word.Split('/'), Add);
            }
        }

        foreach (var (category, list) in Lines("grammar.lexicon"))
        {
            foreach (string word in list)
            {
                Add(word, Enum.Parse<Traits>(category, ignoreCase: true));
            }
        }

        foreach (string word in Pronouns.Words)
        {
            Add(word, Traits.Pronoun);
        }

        return words;
    }

    private static void AddNoun(string category, string word, Action<string, Traits> add)
    {
        var traits = category switch
        {
            "place" => Traits.PlaceNoun,
            "organisation-name" => Traits.OrganisationName,
            _ => Enum.Parse<Traits>(category, ignoreCase: true),
        };
        add(word, traits);
        if (traits is not (Traits.OrganisationName or Traits.Title))
        {
            foreach (string plural in Plurals.Of(word))
            {
                add(plural, traits | Traits.Plural);
            }
        }
    }

    private static void AddName(string category, string[] forms, Action<string, Traits> add)
    {
        switch (category)
        {
            case "he":
                add(forms[0], Traits.FirstName | Traits.Masculine);
                break;
            case "she":
                add(forms[0], Traits.FirstName | Traits.Feminine);
                break;
            case "either":
                add(forms[0], Traits.FirstName);
                break;
            case "place":
                add(forms[0], Traits.Place);
                break;
            default:
                add(forms[0], category == "nation" ? Traits.Nation : Traits.Party);
                var belonging = category == "nation" ? Traits.National : Traits.Party;
                foreach (string form in forms.AsSpan(1))
                {
                    add(form, form.EndsWith('s') && !form.EndsWith("ss", StringComparison.Ordinal) ? Traits.People | Traits.Plural : belonging);
                }

                break;
        }
    }
}
