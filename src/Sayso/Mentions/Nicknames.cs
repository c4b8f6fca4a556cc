namespace Sayso.Mentions;

/// <summary>First names and their short forms.</summary>
internal static class Nicknames
{
    private static readonly Lazy<Dictionary<string, HashSet<string>>> s_forms = new(Load);

    /// <summary>Whether two first names may be one person's: Bernie and Bernard, J. and James.</summary>
    public static bool Same(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0 || char.ToUpperInvariant(one[0]) != char.ToUpperInvariant(other[0]) && !(one.Length > 2 && other.Length > 2))
        {
            return false;
        }

        bool initial = one.Length <= 2 && one[^1] == '.' || other.Length <= 2 && other[^1] == '.';
        return initial && char.ToUpperInvariant(one[0]) == char.ToUpperInvariant(other[0])
            || s_forms.Value.TryGetValue(one, out var forms) && forms.Contains(other) || s_forms.Value.TryGetValue(other, out forms) && forms.Contains(one);
    }

    private static Dictionary<string, HashSet<string>> Load()
    {
        var forms = new Dictionary<string, HashSet<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (_, words) in Lexicon.Lines("nicknames.lexicon"))
        {
            forms[words[0]] = new HashSet<string>(words.Skip(1), StringComparer.OrdinalIgnoreCase);
        }

        return forms;
    }
}
