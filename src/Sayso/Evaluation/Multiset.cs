namespace Sayso.Evaluation;

/// <summary>Counts what two lists have in common, equal members as often as both hold them.</summary>
internal static class Multiset
{
    public static int CountShared<T>(IEnumerable<T> left, IEnumerable<T> right)
        where T : notnull
    {
        var remaining = left.CountBy(item => item).ToDictionary();
        int shared = 0;
        foreach (var item in right)
        {
            if (remaining.TryGetValue(item, out int count) && count > 0)
            {
                remaining[item] = count - 1;
                shared++;
            }
        }

        return shared;
    }
}
