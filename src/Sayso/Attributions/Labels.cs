namespace Sayso.Attributions;

/// <summary>The part that a stretch of tokens plays in an attribution.</summary>
internal enum Role
{
    /// <summary>The words naming who says it.</summary>
    Source,

    /// <summary>The words that signal it.</summary>
    Cue,

    /// <summary>What is attributed, or a piece of it.</summary>
    Content,
}

/// <summary>A stretch of tokens, both ends included.</summary>
internal readonly record struct TokenSpan(int First, int Last);

/// <summary>The labels that the network gives to tokens: outside, and for each role its first token and the further ones.</summary>
internal static class Labels
{
    public const int Count = 7;

    public const int Outside = 0;

    public static int First(Role role) => 1 + (2 * (int)role);

    public static int Further(Role role) => 2 + (2 * (int)role);

    /// <summary>Whether <paramref name="to"/> may follow <paramref name="from"/>: a further token only goes on with its own role.</summary>
    public static bool MayFollow(int from, int to) => to == Outside || to % 2 == 1 || from == to || from == to - 1;

    /// <summary>Labels one stretch.</summary>
    public static void Write(Span<int> labels, TokenSpan span, Role role)
    {
        labels[span.First] = First(role);
        labels[(span.First + 1)..(span.Last + 1)].Fill(Further(role));
    }

    /// <summary>The stretches that a sequence of labels marks, in text order.</summary>
    public static List<(Role Role, TokenSpan Span)> Read(ReadOnlySpan<int> labels)
    {
        var spans = new List<(Role, TokenSpan)>();
        for (int i = 0; i < labels.Length; i++)
        {
            if (labels[i] % 2 == 1)
            {
                int last = i;
                while (last + 1 < labels.Length && labels[last + 1] == labels[i] + 1)
                {
                    last++;
                }

                spans.Add(((Role)((labels[i] - 1) / 2), new TokenSpan(i, last)));
            }
        }

        return spans;
    }
}
