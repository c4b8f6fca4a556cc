using System.Globalization;
using Sayso.Ledger.Index;

namespace Sayso.Ledger.Questions;

/// <summary>Answers what is in dispute.</summary>
internal sealed class MatterFinder(Sql sql, StoryShelf shelf)
{
    /// <summary>On a page, no side has more statements than this: each may have to be fetched from a story of its own.</summary>
    private const int MostOnPage = 12;

    /// <summary>A matter by itself has no more on any side: nobody reads so many.</summary>
    private const int MostAlone = 200;

    private readonly StatementFinder _statements = new(sql, shelf);
    private readonly MatterSides _sides = new(sql);

    /// <summary>Matters, the most recent first; each once, at its newest dispute.</summary>
    public MatterPage Newest(int limit, string? cursor, bool openOnly)
    {
        long below = cursor is null ? long.MaxValue : StatementFinder.Before(cursor);
        var page = new List<Matter>();
        while (true)
        {
            var heads = sql.All(
                "SELECT d.id, d.matter FROM dispute d WHERE d.id < $1 AND NOT EXISTS (SELECT 1 FROM dispute n WHERE n.matter = d.matter AND n.id > d.id) ORDER BY d.id DESC LIMIT $2",
                row => (Id: row.GetInt64(0), Matter: row.GetInt64(1)),
                below,
                limit);
            foreach (var (id, matter) in heads)
            {
                if (page.Count == limit)
                {
                    return new MatterPage(page, below.ToString(CultureInfo.InvariantCulture));
                }

                below = id;
                if ((!openOnly || _sides.IsOpen(matter)) && Of(matter, MostOnPage) is { } found)
                {
                    page.Add(found);
                }
            }

            if (heads.Count < limit)
            {
                return new MatterPage(page, null);
            }
        }
    }

    /// <summary>A matter by its number; null if there is none.</summary>
    public Matter? Of(long number) => Of(number, MostAlone);

    private Matter? Of(long number, int most)
    {
        var head = sql.First<(long Id, string Claim)?>("SELECT id, claim FROM dispute WHERE matter = $1 ORDER BY id DESC LIMIT 1", row => (row.GetInt64(0), row.GetString(1)), null, number);
        if (head is not var (newest, claim))
        {
            return null;
        }

        int day = StatementId.Day(newest);
        return new Matter(
            number,
            claim,
            day == 0 ? null : DateOnly.FromDayNumber(day),
            Side(number, MatterPart.Asserted, MatterPart.Echo, most),
            Side(number, MatterPart.Denied, MatterPart.Denied, most),
            Side(number, MatterPart.Upheld, MatterPart.Upheld, most),
            _sides.IsOpen(number));
    }

    /// <summary>One side: first those within the disputes, then those of stories where nobody disputes it.</summary>
    private MatterSide Side(long matter, MatterPart part, MatterPart further, int most)
    {
        var statements = InOrder(_sides.Newest(matter, part, most));
        if (further != part)
        {
            statements.AddRange(InOrder(_sides.Newest(matter, further, most - statements.Count)));
        }

        var (count, independent) = _sides.Count(matter, part, further);
        return new MatterSide(statements, count, independent);
    }

    /// <summary>The statements with some numbers, the highest first: those of the newest story come first, and of one story in its order.</summary>
    private List<StoredStatement> InOrder(List<long> ids) => [.. ids.Select(_statements.At).GroupBy(statement => statement.Story.Number).SelectMany(story => story.Reverse())];
}
