namespace Sayso.Ledger.Checking;

/// <summary>Levenshtein's distance, counting two letters changed about as one edit (Damerau 1964; optimal string alignment).</summary>
internal static class EditDistance
{
    /// <summary>Whether at most <paramref name="limit"/> edits make one word of the other.</summary>
    public static bool IsAtMost(string one, string other, int limit)
    {
        int width = other.Length + 1;
        Span<int> rows = stackalloc int[3 * (WordScanner.BufferLength + 1)];
        var before = rows.Slice(0, width);
        var last = rows.Slice(width, width);
        var row = rows.Slice(2 * width, width);
        for (int j = 0; j < width; j++)
        {
            last[j] = j;
        }

        for (int i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j < width; j++)
            {
                int cost = one[i - 1] == other[j - 1] ? 0 : 1;
                int best = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    best = Math.Min(best, before[j - 2] + 1);
                }

                row[j] = best;
                least = Math.Min(least, best);
            }

            if (least > limit)
            {
                return false;
            }

            var reused = before;
            before = last;
            last = row;
            row = reused;
        }

        return last[^1] <= limit;
    }
}
