using System.Collections.Frozen;
using System.Globalization;

namespace Sayso.Ledger.Checking;

/// <summary>The values of numbers in figures and in words, and of ordinals.</summary>
internal static class Numbers
{
    // Keeps “second” from being “2”.
    private const double Ordinal = 0.25;

    private static readonly FrozenDictionary<string, double> Words = MakeWords();

    /// <summary>The value of one word; null if it is no number.</summary>
    public static double? ValueOf(string key)
    {
        if (!char.IsAsciiDigit(key[0]))
        {
            return Words.TryGetValue(key, out double value) ? value : null;
        }

        bool ordinal = key.Length > 2 && (key.EndsWith("th", StringComparison.Ordinal) || key.EndsWith("st", StringComparison.Ordinal)
            || key.EndsWith("nd", StringComparison.Ordinal) || key.EndsWith("rd", StringComparison.Ordinal));
        var digits = ordinal ? key.AsSpan(0, key.Length - 2) : key;
        return double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double figures) ? figures + (ordinal ? Ordinal : 0) : null;
    }

    /// <summary>Whether the words <paramref name="tens"/> and <paramref name="units"/>, as in “twenty-five”, make up <paramref name="whole"/>.</summary>
    public static bool AddUp(WordForm tens, WordForm units, WordForm whole) =>
        whole.Number is { } sum && tens.Number is >= 20 and <= 90 and var ten && ten % 10 == 0 && units.Number is > 0 and < 10 and var unit && ten + unit == sum;

    private static FrozenDictionary<string, double> MakeWords()
    {
        string[] cardinals =
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
            "sixteen", "seventeen", "eighteen", "nineteen",
        ];
        string[] ordinals =
        [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
            "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
        ];
        string[] tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
        var values = new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["hundred"] = 100, ["thousand"] = 1e3, ["million"] = 1e6, ["billion"] = 1e9, ["trillion"] = 1e12, ["dozen"] = 12, ["half"] = 0.5, ["twice"] = 2, ["double"] = 2,
        };
        AddAll(cardinals, i => i);
        AddAll(ordinals, i => i + 1 + Ordinal);
        AddAll(tens, i => 20 + (10 * i));
        return values.ToFrozenDictionary(StringComparer.Ordinal);

        void AddAll(string[] words, Func<int, double> value)
        {
            for (int i = 0; i < words.Length; i++)
            {
                values[words[i]] = value(i);
            }
        }
    }
}
