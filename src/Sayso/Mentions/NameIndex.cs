using System.Runtime.InteropServices;

namespace Sayso.Mentions;

/// <summary>Finds the names met so far by their words, initials and letters.</summary>
internal sealed class NameIndex
{
    private const int LongestHandle = 40;
    private readonly Dictionary<ulong, NameGroup> _exact = [];
    private readonly Dictionary<int, List<NameGroup>> _bySurname = [];
    private readonly Dictionary<int, List<NameGroup>> _byFirst = [];
    private readonly Dictionary<int, List<NameGroup>> _byInner = [];
    private readonly Dictionary<Cluster, List<NameGroup>> _byCluster = [];
    private readonly DepartmentNames _departments = new();
    private readonly Dictionary<string, NameGroup> _byInitials = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameGroup> _byLetters = new(StringComparer.OrdinalIgnoreCase);

    public NameGroup? Exact(int[] words, int suffix) => _exact.GetValueOrDefault(Hash(words, suffix));

    public IEnumerable<NameGroup> BySurname(int word, int most) => _bySurname.TryGetValue(word, out var groups) ? groups.Take(most) : [];

    public IEnumerable<NameGroup> ByFirst(int word, int most) => _byFirst.TryGetValue(word, out var groups) ? groups.Take(most) : [];

    /// <summary>Names whose last word but one it is: Spanish and Portuguese names may go by the first of two surnames.</summary>
    public IEnumerable<NameGroup> ByInner(int word, int most) => _byInner.TryGetValue(word, out var groups) ? groups.Take(most) : [];

    /// <summary>The organisation of nearly the same name: “the Justice Department” for “the Department of Justice”.</summary>
    public NameGroup? Department(Terms terms, int[] words) => _departments.Same(terms, words);

    /// <summary>The organisation seen last of those that are called so: “the Department” for “the Department of Justice”.</summary>
    public NameGroup? LastCalled(int word) => _departments.LastCalled(word);

    public void Add(Terms terms, NameGroup group)
    {
        AddShort(group);
        Keep(_bySurname, group.Surname, group);
        Keep(_byFirst, group.First, group);
        if (group.Words.Length > 2)
        {
            Keep(_byInner, group.Words[^2], group);
        }

        _departments.Add(terms, group);
        if (Initials(terms, group.Words) is { } initials)
        {
            _byInitials.TryAdd(initials, group);
        }

        _byLetters.TryAdd(string.Concat(group.Words.Select(terms.Spelling)), group);
    }

    /// <summary>Adds a name of one word, which only the same word finds again.</summary>
    public void AddShort(NameGroup group)
    {
        _exact.TryAdd(Hash(group.Words, group.Suffix), group);
        ref var groups = ref CollectionsMarshal.GetValueRefOrAddDefault(_byCluster, group.Cluster, out _);
        (groups ??= []).Add(group);
    }

    /// <summary>Notes that a candidate with a full name has been passed.</summary>
    public void See(Candidate candidate)
    {
        if (_byCluster.TryGetValue(candidate.Cluster!, out var groups))
        {
            foreach (var group in groups)
            {
                group.Seen = candidate.Index;
            }
        }
    }

    /// <summary>The name that an acronym stands for.</summary>
    public NameGroup? Acronym(Terms terms, Candidate candidate)
    {
        var word = terms[candidate.HeadFirst];
        if (word.Length is < 2 or > 8 || word.ContainsAnyInRange('a', 'z'))
        {
            return null;
        }

        return _byInitials.GetValueOrDefault(word.ToString().Replace(".", "", StringComparison.Ordinal));
    }

    /// <summary>The person whose first and last name stand inside a handle: @realJaneDoe.</summary>
    public NameGroup? Handle(Terms terms, Candidate candidate)
    {
        var word = terms[candidate.HeadFirst];
        if (word[0] != '@' || word.Length > LongestHandle)
        {
            return null;
        }

        var lookup = _byLetters.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int start = 1; start < word.Length - 4; start++)
        {
            for (int end = word.Length; end > start + 4; end--)
            {
                if (lookup.TryGetValue(word[start..end], out var group))
                {
                    return group;
                }
            }
        }

        return null;
    }

    private static string? Initials(Terms terms, int[] words)
    {
        Span<char> letters = stackalloc char[Math.Min(words.Length, 10)];
        int count = 0;
        foreach (int word in words)
        {
            string spelling = terms.Spelling(word);
            if (count < letters.Length && !spelling.Equals("of", StringComparison.OrdinalIgnoreCase) && !spelling.Equals("and", StringComparison.OrdinalIgnoreCase)
                && !spelling.Equals("the", StringComparison.OrdinalIgnoreCase) && !spelling.Equals("for", StringComparison.OrdinalIgnoreCase))
            {
                letters[count++] = char.ToUpperInvariant(spelling[0]);
            }
        }

        return count > 1 ? new string(letters[..count]) : null;
    }

    private static void Keep(Dictionary<int, List<NameGroup>> index, int word, NameGroup group)
    {
        ref var groups = ref CollectionsMarshal.GetValueRefOrAddDefault(index, word, out _);
        (groups ??= []).Add(group);
    }

    private static ulong Hash(int[] words, int suffix)
    {
        ulong hash = 14695981039346656037UL ^ (uint)(suffix + 1);
        foreach (int word in words)
        {
            hash = (hash * 1099511628211UL) ^ (uint)word;
            hash ^= hash >> 29;
        }

        return hash;
    }
}
