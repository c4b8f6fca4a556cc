using System.Globalization;

namespace Sayso.Ledger.Checking;

/// <summary>Tells what in a run of a difference is likely to change the meaning: the negations and numbers that only one side has.</summary>
internal static class MeaningChanges
{
    // An elision that goes beyond its sentence passes many a “not” that has nothing to do with what is quoted.
    public static MeaningChange Of(DifferenceKind kind, ReadOnlySpan<QuotedWord> typed, RecordWords record, int start, int end)
    {
        if (kind is DifferenceKind.Same or DifferenceKind.Interruption || (kind == DifferenceKind.Elided && HasSentenceEnd(record, start, end)))
        {
            return MeaningChange.None;
        }

        var said = new List<WordForm>();
        for (int i = start; i < end; i++)
        {
            said.Add(record.Form(i));
        }

        var quoted = new List<WordForm>();
        foreach (var word in typed)
        {
            quoted.Add(word.Form);
        }

        bool negates = quoted.Count(word => word.IsNegation) != said.Count(word => word.IsNegation) || HasOpposites(quoted, said);
        bool counts = kind != DifferenceKind.Elided && HasOtherNumbers(quoted, said);
        return (negates ? MeaningChange.Negation : MeaningChange.None) | (counts ? MeaningChange.Number : MeaningChange.None);
    }

    private static bool HasSentenceEnd(RecordWords record, int start, int end)
    {
        for (int i = start; i <= end && i < record.Count; i++)
        {
            if (record.BeginsSentence(i))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOpposites(List<WordForm> quoted, List<WordForm> said) =>
        quoted.Count <= 8 && said.Count <= 8 && quoted.Exists(word => said.Exists(other => Negations.AreOpposites(word.Key, other.Key)));

    private static bool HasOtherNumbers(List<WordForm> quoted, List<WordForm> said)
    {
        var left = NumbersOf(quoted);
        var missing = NumbersOf(said).FindAll(word => !left.Remove(left.Find(other => other.Number == word.Number)!));
        left.AddRange(missing);
        return left.Exists(word => word.Number is not 1 || left.Count > 1 || char.IsAsciiDigit(word.Key[0]));
    }

    // “Twenty-five” beside “25” is one number, so tens and units are put together.
    private static List<WordForm> NumbersOf(List<WordForm> words)
    {
        var numbers = new List<WordForm>();
        foreach (var word in words.Where(word => word.Number is not null))
        {
            if (numbers.Count > 0 && numbers[^1].Number is >= 20 and <= 90 and var tens && tens % 10 == 0 && word.Number is > 0 and < 10 and var unit)
            {
                numbers[^1] = new WordForm((tens + unit).ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                numbers.Add(word);
            }
        }

        return numbers;
    }
}
