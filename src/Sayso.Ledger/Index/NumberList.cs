using System.Globalization;
using System.Text;

namespace Sayso.Ledger.Index;

/// <summary>Many numbers as one value, given to a command for <c>json_each</c>: one question for all of them costs a tenth of one for each.</summary>
internal static class NumberList
{
    public static string Of(IEnumerable<long> numbers)
    {
        var list = new StringBuilder("[");
        foreach (long number in numbers)
        {
            list.Append(list.Length > 1 ? "," : "").Append(CultureInfo.InvariantCulture, $"{number}");
        }

        return list.Append(']').ToString();
    }

    /// <summary>The numbers of a list with commas between, as <c>group_concat</c> makes it.</summary>
    public static long[] Read(string list) => [.. list.Split(',').Select(number => long.Parse(number, CultureInfo.InvariantCulture))];
}
