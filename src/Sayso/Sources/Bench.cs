using Sayso.Text;

namespace Sayso.Sources;

/// <summary>Whether a court or a judge speaks: in court they give no testimony.</summary>
internal static class Bench
{
    private static readonly WordSet Nouns = new("judge judges justice court tribunal magistrate magistrates jury bench");

    public static bool Holds(StoryTokens words, Speaker speaker)
    {
        if (speaker.Described is { } described && Any(words, described.Tokens))
        {
            return true;
        }

        foreach (string role in speaker.Entity?.Roles ?? [])
        {
            if (HasNoun(role))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Any(StoryTokens words, Stretch tokens)
    {
        for (int i = tokens.Start; i < Math.Min(tokens.End, tokens.Start + 12); i++)
        {
            if (words.IsIn(i, Nouns))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasNoun(string role)
    {
        foreach (var part in role.AsSpan().Split(' '))
        {
            if (Nouns.Contains(role.AsSpan(part)))
            {
                return true;
            }
        }

        return false;
    }
}
