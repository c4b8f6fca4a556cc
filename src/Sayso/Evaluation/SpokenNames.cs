using Sayso.Text;

namespace Sayso.Evaluation;

/// <summary>
/// Whether two names may be of the same: all words of gold's are in the other, or the other way round with the same last word. Titles and
/// articles do not count.
/// </summary>
internal static class SpokenNames
{
    private static readonly HashSet<string> s_ignored = new(
        ["the", "a", "an", "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "president", "of", "u.s", "us"], StringComparer.Ordinal);

    public static bool AreSame(string? gold, string? predicted)
    {
        string[] one = Words(gold);
        string[] other = Words(predicted);
        if (one.Length == 0 || other.Length == 0)
        {
            return one.Length == other.Length;
        }

        var wordsOfOne = one.ToHashSet(StringComparer.Ordinal);
        return wordsOfOne.IsSubsetOf(other) || (wordsOfOne.IsSupersetOf(other) && one[^1] == other[^1]);
    }

    private static string[] Words(string? name)
    {
        // Python's way to small letters knows one thing that .NET's does not: the dotted capital I becomes two characters.
        string text = (name ?? "").Replace("İ", "i\u0307", StringComparison.Ordinal).ToLowerInvariant()
            .Replace("’s", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal);
        return [.. ScoredWords.Of(text).Select(word => word.Of(text).ToString()).Where(word => !s_ignored.Contains(word))];
    }
}
