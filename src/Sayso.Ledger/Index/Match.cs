using System.Text;

namespace Sayso.Ledger.Index;

/// <summary>
/// Questions to the full-text index. Whatever a user typed becomes words in quotation marks, so that nothing of the index's own language
/// (AND, NEAR, *, :, brackets) can get in by accident or on purpose.
/// </summary>
internal static class Match
{
    /// <summary>Longer questions are cut: nobody types so many words, and each costs a look-up.</summary>
    private const int MostTerms = 64;

    /// <summary>
    /// What is asked of a column: all of the words; “words in quotation marks” must stand together; a word with * at its end stands for all that begin so. Null if there is no word
    /// in it.
    /// </summary>
    public static string? AllOf(string column, string typed)
    {
        var terms = Terms(typed).Take(MostTerms).ToList();
        return terms.Count == 0 ? null : $"{column} : ({string.Join(" AND ", terms)})";
    }

    /// <summary>What is asked of a column: one word of our own or more, any of them.</summary>
    public static string AnyFacet(IEnumerable<string> facets) => $"facets : ({string.Join(" OR ", facets.Select(Quoted))})";

    /// <summary>All of some words.</summary>
    public static string AllOf(IEnumerable<string> words) => string.Join(" AND ", words.Select(Quoted));

    /// <summary>Any of some words.</summary>
    public static string AnyOf(IEnumerable<string> words) => string.Join(" OR ", words.Select(Quoted));

    private static IEnumerable<string> Terms(string typed)
    {
        bool isPhrase = false;
        foreach (string part in typed.Split('"', '“', '”', '„', '«', '»'))
        {
            foreach (string term in isPhrase ? [part] : part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (term.Any(char.IsLetterOrDigit))
                {
                    yield return term.EndsWith('*') && !isPhrase ? Quoted(term.TrimEnd('*')) + " *" : Quoted(term);
                }
            }

            isPhrase = !isPhrase;
        }
    }

    private static string Quoted(string words)
    {
        var clean = new StringBuilder(words.Length + 2).Append('"');
        foreach (char c in words)
        {
            // The index ends a question at a NUL, and doubles quotation marks.
            clean.Append(c is '"' or '\0' ? ' ' : c);
        }

        return clean.Append('"').ToString();
    }
}
