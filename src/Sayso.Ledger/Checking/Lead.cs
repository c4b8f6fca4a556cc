namespace Sayso.Ledger.Checking;

/// <summary>Looks at the words before a passage: who quotes “we should close the border” of “I don’t think we should close the border” quotes every word right.</summary>
internal static class Lead
{
    private const int Words = 8;
    private const int Length = 80;
    private const GapMarks Ends = GapMarks.Opening | GapMarks.Closing | GapMarks.SentenceEnd | GapMarks.LineBreak;

    /// <summary>Whether a negation stands shortly before the passage, with neither the end of a sentence nor a quotation mark in between.</summary>
    public static MeaningChange ChangeBefore(string text, int start)
    {
        int from = Math.Max(0, start - Length);
        while (from > 0 && from < start && !char.IsWhiteSpace(text[from - 1]))
        {
            from++;
        }

        Span<char> key = stackalloc char[WordScanner.BufferLength];
        var scanner = new WordScanner(text, from, key);
        int since = Words + 1;
        while (scanner.Next() && scanner.Start <= start)
        {
            since = (scanner.Before & Ends) == GapMarks.None ? since + 1 : Words + 1;
            if (scanner.Start == start)
            {
                return since <= Words ? MeaningChange.NegationBefore : MeaningChange.None;
            }

            since = Negations.Contains(scanner.Key.ToString()) ? 0 : since;
        }

        return MeaningChange.None;
    }
}
