using Sayso.Ledger.Checking;

namespace Sayso.Ledger.Tests.Checking;

/// <summary>Every row of quotations.md runs.</summary>
public class QuotationSpecTests
{
    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Checking", "quotations.md")).Where(line => line.StartsWith('|')))
        {
            string[] cells = line.Replace("\\|", "\u0001", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries);
            if (cells[1] != "typed" && !cells[1].StartsWith('-'))
            {
                rows.Add(cells[1], cells[2].Replace('⏎', '\n'), cells[3].Replace('\u0001', '|'));
            }
        }

        return rows;
    }

    [Fact]
    public void There_are_rows() => Assert.True(Rows().Count > 30);

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_quotation_is_answered_as_a_person_would(string typed, string record, string answer) =>
        Assert.Equal(answer, Answer(CheckedQuotation.Of(typed).Quotation.FindIn(record)));

    private static string Answer(Passage? passage)
    {
        if (passage is null)
        {
            return "none";
        }

        string change = passage.ChangesMeaning ? $" | {passage.MeaningChange.ToString().ToLowerInvariant()}" : "";
        return $"{passage.Match.ToString().ToLowerInvariant()}: {passage.Difference}{change}";
    }
}
