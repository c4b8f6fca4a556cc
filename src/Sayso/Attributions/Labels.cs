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
internal readonly record struct TokenSpan(int First, int Last)
{
    /// <summary>Whether a token stands in it.</summary>
    public bool Holds(int token) => token >= First && token <= Last;

    /// <summary>Whether all of another stands in it.</summary>
    public bool Holds(TokenSpan other) => other.First >= First && other.Last <= Last;

    /// <summary>Whether any of another stands in it.</summary>
    public bool Meets(TokenSpan other) => other.First <= Last && other.Last >= First;
}

/// <summary>
/// The labels that the network gives to tokens: outside, and for each stretch its first token and the further ones. A source or
/// content before its cue has other labels than one after it, so that the chain knows what is still to come.
/// </summary>
internal static class Labels
{
    public const int Count = 11;

    public const int Outside = 0;

    public static int First(Role role, bool afterCue) => 1 + (2 * (role switch
    {
        Role.Source => afterCue ? 1 : 0,
        Role.Cue => 2,
        _ => afterCue ? 4 : 3,
    }));

    /// <summary>Whether the label is one of a stretch's further tokens.</summary>
    public static bool IsFurther(int label) => label != Outside && label % 2 == 0;

    /// <summary>Whether <paramref name="to"/> may follow <paramref name="from"/>: a further token only goes on with its own stretch.</summary>
    public static bool MayFollow(int from, int to) => !IsFurther(to) || from == to || from == to - 1;

    /// <summary>Labels one stretch.</summary>
    public static void Write(Span<int> labels, TokenSpan span, Role role, bool afterCue)
    {
        int first = First(role, afterCue);
        labels[span.First] = first;
        labels[(span.First + 1)..(span.Last + 1)].Fill(first + 1);
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

                spans.Add((RoleOf(labels[i]), new TokenSpan(i, last)));
            }
        }

        return spans;
    }

    private static Role RoleOf(int first) => first switch
    {
        1 or 3 => Role.Source,
        5 => Role.Cue,
        _ => Role.Content,
    };
}
