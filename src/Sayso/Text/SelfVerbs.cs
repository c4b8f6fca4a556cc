namespace Sayso.Text;

/// <summary>
/// Words like <c>self-described</c> and <c>so-called</c> hold a whole attribution, whose source and verb are parts of one word; so they are two
/// tokens, <c>self</c> and <c>-described</c>.
/// </summary>
internal static class SelfVerbs
{
    private static readonly string[] Verbs =
        ["described", "called", "proclaimed", "professed", "identified", "identifying", "styled", "declared", "reported", "confessed", "avowed", "doubt"];

    /// <summary>Whether the hyphen at <paramref name="hyphen"/> divides such a word, whose first part starts at <paramref name="start"/>.</summary>
    public static bool DividedAt(string text, int start, int hyphen, int limit)
    {
        var first = text.AsSpan(start, hyphen - start);
        if (!first.Equals("self", StringComparison.OrdinalIgnoreCase) && !first.Equals("so", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        foreach (string verb in Verbs)
        {
            int end = hyphen + 1 + verb.Length;
            if (end <= limit && text.AsSpan(hyphen + 1, verb.Length).Equals(verb, StringComparison.OrdinalIgnoreCase) && !Chars.IsWordAt(text, end))
            {
                return true;
            }
        }

        return false;
    }
}
